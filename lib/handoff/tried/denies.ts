import type { Language } from '../languages/language.ts';
import { words, wordSet } from '../text/pattern.ts';

const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/** Denied, planned, possible, asked for, under a condition, or beside the point. */
export function isBlocked(before: string, rest: string, language: Language): boolean {
  if (before.trim() !== '') {
    const patterns = [language.not, language.plan, language.able, language.aside, language.condition, language.ask];
    if (patterns.some((source) => words(source).test(before))) return true;
  }
  return language.notAfter !== undefined && words(language.notAfter, { atStart: true }).test(rest);
}

/** "I did NOT restart": a verb of doing behind a denial. */
export function denies(mask: string, language: Language): boolean {
  if (language.doneEnd !== undefined) return words(language.notAfter ?? '', { isSpaced: false }).test(mask);
  const not = words(language.not).exec(mask);
  if (!not) return false;
  const known = [wordSet(language.past), wordSet(language.base)];
  const behind = mask.slice(not.index + not[0].length).match(WORD) ?? [];
  return behind.slice(0, 4).some((word) => known.some((set) => set.has(word.toLowerCase())));
}
