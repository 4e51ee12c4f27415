import { LANGUAGES } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { wordSet } from './pattern.ts';

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/u;
/** Enough to tell; more costs time. */
const MAX_CHARS = 1500;
const MIN_SCORE = 2;

/** The language a text is written in, when it is one that Baton knows and the text says so itself. */
export function detectLanguage(text: string, minScore = MIN_SCORE): Language | undefined {
  const start = text.slice(0, MAX_CHARS);
  if (KANA.test(start)) return LANGUAGES.find(({ code }) => code === 'ja');
  if (OTHER_SCRIPT.test(start)) return undefined;
  const found = start.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const scores = scoresOf(found);
  const best = indexOfMost(scores);
  const score = scores[best] ?? 0;
  const isAlone = scores.every((other, index) => index === best || other < score);
  return score >= minScore && isAlone ? LANGUAGES[best] : undefined;
}

/** Small words and verbs of doing both count: telegraphic notes have hardly any small words. */
function scoresOf(found: readonly string[]): number[] {
  const scores = LANGUAGES.map(() => 0);
  for (const word of found) for (const index of languagesOf().get(word) ?? []) scores[index] = (scores[index] ?? 0) + 1;
  return scores;
}

const indexOfMost = (scores: readonly number[]) => scores.indexOf(Math.max(...scores));

let known: Map<string, number[]> | undefined;
/** Word → the languages it belongs to, by position. */
function languagesOf(): ReadonlyMap<string, number[]> {
  if (known) return known;
  known = new Map();
  for (const [index, { common, past }] of LANGUAGES.entries()) {
    for (const word of new Set([...wordSet(common), ...wordSet(past)])) {
      if (word.length > 1) known.set(word, [...(known.get(word) ?? []), index]);
    }
  }
  return known;
}
