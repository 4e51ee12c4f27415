import type { Language } from '../languages/language.ts';
import { eitherOf, perLanguage, words, wordSet } from '../text/pattern.ts';
import { countSpaced } from '../text/tokens.ts';
import { leadLength } from './lead-length.ts';
import type { Part } from './split-parts.ts';
import { subjectAtEnd } from './verb-steps.ts';

export interface FoundDoing {
  /** Where the action's text stands in the part; what is behind `end` is the result. */
  start: number;
  end: number;
  verb?: string;
  /** The result stands before: "still the same after a restart". */
  isResultBefore?: boolean;
  /** "Solved by a restart": named by a noun. */
  isNoun?: boolean;
  /** "My fix was to …" says that it worked, and nothing else. */
  isSolution?: boolean;
}

const afterAnywhere = perLanguage(({ after }) => words(`(?:${after})(?=\\s)`));
/** Where the verb comes second ("nach dem Neustart der Box geht es wieder"), an article begins no clause. */
const clauseStart = perLanguage(({ outcome, newSubject, persists, isVerbLast }) =>
  words(isVerbLast ? `${outcome}|${persists}` : `${outcome}|${newSubject}|${persists}`),
);
/** A step is named in this many words at most, or the sentence is about something else. */
const MAX_WORDS = 9;
/** Article and adjective before the word that names the step. */
const MAX_BEFORE_STEP = 3;

/**
 * Steps that are told without a verb of their own: "after clearing the cache, same error", "Neustart hat nichts gebracht".
 * @param rest the sentence behind the part
 */
export function findDoing(
  part: Part,
  rest: string,
  { language, isFirst }: { language: Language; isFirst: boolean },
): FoundDoing | undefined {
  if (!hasDoing(language).test(part.mask)) return undefined;
  return (
    helpedTo(part, language) ??
    doingFirst(part, rest, { language, isFirst }) ??
    doingLast(part, rest, { language, isFirst })
  );
}

/** What every one of them rests on: most parts have none. */
const hasDoing = perLanguage(({ after, helped, means, isVerbLast, code }) =>
  words(eitherOf(after, helped, isVerbLast ? eitherOf(means, BY) : undefined), { isSpaced: code !== 'ja' }),
);
const BY = 'durch|mit|door|met';

/** "Still the same after a restart", "fixed by clearing the cache". */
function doingLast(
  { mask }: Part,
  rest: string,
  { language, isFirst }: { language: Language; isFirst: boolean },
): FoundDoing | undefined {
  if (language.after === '' || language.code === 'ja' || language.isVerbLast) return undefined;
  const after = afterAnywhere(language).exec(mask);
  if (!after) return undefined;
  const isMeans = language.means !== undefined && words(language.means, { atStart: true, atEnd: true }).test(after[0]);
  if (!isMeans && after.index < 4) return undefined;
  const start = after.index + after[0].length;
  const told = mask.slice(0, after.index);
  const text = mask.slice(start);
  if (text.trim() === '' || countSpaced(text) > MAX_WORDS || rest.startsWith('?')) return undefined;
  const [plan, not, condition] = [language.plan, language.not, language.condition].map((source) => words(source));
  if (plan?.test(mask) || condition?.test(mask) || not?.test(text)) return undefined;
  const verb = doingWord(text, isMeans, language);
  if (verb === undefined) return undefined;
  const goesOn = words(isFirst ? (language.goesOn ?? language.persists) : language.persists).test(told);
  const isOwn = words(language.self ?? '').test(told);
  if ((!isOwn && words(language.able).test(told)) || words(language.ask).test(told)) return undefined;
  if (!isMeans && !goesOn) return undefined;
  return {
    start: start + (/^\s*/.exec(text)?.[0].length ?? 0),
    end: mask.length,
    verb,
    isResultBefore: true,
    isSolution: isMeans && countSpaced(after[0]) > 1,
  };
}

