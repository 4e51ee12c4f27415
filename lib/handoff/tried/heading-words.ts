/** What stands above a list of steps, and what names one. */
import type { Language } from '../languages/language.ts';
import { perLanguage, words, wordSet } from '../text/pattern.ts';

/** Longer items name nothing. */
const MAX_LISTED = 10;
/** A few words with a noun or a form that names a doing. */
export function namesStep(text: string, { step, doing, base, code }: Language): boolean {
  const found = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  if (found.length > MAX_LISTED) return false;
  return words(step, { isSpaced: code !== 'ja' }).test(text) || found.some((word) => wordSet(doing ?? base).has(word));
}

/** "What I have tried:" above a list. */
export function namesTried(under: string | undefined, { triedHeading, code }: Language): boolean {
  if (under === undefined || triedHeading === undefined) return false;
  const bare = under.replace(/\([^()]*\)/g, '');
  return words(triedHeading, { isSpaced: code !== 'ja', atEnd: true }).test(bare);
}

export const leadsIn = (sentence: string, language: Language) =>
  /[:：]\s*$/.test(sentence) && namesTried(sentence, language);

const headings = perLanguage((language) => ({
  tried: headingAlone(language, language.triedHeading),
  solved: headingAlone(language, language.solvedHeading),
}));

/** The whole of a line, apart from "also" and the like. */
const headingAlone = ({ lead, code }: Language, heading = '') =>
  words(heading && `(?:(?:${lead})[\\s,]+)*(?:${heading})`, {
    isSpaced: code !== 'ja',
    atStart: true,
    atEnd: true,
  });

export const isSolvedHeading = (text: string, language: Language) => headings(language).solved.test(text);
export const isTriedHeading = (text: string, language: Language) => headings(language).tried.test(text);
