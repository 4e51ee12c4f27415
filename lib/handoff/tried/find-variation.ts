import type { Language, VariationWords } from '../languages/language.ts';
import { perLanguage, words } from '../text/pattern.ts';
import type { Source } from '../text/read-source.ts';
import { phraseAction, phraseResult } from './phrase.ts';
import type { Part } from './split-parts.ts';
import { tellOutcome } from './tell-outcome.ts';

/** "Works everywhere except on my laptop" says where it does not. */
const EXCEPT =
  /(?<![\p{L}])(?:except|but not|only|nur|außer|sauf|seulement|salvo|excepto|solo|sólo|exceto|só|menos|behalve|alleen)(?![\p{L}])/iu;
/** Characters between the thing and how it went: "on the same network". */
const MAX_BETWEEN = 25;

export interface FoundVariation {
  action: string;
  result: string;
  verb: string;
}

/** "with Firefox it works as well", "same error on my phone": what was varied, and how it went there. */
export function findVariation(
  part: Part,
  language: Language,
  { isFirst, isOpener, speaker }: Pick<Source, 'isFirst' | 'isOpener' | 'speaker'>,
): FoundVariation | undefined {
  const { variation, condition, plan, ask } = language;
  if (!variation) return undefined;
  const isSpaced = language.code !== 'ja';
  const { mask } = part;
  const found = thingFirst(part, language) ?? thingLast(part, language);
  if (!found || [condition, plan, ask].some((source) => words(source, { isSpaced }).test(mask))) return undefined;
  const told = tellOutcome(found.result, language);
  // Whoever opens the case tells with "it fails on my phone" what the trouble is, others with "same here on Linux" that they have it too.
  const isOther = speaker === 'customer' && !isOpener;
  if ((isFirst || isOther) && told !== 'good') return undefined;
  const action = phraseAction(variation.action.replace('{thing}', asInside(found.thing)), undefined);
  const result = phraseResult(found.result, language);
  return action === '' || result === undefined
    ? undefined
    : { action, result, verb: /^\S*/.exec(action)?.[0].toLowerCase() ?? '' };
}

function thingFirst({ text, mask }: Part, language: Language) {
  const start = firstThing(language).exec(mask);
  if (!start) return undefined;
  const found = howItWent(language).exec(mask.slice(start[0].length));
  if (!found || found.index > MAX_BETWEEN) return undefined;
  return { thing: text.slice(0, start[0].length), result: text.slice(start[0].length) };
}

function thingLast({ text, mask }: Part, language: Language) {
  const found = lastThing(language).exec(mask);
  const last = found?.[1];
  if (!found || last === undefined) return undefined;
  if (EXCEPT.test(found[0])) return undefined;
  const end = found.index + found[0].length;
  return { thing: text.slice(end - last.length, end), result: text.slice(0, end - last.length) };
}

const compiled = (make: (of: VariationWords) => string, atStart = false) =>
  perLanguage(({ variation, code }) => words(variation ? make(variation) : '', { atStart, isSpaced: code !== 'ja' }));
const firstThing = compiled(({ before, named, thing }) => `(?:${before}) (?:${named}|${thing})|(?:${named})`, true);
const howItWent = compiled(({ went }) => went);
const lastThing = compiled(
  ({ before, named, thing, went }) => `(?:${went})(?: \\p{L}+){0,2} ((?:${before}) (?:${named}|${thing}))`,
);

/** "With Firefox …" inside a sentence. */
const asInside = (thing: string) => thing.replace(/^\p{Lu}(?=\p{Ll}* )/u, (letter) => letter.toLowerCase());
