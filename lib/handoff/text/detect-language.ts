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
  const scores = LANGUAGES.map((language) => ({ language, score: scoreOf(found, language) })).sort(
    (a, b) => b.score - a.score,
  );
  const [best, second] = scores;
  return best && best.score >= minScore && best.score > (second?.score ?? 0) ? best.language : undefined;
}

/** Small words and verbs of doing both count: telegraphic notes have hardly any small words. */
function scoreOf(found: readonly string[], { common, past }: Language): number {
  const small = wordSet(common);
  const verbs = wordSet(past);
  return found.reduce((sum, word) => sum + (word.length > 1 && (small.has(word) || verbs.has(word)) ? 1 : 0), 0);
}
