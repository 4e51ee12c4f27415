import { countWords, wordsIn } from '../words.ts';

/** No longer run of an entry's words stands in section 1. */
export const MAX_RUN = 7;

let segmenter: Intl.Segmenter | undefined;

export const wordList = (text: string): string[] => wordsIn(text).map((word) => word.toLowerCase());

/** A piece of an entry, short enough not to be a pasted sentence; cut at a word, with no sign of cutting. */
export function cutRun(text: string, limit = MAX_RUN): string {
  if (countWords(text) <= limit) return text;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let words = 0;
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (isWordLike) words += 1;
    if (words === limit) return text.slice(0, index + segment.length);
  }
  return text;
}

/** What Intl.Segmenter calls a word in scripts with spaces (UAX 29), many times as fast: "can't", "5.2.0", "a_b" are one. */
const WORD = /(?:[\p{L}\p{N}\p{M}_]|(?<=\p{L})['’.:](?=\p{L})|(?<=\p{N})['’.,;](?=\p{N}))+/gu;
const OTHER_LATIN = /[\x80-\uffff]/;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words in a row with one space around each, to find runs fast. */
export function plainWords(text: string): string {
  const words = OTHER_LATIN.test(text) && !CJK.test(text) ? (text.toLowerCase().match(WORD) ?? []) : wordList(text);
  return ` ${words.join(' ')} `;
}

/** A run of eight words holds four that begin at every fifth: they are looked for first. */
const STEP = 5;
const PROBE = 4;

/** Whether more than seven words in a row stand in one of the texts, given as `plainWords`. */
export function isPasted(text: string, others: readonly string[]): boolean {
  const own = plainWords(text).trim().split(' ');
  if (own.length <= MAX_RUN) return false;
  const runOf = (at: number, length: number) => ` ${own.slice(at, at + length).join(' ')} `;
  const probes: string[] = [];
  for (let at = 0; at + PROBE <= own.length; at += STEP) probes.push(runOf(at, PROBE));
  const near = others.filter((other) => probes.some((probe) => other.includes(probe)));
  if (near.length === 0) return false;
  for (let at = 0; at + MAX_RUN < own.length; at += 1) {
    const run = runOf(at, MAX_RUN + 1);
    if (near.some((other) => other.includes(run))) return true;
  }
  return false;
}

/** The longest run of words that stands in one of the texts too. For checks and measurements. */
export function longestRun(text: string, others: readonly string[]): number {
  const own = wordList(text);
  let longest = 0;
  for (const other of others) {
    const at = new Map<string, number[]>();
    for (const [index, word] of wordList(other).entries()) at.set(word, [...(at.get(word) ?? []), index]);
    let ending = new Map<number, number>();
    for (const word of own) {
      const next = new Map<number, number>();
      for (const index of at.get(word) ?? []) {
        const run = (ending.get(index - 1) ?? 0) + 1;
        next.set(index, run);
        longest = Math.max(longest, run);
      }
      ending = next;
    }
  }
  return longest;
}
