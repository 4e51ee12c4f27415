import type { Case } from '../case/model.ts';
import { draft } from './draft.ts';
import { SECTIONS, type Drafted, type Handoff, type SectionName } from './model.ts';
import { toLines } from './note/canonical.ts';
import { findPlainSecrets, mask } from './secrets.ts';

/** What a person typed, per section, as editable text. A section that is absent was left to Baton. */
export type TypedSections = Partial<Record<SectionName, string>>;

/** The drafted sections as editable text: the same text that the note gets when nobody edits it. */
export function draftedText(drafted: Drafted): Record<'happening' | 'tried' | 'context', string> {
  return {
    happening: drafted.happening.map(({ text }) => text).join(' '),
    tried: items(drafted.tried),
    context: items(drafted.context),
  };
}

/** The handoff that would be sent now: typed text wins over the draft, section by section. Lines come out canonical, secrets masked. */
export function composeHandoff(read: Case, options: { noteId: string; sections: TypedSections }): Handoff {
  const drafted = draftedText(draft(read, { now: new Date(read.reading.at) }));
  const texts: Record<SectionName, string> = { hypothesis: '', verify: '', ...drafted, ...options.sections };
  const sections = Object.fromEntries(SECTIONS.map((name) => [name, toLines(withoutSecrets(texts[name]))])) as Pick<
    Handoff,
    SectionName
  >;
  return {
    id: options.noteId,
    version: 1,
    asOf: `${read.reading.at.slice(0, 16)}Z`,
    entries: read.entries.length,
    ...sections,
  };
}

const items = (lines: { text: string }[]) => lines.map(({ text }) => `- ${text}`).join('\n');

const withoutSecrets = (text: string) => mask(text, findPlainSecrets(text));
