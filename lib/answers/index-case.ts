/** Everything in a case that can answer a question, as short texts with the entries that hold them. */
import type { Case } from '../case/model.ts';
import { draft } from '../handoff/draft.ts';
import { findNotes } from '../handoff/note/find-note.ts';
import type { Language } from '../handoff/languages/language.ts';
import type { Drafted, Handoff } from '../handoff/model.ts';
import { readSources } from '../handoff/read-on.ts';
import { contentTokens } from '../handoff/text/tokens.ts';
import { askedBy, saidBy, NONE, type Asked, type Said } from './said-by.ts';

export interface CaseIndex {
  said: readonly Said[];
  /** Token → how many of `said` hold it. */
  counts: ReadonlyMap<string, number>;
  /** Language of most of the case. */
  language: Language | undefined;
}

/** The handoff of a case, with the entry in which its note stands. */
export interface WrittenHandoff {
  entryId: string;
  handoff: Pick<Handoff, 'hypothesis' | 'verify'>;
}

/**
 * @param drafted what `draft` made of the same case
 * @param written the handoff that was sent, where there is one: what L1 wrote stands nowhere else
 */
export function indexCase(
  read: Case,
  drafted: Pick<Drafted, 'actions' | 'context' | 'runbooks'>,
  written?: WrittenHandoff,
): CaseIndex {
  const { sources, language } = readSources(read);
  const said = factsOf(read, drafted, written, language);
  let asked: Asked[] = [];
  for (const source of sources) {
    said.push(...saidBy(source, source.speaker === 'customer' ? asked : []));
    // An internal note between a question and its answer changes nothing.
    if (!source.isInternal) asked = source.speaker === 'agent' ? askedBy(source) : [];
  }
  const counts = new Map<string, number>();
  for (const { tokens } of said) for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return { said, counts, language };
}

/** The index of a whole reading: what Baton drafts from it, and the handoff that stands in it last. */
export function indexReading(read: Case): CaseIndex {
  const note = findNotes(read).at(-1);
  const written = note?.handoff && { entryId: note.entryId, handoff: note.handoff };
  return indexCase(read, draft(read, { now: new Date(read.reading.at) }), written);
}

/** What stands there without sentences around it. */
function factsOf(
  read: Case,
  { actions, context, runbooks }: Pick<Drafted, 'actions' | 'context' | 'runbooks'>,
  written: WrittenHandoff | undefined,
  language: Language | undefined,
): Said[] {
  const positions = new Map(read.entries.map(({ id }, at) => [id, at]));
  const fact = (from: Said['from'], text: string, entries: readonly string[]): Said => ({
    text,
    language,
    entries,
    at: Math.max(0, ...entries.map((id) => positions.get(id) ?? 0)),
    from,
    speaker: 'agent',
    tokens: contentTokens(text, language),
    repliesTo: NONE,
    near: NONE,
    isPlain: false,
    isTrouble: false,
    isPlan: false,
  });
  const lines = written ? [...written.handoff.hypothesis, ...written.handoff.verify] : [];
  return [
    ...actions.map(({ action, result, entries }) =>
      fact('tried', result === undefined ? action : `${action}: ${result}`, entries),
    ),
    ...context.map(({ text, entries }) => fact('known', text, entries)),
    ...runbooks.map(({ title, outcome, entries }) =>
      fact('known', outcome === undefined ? title : `${title}: ${outcome}`, entries),
    ),
    ...lines.map(({ text }) => fact('known', text, written ? [written.entryId] : [])),
  ];
}
