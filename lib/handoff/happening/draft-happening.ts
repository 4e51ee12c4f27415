import type { Case } from '../../case/model.ts';
import type { FrameWords, Language } from '../languages/language.ts';
import type { DraftedLine } from '../model.ts';
import { canonicalText } from '../note/canonical.ts';
import { words } from '../text/pattern.ts';
import type { Source } from '../text/read-source.ts';
import { trim } from '../tried/phrase.ts';
import { countWords } from '../words.ts';
import { findClauses, firstClause, type Clause } from './find-clauses.ts';
import { findEnvironment } from './find-environment.ts';
import { findErrors } from './find-errors.ts';
import { isPressing } from './find-pressure.ts';
import { cutRun, isPasted, longestRun, MAX_RUN, plainWords } from './no-paste.ts';

export const MAX_HAPPENING_WORDS = 60;
/** Error texts are exact, and addresses are names. */
const QUOTED_ERROR = /“[^”]*”|https?:\S+/g;
/** Subjects that say nothing: "Help", "Problem", "Ticket 123". */
const MIN_SUBJECT_WORDS = 2;

interface Slots {
  who: string;
  problem?: string;
  since?: string;
  errors: string[];
  environment: string[];
  scope?: string;
  impact?: string;
}

/** Section 1: one paragraph of at most four sentences from what is known; what is unknown is left out. */
export function draftHappening(
  read: Case,
  sources: readonly Source[],
  { frame, glossary = {} }: { frame: FrameWords; glossary?: Readonly<Record<string, string>> },
): DraftedLine[] {
  const customer = sources.filter(({ speaker }) => speaker === 'customer');
  const told = customer.length > 0 ? customer : sources.slice(0, 1);
  if (told.length === 0 && !read.subject) return [];
  const clauses = findClauses(told);
  const texts = read.entries.flatMap(({ body }) => body.map(({ text }) => text.slice(0, 4000)));
  const slots = fill(read, { told, clauses, texts, sources });
  const others = texts.map(plainWords);
  const text = fit(translate(slots, glossary), frame, (paragraph) =>
    isPasted(paragraph.replace(QUOTED_ERROR, ' ¶ '), others),
  );
  const entries = told.slice(0, 2).map(({ entry }) => entry.id);
  return text === '' ? [] : [{ text, entries, ...(read.subject && { from: 'subject' }) }];
}

function fill(
  read: Case,
  { told, clauses, texts, sources }: { told: Source[]; clauses: Clause[]; texts: string[]; sources: readonly Source[] },
): Slots {
  const first = clauses.filter(({ source }) => source === told[0]);
  const subject = cleanSubject(read.subject);
  const failing = firstClause(first, ({ happening }) => happening.cannot);
  const problem = problemOf(subject, failing, texts);
  const scope = scopeOf(first, failing);
  const impact = clauses.find((clause) => clause !== failing && clause !== scope && isPressing(clause));
  const since = sinceOf(clauses);
  return {
    who: whoOf(read, told[0]),
    ...(problem !== undefined && { problem }),
    ...(since !== undefined && { since }),
    errors: findErrors(sources).filter((error) => problem === undefined || !problem.includes(error)),
    environment: findEnvironment(sources),
    ...(scope && { scope: around(scope, ({ happening }) => happening.scope) }),
    ...(impact && { impact: around(impact, ({ happening }) => happening.impact) }),
  };
}

function whoOf({ requester }: Case, first: Source | undefined): string {
  const name = canonicalText(requester.name ?? first?.entry.author.name ?? requester.email ?? '');
  const organisation = canonicalText(requester.organisation ?? '');
  if (name === '') return organisation === '' ? 'Customer' : organisation;
  return organisation === '' || name.includes(organisation) ? name : `${name} (${organisation})`;
}

function cleanSubject(subject: string | undefined): string {
  return trim(
    canonicalText(subject ?? '').replace(
      /^(?:(?:re|fw|fwd|aw|wg|tr|rv|enc|antw|res)\s*:\s*|\[[^\]]*\]\s*|#\d+\s*)+/i,
      '',
    ),
  );
}

/** The subject when it says enough; with the failing clause of the first message when it does not name a failure itself. */
function problemOf(subject: string, failing: Clause | undefined, texts: readonly string[]): string | undefined {
  const isShort = countWords(subject) <= MAX_RUN;
  const own = isShort ? subject : longestRun(subject, texts) > MAX_RUN ? cutRun(subject) : cutRun(subject, 14);
  const clause = failing && around(failing, ({ happening }) => happening.cannot);
  if (clause?.toLowerCase().includes(own.toLowerCase()) && countWords(own) >= MIN_SUBJECT_WORDS) return own;
  if (countWords(own) < MIN_SUBJECT_WORDS) return clause ?? (own === '' ? undefined : own);
  const saysFailure =
    failing && words(failing.language.happening.cannot, { isSpaced: failing.language.code !== 'ja' }).test(subject);
  return !clause || (saysFailure && countWords(own) >= 4) || countWords(own) >= 6 ? own : `${own} (${clause})`;
}