/** "Bei mir hat es geholfen, den Cache zu löschen", "opgelost door een herstart", "konnte ich durch Löschen der Datei lösen". */
function helpedTo({ mask }: Part, language: Language): FoundDoing | undefined {
  const { isVerbLast, means, not, plan, condition } = language;
  if (!isVerbLast || means === undefined) return undefined;
  if (CAN.test(mask) || [not, plan, condition].some((source) => words(source).test(mask))) return undefined;
  const between = SOLVED_BY.exec(mask);
  const found = between ?? words(means).exec(mask);
  if (!found) return undefined;
  const start = found.index + (between?.[1] ?? found[0]).length;
  const end = between ? start + (between[2] ?? '').length : mask.length;
  const text = mask.slice(start, end);
  if (countSpaced(text) > MAX_HELPED) return undefined;
  const isBy = between !== null || BY_AT_END.test(found[0]);
  const infinitive = infinitiveIn(text, language);
  const verb = infinitive ?? (isBy ? stepWord(text, language, true) : undefined);
  if (verb === undefined) return undefined;
  return {
    start: start + (/^[\s,]*(?:om\s+)?/.exec(text)?.[0].length ?? 0),
    end,
    verb,
    isResultBefore: true,
    isSolution: true,
    isNoun: infinitive === undefined,
  };
}

const SOLVED_BY =
  /(?<=\s)((?:durch|mit|door|met)\s+)(.{4,80}?)\s+(?:gelöst|behoben|lösen|beheben|oplossen|opgelost|verholpen|verhelpen)[^\p{L}]*$/u;
const CAN = /(?<!\p{L})(?:kann|können|lässt|darf|kan|kunnen|laat)(?!\p{L})/iu;
const BY_AT_END = /(?:durch|mit|door|met)$/u;
/** Two steps in one breath are longer than a name. */
const MAX_HELPED = 20;

/** "… zu löschen", "te wijzigen naar 8082", "abzuschalten": the verb of what was done. */
function infinitiveIn(text: string, { base }: Language): string | undefined {
  const to = /\s(?:zu|te)\s+(\p{L}+)(?:\s+(?:naar|op|in|auf|van|von|tot|bis)(?:\s+\S+){1,3})?[^\p{L}\d]*$/u.exec(
    text,
  )?.[1];
  const last = /(\p{L}+)[^\p{L}]*$/u.exec(text)?.[1]?.toLowerCase() ?? '';
  const bare = last.replace(/^(\p{L}+)zu(?=\p{L}+en$)/u, '$1');
  return [to?.toLowerCase(), bare === last ? undefined : bare].find(
    (word) => word !== undefined && wordSet(base).has(word),
  );
}

/** Length without "and it" at the end: the subject belongs to the outcome. */
function withoutSubject(text: string, language: Language): number {
  return (language.code === 'ja' ? undefined : subjectAtEnd(language).exec(text)?.index) ?? text.length;
}

/** The word that names the doing, when the text begins with it. */
function doingWord(text: string, isMeans: boolean, language: Language): string | undefined {
  const self = words(language.self ?? '', { atStart: true }).exec(text);
  if (self) {
    // "after I reinstalled it"
    const past = /^\s*(?:\p{L}+ly\s+)?([\p{L}-]+)/u.exec(text.slice(self[0].length))?.[1]?.toLowerCase() ?? '';
    return wordSet(language.past).has(past) ? past : undefined;
  }
  const first = (text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []).slice(0, 2);
  const doing = wordSet(language.doing ?? language.base);
  return first.find((word) => doing.has(word) || (isMeans && wordSet(language.base).has(word)));
}

