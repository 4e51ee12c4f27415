/** Regular expressions of language data: whole words in any script, ignoring case. */
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
export function words(
  source: string,
  { isSpaced = true, atStart = false, atEnd = false }: PatternOptions = {},
): RegExp {
  const variant = Number(isSpaced) + 2 * Number(atStart) + 4 * Number(atEnd);
  let patterns = cache.get(source);
  if (!patterns) cache.set(source, (patterns = []));
  return (patterns[variant] ??= compile(source, { isSpaced, atStart, atEnd }));
}

function compile(source: string, { isSpaced, atStart, atEnd }: Required<PatternOptions>): RegExp {
  const body = source === '' ? '(?!)' : `(?:${source})`;
  const start = atStart ? '^[^\\p{L}\\p{N}]*' : '';
  const end = atEnd ? '[^\\p{L}\\p{N}]*$' : '';
  if (!isSpaced) return new RegExp(start + body + end, 'iu');
  // "i" is not the word of "I've"; an elided one ("l'") ends with its apostrophe.
  const after = "(?:(?<=['’])|(?![\\p{L}\\p{N}_]|['’]\\p{L}))";
  return new RegExp(`${start}(?<![\\p{L}\\p{N}_])${body}${after}${end}`, 'iu');
}

const sets = new Map<string, ReadonlySet<string>>();
/** A list of words separated by spaces, as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  let set = sets.get(list);
  if (!set) sets.set(list, (set = new Set(list.split(/\s+/).filter(Boolean))));
  return set;
}