/** The words around what matters, when the clause is longer than may be taken over. */
function around({ text, language }: Clause, pattern: (language: Language) => string): string {
  if (countWords(text) <= MAX_RUN) return text;
  const at = words(pattern(language), { isSpaced: language.code !== 'ja' }).exec(text)?.index ?? 0;
  if (language.code === 'ja') return cutRun(text.slice(Math.max(0, at - 10)));
  const before = /(?:\S+\s+){0,2}\S*$/.exec(text.slice(0, at))?.[0].length ?? 0;
  return trim(cutRun(text.slice(at - before)));
}

function scopeOf(clauses: readonly Clause[], failing: Clause | undefined): Clause | undefined {
  // A single word ("works") says nothing about how far it goes.
  const others = clauses.filter((clause) => clause !== failing && countWords(clause.text) > 1);
  return (
    firstClause(others, ({ happening }) => happening.scope) ??
    (failing && firstClause([failing], ({ happening }) => happening.scope))
  );
}

function sinceOf(clauses: readonly Clause[]): string | undefined {
  for (const { text, language } of clauses) {
    const found = words(language.happening.since, { isSpaced: language.code !== 'ja' }).exec(text);
    const value = found?.slice(1).find((group) => group !== undefined);
    if (value !== undefined && value.trim() !== '') return trim(cutRun(untilEnd(value.trim(), language), 6));
  }
  return undefined;
}

/** A time, without the sentence that goes on behind it: "this morning | nobody can …". */
function untilEnd(value: string, language: Language): string {
  if (words(language.people, { atStart: true }).test(value)) return value;
  const first = /^\S+\s*/.exec(value)?.[0].length ?? 0;
  const { sinceEnd, cannot } = language.happening;
  const end = words(`${sinceEnd}|${cannot}`, { isSpaced: language.code !== 'ja' }).exec(value.slice(first));
  return end && language.code !== 'ja' ? value.slice(0, first + end.index) : value;
}

/** The customer's words in the team's vocabulary; error texts stay as they are. */
function translate(slots: Slots, glossary: Readonly<Record<string, string>>): Slots {
  const terms = Object.entries(glossary).filter(([word]) => word.trim() !== '');
  const inTeamWords = (text: string | undefined) =>
    text === undefined ? undefined : terms.reduce((all, [word, term]) => all.replace(exactly(word), () => term), text);
  const { problem, scope, impact } = slots;
  const [own, wide, hurt] = [problem, scope, impact].map(inTeamWords);
  return {
    ...slots,
    ...(own !== undefined && { problem: own }),
    ...(wide !== undefined && { scope: wide }),
    ...(hurt !== undefined && { impact: hurt }),
  };
}

function exactly(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu');
}

/** Drops what matters least until the paragraph fits. */
function fit(slots: Slots, frame: FrameWords, isTaken: (text: string) => boolean): string {
  const left = { ...slots, errors: [...slots.errors], environment: [...slots.environment] };
  for (;;) {
    const text = write(left, frame);
    if (countWords(text) <= MAX_HAPPENING_WORDS && !isTaken(text)) return text;
    if (left.impact !== undefined) delete left.impact;
    else if (left.environment.length > 3) left.environment.pop();
    else if (left.errors.length > 1) left.errors.pop();
    else if (left.scope !== undefined) delete left.scope;
    else if (left.environment.length > 0) left.environment.pop();
    else if (left.errors.length > 0) left.errors.pop();
    else if (left.since !== undefined) delete left.since;
    else if (left.problem !== undefined && countWords(left.problem) > 3)
      left.problem = cutRun(left.problem, countWords(left.problem) - 2);
    else return cutRun(text, MAX_HAPPENING_WORDS);
  }
}

function write({ who, problem, since, errors, environment, scope, impact }: Slots, frame: FrameWords): string {
  const first = (problem === undefined ? frame.reportsNothing : frame.reports)
    .replace('{who}', () => who)
    .replace('{problem}', () => problem ?? '');
  const sentences = [
    [first],
    [...labelled(frame.since, since), ...labelled(frame.error, errors.map((error) => `“${error}”`).join(', '))],
    labelled(frame.environment, environment.join(', ')),
    [...labelled(frame.scope, scope), ...labelled(frame.impact, impact)],
  ];
  return canonicalText(
    sentences
      .filter((parts) => parts.length > 0)
      .map((parts) => `${capital(parts.join('; '))}.`)
      .join(' '),
  );
}

const labelled = (label: string, value: string | undefined) =>
  value === undefined || value === '' ? [] : [`${label}: ${value}`];
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
