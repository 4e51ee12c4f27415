import type { Language } from '../languages/language.ts';
import { perLanguage, words } from '../text/pattern.ts';
import { ignoringCase } from '../text/plain-classes.ts';
import { remember } from '../text/remember.ts';
import { perStep } from './step.ts';

/** How something went, as far as plain words tell. `told`: it says something, but not whether it is good. */
export type Outcome = 'good' | 'bad' | 'mixed' | 'told' | undefined;

/** Understood in any language. */
const OK = String.raw`(?<![\p{L}\p{N}])(?:ok|okay|200 ok|✓|✔|✅|👍)(?![\p{L}\p{N}])`;
const KO = String.raw`(?<![\p{L}\p{N}])(?:ko|nok|n\/?c|error|timeout|failed|[45]\d\d|✗|✘|❌|👎)(?![\p{L}\p{N}])`;

const orIn = (anywhere: string, source: string, { code }: Language) =>
  ignoringCase(`${anywhere}|${words(source, { isSpaced: code !== 'ja' }).source}`);
const patternsOf = perLanguage((language) => ({
  bad: orIn(KO, language.bad, language),
  good: orIn(OK, language.good, language),
}));
const ANYWHERE = { bad: ignoringCase(KO), good: ignoringCase(OK) };

export const tellOutcome = remember((text, language: Language | undefined): Outcome => {
  const { bad, good } = language ? patternsOf(language) : ANYWHERE;
  const isBad = bad.test(text);
  const isGood = good.test(text);
  if (isGood && isBad) return 'mixed';
  if (isGood) return 'good';
  if (isBad) return 'bad';
  if (!language) return undefined;
  return words(language.outcome, { isSpaced: language.code !== 'ja' }).test(text) ? 'told' : undefined;
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