function doingFirst(
  part: Part,
  rest: string,
  { language, isFirst }: { language: Language; isFirst: boolean },
): FoundDoing | undefined {
  const { mask } = part;
  const isSpaced = language.code !== 'ja';
  const afterAtStart = words(language.after, { atStart: true });
  // "Después" alone leads on, "después de" opens a step.
  const leading = leadLength(mask, language);
  const lead = (afterAtStart.exec(mask)?.[0].length ?? 0) > leading ? 0 : leading;
  const after = afterAtStart.exec(mask.slice(lead)) ?? undefined;
  const start = lead + (after?.[0].length ?? 0);
  const helped = words(language.helped, { isSpaced }).exec(mask.slice(start));
  const end = helped
    ? start + withoutSubject(mask.slice(start, start + helped.index), language)
    : after
      ? (clauseEnd(mask, start, language) ?? mask.length)
      : mask.length;
  const text = mask.slice(start, end);
  if (text.trim() === '' || countSpaced(text) > MAX_WORDS || (!helped && !after)) return undefined;
  if ([language.plan, language.not, language.condition].some((source) => words(source, { isSpaced }).test(text)))
    return undefined;
  if (isSpaced && words(language.aside, { atStart: true }).test(text)) return undefined;
  const verb = stepWord(text, language, after !== undefined && after !== null);
  if (verb === undefined) return undefined;
  if (after && !helped) {
    const told = mask.slice(end) + rest;
    const isMeans = words(language.means ?? '', { atStart: true, atEnd: true }).test(after[0]);
    if (isMeans && language.isVerbLast && !/\p{L}/u.test(told))
      return { start: start + (/^\s*/.exec(text)?.[0].length ?? 0), end, verb, isResultBefore: true, isSolution: true };
    // "After updating it no longer starts" tells when the trouble began.
    const isBegin = isFirst || isSetUp(verb, language);
    const goesOn = words(isBegin ? (language.goesOn ?? language.persists) : language.persists).test(told);
    if (told.trim() === '' || (isBegin && !goesOn)) return undefined;
  }
  return { start: start + (/^\s*/.exec(text)?.[0].length ?? 0), end, ...(verb !== '' && { verb }) };
}

/** "after a restart it still crashes": where the next clause begins, when it says that the trouble goes on or is over. */
function clauseEnd(mask: string, start: number, language: Language): number | undefined {
  const [one = '', two = ''] = /^\s*\S+(\s+\S+)?/.exec(mask.slice(start)) ?? [];
  // "after restarting still the same"
  const isAlone = words(language.persists, { atStart: true }).test(two);
  const first = one.length - (language.isVerbLast || isAlone ? two.length : 0);
  let at = start + first;
  for (;;) {
    const next = clauseStart(language).exec(mask.slice(at));
    if (!next) return undefined;
    const begin = at + next.index;
    // "after updating of the driver it …": the article belongs to the step.
    const isInNumber = /[.,]$/.test(mask.slice(start, begin));
    if (!isInNumber && !PREPOSITION.test(mask.slice(start, begin)))
      return words(language.persists).test(mask.slice(begin)) ? begin : undefined;
    at = begin + Math.max(next[0].length, 1);
  }
}
const PREPOSITION = /(?:^|\s)(?:of|from|to|on|in|von|vom|auf|des|der|van|op|naar|de|du|do|da|dos|das)\s+$/iu;

/** The doing or naming word near the beginning; '' for a noun, undefined for none. */
function stepWord(text: string, language: Language, isAfter: boolean): string | undefined {
  const first = (text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []).slice(0, language.isVerbLast ? MAX_WORDS : 3);
  const sets = [
    wordSet(language.doing ?? ''),
    wordSet(language.doing === undefined ? language.base : ''),
    wordSet(isAfter ? language.past : ''),
  ];
  const verb = first.find((word) => sets.some((set) => set.has(word)));
  if (verb !== undefined) return verb;
  const named = words(language.step, { isSpaced: language.code !== 'ja' }).exec(text);
  // "because, as other comments say, it …" is a sentence about something else.
  return named && (language.isVerbLast || countSpaced(text.slice(0, named.index)) <= MAX_BEFORE_STEP) ? '' : undefined;
}

function isSetUp(doing: string, { setUp, setUpDoing }: Language): boolean {
  return wordSet(setUpDoing ?? '').has(doing) || wordSet(setUp ?? '').has(doing);
}
