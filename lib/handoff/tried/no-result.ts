/** Sentences that tell how something is, and are the result of no step. */
import type { Language } from '../languages/language.ts';
import { perLanguage, words, wordSet } from '../text/pattern.ts';
import type { Step } from './step.ts';
import { tellOutcome } from './tell-outcome.ts';

/** Behind a change it says that the trouble began with it. */
const SINCE =
  /(?<![\p{L}])(?:(?:ever )?since then|from then on|seitdem|seither|depuis (?:lors|ce moment)|desde entonces|a partir de ahí|desde então|sindsdien|それ以来)(?![\p{L}])/iu;
/** "Escalated to on-call": what the customer says next is about something else. */
export function isTelling({ verb, language }: Step): boolean {
  return (
    verb !== undefined &&
    language !== undefined &&
    words(language.telling, { isSpaced: language.code !== 'ja', atStart: true }).test(verb)
  );
}

/** What was once, what is asked for, what the writer has not done. */
export function isNoOutcome(sentence: string, reading: { isDenied: boolean }, language: Language): boolean {
  if (tellsHistory(sentence, language) || isInstruction(sentence, language)) return true;
  return (
    words(language.self ?? '', { atStart: true, isSpaced: language.code !== 'ja' }).test(sentence) && reading.isDenied
  );
}

/** "I have no such record": about the writer, not about how a step went. */
export function tellsOfSelf(sentence: string, language: Language | undefined): boolean {
  if (!language || language.code === 'ja') return false;
  return ofSelf(language).test(sentence) && !ofNewSubject(language).test(sentence);
}

const mild = (but: string) => `(?:(?:${but}|hm+|ok|well)[\\s,]+)*`;
const ofSelf = perLanguage(({ but, self = '' }) => words(`${mild(but)}(?:${self})`, { atStart: true }));
const ofNewSubject = perLanguage(({ but, newSubject }) => words(`${mild(but)}(?:${newSubject})`, { atStart: true }));

/** "I installed version 5 and since then nothing works." */
export function isWorseSince(sentence: string, language: Language): boolean {
  const since = SINCE.exec(sentence);
  const rest = since ? sentence.slice(since.index) : '';
  // "Since then no more drops" is good, for all its "no".
  return tellOutcome(rest, language) === 'bad' || words(language.not).test(rest.replace(words(language.good), ''));
}

/** "It worked a few days ago." */
export function tellsHistory(sentence: string, { formerly, code }: Language): boolean {
  return formerly !== undefined && words(formerly, { isSpaced: code !== 'ja' }).test(sentence);
}

/** "Go back to the app and sign in again": copied from somewhere, or asked for. */
function isInstruction(sentence: string, { base, imperativeNext }: Language): boolean {
  if (imperativeNext === undefined) return false;
  const first = /^[^\p{L}]*([\p{L}-]+)/u.exec(sentence);
  if (!first || !wordSet(base).has((first[1] ?? '').toLowerCase())) return false;
  return words(imperativeNext, { atStart: true }).test(sentence.slice(first[0].length));
}

export function tellsTrouble(sentence: string, language: Language | undefined): boolean {
  return (
    language !== undefined && words(language.happening.failing, { isSpaced: language.code !== 'ja' }).test(sentence)
  );
}
