import { countSpaced } from '../text/tokens.ts';
import { denies } from './denies.ts';
import { toldFrom } from './find-result.ts';
import { nounAsDone } from './noun-as-done.ts';
import { phraseAction, phraseResult } from './phrase.ts';
import { isPlanned, type Reader } from './sentence-reading.ts';
import { stepOf, type Step } from './step.ts';
import { asPast } from './verb-steps.ts';

/** Longer items are sentences. */
const MAX_LISTED = 12;

/** An item below "What I have tried:": it names a step, with or without a verb. */
export function listedStep({ parts, sentence, language, source }: Reader): Step[] {
  const [first, second] = parts;
  if (!first || !language) return [];
  if (isPlanned(sentence, language) || denies(first.mask, language)) return [];
  const told = toldFrom(first.mask, language) ?? first.text.length;
  const bare = first.text.slice(0, told).replace(/^\s*(?:(?:de|to|om)\s+|d['’])/i, '');
  const named = nounAsDone(bare, language);
  const action = phraseAction(named === bare ? asPast(bare, language) : named, language);
  if (action === '' || countSpaced(first.text) > MAX_LISTED) return [];
  const from = told < first.text.length ? first.start + told : second?.start;
  const result = from === undefined ? undefined : phraseResult(sentence.slice(from), language);
  return [stepOf(source, { action, isVerbal: false, result })];
}
