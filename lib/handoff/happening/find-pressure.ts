import { words } from '../text/pattern.ts';
import type { Source } from '../text/read-source.ts';
import { countWords } from '../words.ts';
import { findClauses, type Clause } from './find-clauses.ts';
import { cutRun } from './no-paste.ts';

/** "Not urgent" is none. */
export function isPressing({ mask, language }: Clause): boolean {
  const isSpaced = language.code !== 'ja';
  const match = words(language.happening.impact, { isSpaced }).exec(mask);
  return match !== null && !(isSpaced && words(language.not).test(mask.slice(0, match.index)));
}

/** A deadline or plain urgency that the customer named, in at most seven of their words; the latest one counts. */
export function findPressure(sources: readonly Source[]): { text: string; entry: string } | undefined {
  const clauses = findClauses(sources.filter(({ speaker }) => speaker === 'customer'));
  const found = clauses.findLast(isPressing);
  if (!found) return undefined;
  const at =
    words(found.language.happening.impact, { isSpaced: found.language.code !== 'ja' }).exec(found.text)?.index ?? 0;
  const text = cutRun(countWords(found.text) <= 7 ? found.text : found.text.slice(at));
  return text === '' ? undefined : { text, entry: found.source.entry.id };
}
