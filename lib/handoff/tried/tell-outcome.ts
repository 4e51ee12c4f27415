import type { Language } from '../languages/language.ts';
import { words } from '../text/pattern.ts';
import { ignoringCase } from '../text/plain-classes.ts';
import { remember } from '../text/remember.ts';
import { perStep } from './step.ts';

/** How something went, as far as plain words tell. `told`: it says something, but not whether it is good. */
export type Outcome = 'good' | 'bad' | 'mixed' | 'told' | undefined;

/** Understood in any language. */
const OK = ignoringCase(String.raw`(?<![\p{L}\p{N}])(?:ok|okay|200 ok|✓|✔|✅|👍)(?![\p{L}\p{N}])`);
const KO = ignoringCase(
  String.raw`(?<![\p{L}\p{N}])(?:ko|nok|n\/?c|error|timeout|failed|[45]\d\d|✗|✘|❌|👎)(?![\p{L}\p{N}])`,
);

export const tellOutcome = remember((text, language: Language | undefined): Outcome => {
  const isSpaced = language?.code !== 'ja';
  const isBad = KO.test(text) || (language !== undefined && words(language.bad, { isSpaced }).test(text));
  const isGood = OK.test(text) || (language !== undefined && words(language.good, { isSpaced }).test(text));
  if (isGood && isBad) return 'mixed';
  if (isGood) return 'good';
  if (isBad) return 'bad';
  return language !== undefined && words(language.outcome, { isSpaced }).test(text) ? 'told' : undefined;
});

/** How a step went. */
export const outcomeOf = perStep(
  ({ result = '' }) => result,
  ({ result, language }) => (result === undefined ? undefined : tellOutcome(result, language)),
);

/** `good`, `bad`, or neither, where a good word that is negated counts as bad ("does not work"). */
export function isContrary(one: Outcome, other: Outcome): boolean {
  return (
    (one === 'good' && (other === 'bad' || other === 'mixed')) ||
    (other === 'good' && (one === 'bad' || one === 'mixed'))
  );
}
