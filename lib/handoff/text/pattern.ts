/** Regular expressions of language data: whole words in any script, ignoring case. */
import type { Language } from '../languages/language.ts';
import { ignoringCase } from './plain-classes.ts';

const cache = new Map<string, (RegExp | undefined)[]>();

export interface PatternOptions {
  /** False for Japanese, which has no spaces between words. */
  isSpaced?: boolean;
  /** Only at the beginning, behind punctuation at most. */
  atStart?: boolean;
  /** Only at the end. */
  atEnd?: boolean;
}

/** Letters, digits and the underscore do not stand on either side. An empty source matches nothing. */
export function words(source: string, options?: PatternOptions): RegExp {
  const variant = options === undefined ? 0 : variantOf(options);
  let patterns = cache.get(source);
  if (!patterns) cache.set(source, (patterns = []));
  return (patterns[variant] ??= compile(source, options));
}

/** One source that matches where one of them does. */
export const eitherOf = (...sources: readonly (string | undefined)[]) => sources.filter(Boolean).join('|');

const variantOf = ({ isSpaced, atStart, atEnd }: PatternOptions) =>
  (isSpaced === false ? 1 : 0) + (atStart ? 2 : 0) + (atEnd ? 4 : 0);

/** Looked for at the beginning alone. */
const NEVER = /^(?!)/;

function compile(source: string, { isSpaced = true, atStart = false, atEnd = false }: PatternOptions = {}): RegExp {
  if (source === '') return NEVER;
  const body = `(?:${source})`;
  const start = atStart ? '^[^\\p{L}\\p{N}]*' : '';
  const end = atEnd ? '[^\\p{L}\\p{N}]*$' : '';
  if (!isSpaced) return ignoringCase(start + body + end);
  // "i" is not the word of "I've"; an elided one ("l'") ends with its apostrophe.
  const after = "(?:(?<=['’])|(?![\\p{L}\\p{N}_]|['’]\\p{L}))";
  return ignoringCase(`${start}(?<![\\p{L}\\p{N}_])${body}${after}${end}`);
}

/** What is made of a language's data, once for each language: putting long patterns together again and again takes time. */
export function perLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    let found = made.get(language);
    if (found === undefined) made.set(language, (found = make(language)));
    return found;
  };
}

/** "and" between two words, every time it stands there. */
export const everyAnd = perLanguage(({ and }) => ignoringCase(`(?<=\\s)${words(`${and}|&`).source}(?=\\s)`, 'g'));

/** The first matches of a global pattern, in order; `matchAll` makes the pattern anew each time. */
export function allMatches(pattern: RegExp, text: string, limit = Infinity): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    matches.push(found);
    if (matches.length === limit) break;
    if (found[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}

const sets = new Map<string, ReadonlySet<string>>();
/** A list of words separated by spaces, as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  let set = sets.get(list);
  if (!set) sets.set(list, (set = new Set(list.split(/\s+/).filter(Boolean))));
  return set;
}
