import type { Language } from '../languages/language.ts';
import { words, wordSet } from '../text/pattern.ts';
import { leadLength } from './find-verb.ts';
import type { Part } from './split-parts.ts';

export interface FoundDoing {
  /** Where the action's text stands in the part; what is behind `end` is the result. */
  start: number;
  end: number;
  verb?: string;
}

/** A step is named in this many words at most, or the sentence is about something else. */
const MAX_WORDS = 9;

/**
 * Steps that are told without a verb of their own: "after clearing the cache, same error", "Neustart hat nichts gebracht".
 * @param rest the sentence behind the part
 */
export function findDoing(
  part: Part,
  rest: string,
  { language, isFirst }: { language: Language; isFirst: boolean },
): FoundDoing | undefined {
  const { mask } = part;
  const isSpaced = language.code !== 'ja';
  const lead = leadLength(mask, language);
  const after = language.after === '' ? undefined : words(language.after, { atStart: true }).exec(mask.slice(lead));
  const start = lead + (after?.[0].length ?? 0);
  const helped = words(language.helped, { isSpaced }).exec(mask.slice(start));
  const end = helped ? start + helped.index : after ? (clauseEnd(mask, start, language) ?? mask.length) : mask.length;
  const text = mask.slice(start, end);
  if (text.trim() === '' || countOf(text) > MAX_WORDS || (!helped && !after)) return undefined;
  if ([language.plan, language.not, language.condition].some((source) => words(source, { isSpaced }).test(text)))
    return undefined;
  const verb = stepWord(text, language, after !== undefined && after !== null);
  if (verb === undefined) return undefined;
  if (after && !helped) {
    const told = mask.slice(end) + rest;
    const goesOn = words(language.persists).test(told);
    if (told.trim() === '' || (isFirst && !goesOn)) return undefined;
  }
  return { start: start + (/^\s*/.exec(text)?.[0].length ?? 0), end, ...(verb !== '' && { verb }) };
}

/** "after a restart it still crashes": where the next clause begins, when it says that the trouble goes on or is over. */
function clauseEnd(mask: string, start: number, language: Language): number | undefined {
  const first = /^\s*\S+\s+\S+/.exec(mask.slice(start))?.[0].length ?? 0;
  const next = words(`${language.outcome}|${language.newSubject}|${language.persists}`).exec(mask.slice(start + first));
  if (!next) return undefined;
  const at = start + first + next.index;
  return words(language.persists).test(mask.slice(at)) ? at : undefined;
}

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
  return words(language.step, { isSpaced: language.code !== 'ja' }).test(text) ? '' : undefined;
}

const countOf = (text: string) => text.trim().split(/\s+/).length;
