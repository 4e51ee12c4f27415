import type { Language } from '../languages/language.ts';
import { allMatches, wordSet } from './pattern.ts';
import { remember } from './remember.ts';

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const WORD = /[\p{L}\p{N}]+(?:[.,_/-][\p{L}\p{N}]+)*/gu;
const ASCII = /^[ -~]*$/;
const PLAIN_WORD = /^[a-z]+$/;
const JOINED = /[.,_/-]/;
const STEM = 5;

/** How many words there are between spaces; splitting takes ten times as long. */
export function countSpaced(text: string): number {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isSpace =
      code === 32 ||
      (code >= 9 && code <= 13) ||
      code === 0xa0 ||
      code === 0x3000 ||
      (code >= 0x2000 && code <= 0x200a);
    if (!isSpace && !isInside) count += 1;
    isInside = !isSpace;
  }
  return count;
}

/** A step "in another browser" and one "in Firefox" speak of the same thing. */
export const BROWSERS = new Set('chrome firefox safari edge opera brave ff chromium vivaldi'.split(' '));

/** Words that carry meaning, shortened to their stems so that "cleared" and "clearing" are one; Japanese as pairs of signs. */
export const contentTokens = remember((text, language: Language | undefined): ReadonlySet<string> => {
  const tokens = new Set<string>();
  const small = language ? wordSet(language.common) : undefined;
  const isLatin = ASCII.test(text);
  const plain = isLatin ? text.toLowerCase() : text.toLowerCase().normalize('NFKC');
  for (const [word] of allMatches(WORD, plain)) {
    const signs = isLatin ? null : word.match(CJK);
    if (signs) for (const run of signs) addPairs(tokens, run);
    else if (PLAIN_WORD.test(word)) addWord(tokens, word, small, language);
    else if (/\d/.test(word)) tokens.add(aliasOf(word, language));
    else for (const piece of word.split(JOINED)) addWord(tokens, piece, small, language);
  }
  return tokens;
});

function addWord(
  tokens: Set<string>,
  word: string,
  small: ReadonlySet<string> | undefined,
  language: Language | undefined,
): void {
  if (word.length < 2 || small?.has(word)) return;
  if (BROWSERS.has(word)) tokens.add(word.slice(0, STEM)).add('brows');
  else tokens.add(stem(word, language));
}

/** Cuts a word to its beginning; good enough to tell whether two texts speak of the same thing. */
export function stem(word: string, language: Language | undefined): string {
  const plain = ASCII.test(word) ? word : word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const isGe = (language?.code === 'de' || language?.code === 'nl') && plain.includes('ge');
  const bare = isGe ? plain.replace(/^ge(?=\p{L}{4})/u, '').replace(/(?<=^\p{L}{2,4})ge(?=\p{L}{4})/u, '') : plain;
  return aliasOf(bare.slice(0, STEM), language);
}

const aliases = new Map<string, Map<string, string>>();
/** Words that mean the same step ("relog", "sign in"), from the language's `same` groups. */
function aliasOf(stemmed: string, language: Language | undefined): string {
  if (!language?.same) return stemmed;
  let map = aliases.get(language.code);
  if (!map) {
    map = new Map();
    for (const group of language.same.split(';')) {
      const [first, ...rest] = group
        .trim()
        .split(/\s+/)
        .map((word) => word.slice(0, STEM));
      if (first) for (const word of rest) map.set(word, first);
    }
    aliases.set(language.code, map);
  }
  return map.get(stemmed) ?? stemmed;
}

function addPairs(tokens: Set<string>, run: string): void {
  const signs = [...run];
  if (signs.length === 1) return;
  for (let at = 0; at + 1 < signs.length; at += 1) {
    const pair = `${signs[at]}${signs[at + 1]}`;
    if (!/^\p{Script=Hiragana}+$/u.test(pair)) tokens.add(pair);
  }
}

/** Share of the smaller set that stands in the other, 0–1. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smaller = Math.min(one.size, other.size);
  return smaller === 0 ? 0 : shared(one, other) / smaller;
}

export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const token of one) if (other.has(token)) count += 1;
  return count;
}
