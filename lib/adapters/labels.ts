import type { At, Value } from './schema.ts';

/**
 * Last resort where a page has nothing but translated labels: the value beside the label, by the label's words in the
 * languages that are listed. In any other language the value is not found.
 * @param label the labels; a colon at their end does not count
 * @param at from the label to its value
 * @param words label by language
 */
export function besideLabel(label: string, at: At, words: Record<string, string>, value: Value = {}): Value[] {
  return [...new Set(Object.values(words))].map((fixed) => ({
    fixed,
    lookup: { from: 'page', at: label, key: { match: LABEL }, value: { at, ...value } },
  }));
}

/** A label without the colon at its end. */
export const LABEL = String.raw`^(.+?)\s*[:：]?$`;
