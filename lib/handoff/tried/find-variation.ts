import type { Language, VariationWords } from '../languages/language.ts';
import { allMatches, everyAnd, perLanguage, words } from '../text/pattern.ts';
import { countSpaced } from '../text/tokens.ts';
import type { Source } from '../text/read-source.ts';
import { leadLength } from './lead-length.ts';
import { variedThing } from './varied-thing.ts';
import { phraseAction, phraseResult } from './phrase.ts';
import type { Part } from './split-parts.ts';
import type { Step } from './step.ts';
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
  if (isSpaced && !variedThing(language).test(mask)) return undefined;
  const found = thingFirst(part, language) ?? thingBehindAnd(part, language) ?? thingLast(part, language);
  if (!found || [condition, plan, ask].some((source) => words(source, { isSpaced }).test(mask))) return undefined;
  const told = tellOutcome(found.result, language);
  // Whoever opens the case tells with "it fails on my phone" what the trouble is, others with "same here on Linux" that they have it too.
  const isOther = speaker === 'customer' && !isOpener;
  if ((isFirst || isOther) && told !== 'good') return undefined;
  const action = phraseAction(variation.action.replace('{thing}', asInside(found.thing)), undefined);
  const result = phraseResult(found.result, language);
  return action === '' || result === undefined ? undefined : { action, result, verb: firstWord(action) };
}

function thingFirst({ text, mask }: Part, language: Language) {
  const lead = leadLength(mask, language);
  const start = firstThing(language).exec(mask.slice(lead));
  if (!start) return undefined;
  const end = lead + start[0].length;
  const rest = mask.slice(end);
  const found = howItWent(language).exec(rest);
  const isTold = found
    ? found.index <= MAX_BETWEEN
    : hasPreposition(language).test(start[0]) && tellsPlainly(rest, language);
  return isTold ? { thing: text.slice(lead, end), result: text.slice(end) } : undefined;
}

/** "It worked some versions before and with Firefox it works as well." */
function thingBehindAnd({ text, mask, ...place }: Part, language: Language) {
  for (const { index, 0: and } of allMatches(everyAnd(language), mask)) {
    const from = index + and.length;
    const piece = { ...place, text: text.slice(from), mask: mask.slice(from) };
    if (hasPreposition(language).test(piece.mask)) {
      const found = thingFirst(piece, language);
      if (found) return found;
    }
  }
  return undefined;
}

/** "… it still crashes": a new subject, and how it went with it. */
function tellsPlainly(rest: string, language: Language): boolean {
  if (language.code === 'ja' || !words(language.newSubject, { atStart: true }).test(rest)) return false;
  const told = tellOutcome(rest, language);
  return told === 'good' || told === 'bad' || told === 'mixed';
}

function thingLast({ text, mask }: Part, language: Language) {
  const found = lastThing(language).exec(mask);
  const last = found?.[1];
  if (!found || last === undefined) return undefined;
  if (EXCEPT.test(found[0])) return undefined;
  const end = found.index + found[0].length;
  return { thing: text.slice(end - last.length, end), result: text.slice(0, end - last.length) };
}

/** Longer openings are clauses. */
const MAX_WITH = 6;

/** "With one month only, it prints fine": whatever was varied, when it is told how it went. */
export function findWith(
  part: Part,
  next: Part | undefined,
  language: Language,
  source: Pick<Source, 'isFirst' | 'isOpener' | 'speaker'>,
): string | undefined {
  const { variation, tryWith, condition, plan, ask, code } = language;
  if (!variation || tryWith === undefined || next?.joint !== 'comma' || !['start', 'semicolon'].includes(part.joint))
    return undefined;
  if (source.speaker !== 'customer' || source.isFirst || !source.isOpener || code === 'ja') return undefined;
  const lead = leadLength(part.mask, language);
  const mask = part.mask.slice(lead);
  if (!words(tryWith, { atStart: true }).test(mask) || countSpaced(mask) > MAX_WITH) return undefined;
  if ([condition, plan, ask].some((source) => words(source).test(part.mask + next.mask))) return undefined;
  if (!tellsPlainly(next.mask, language) && !words(variation.went, { atStart: true }).test(next.mask)) return undefined;
  const action = phraseAction(variation.action.replace('{thing}', asInside(part.text.slice(lead).trim())), undefined);
  return action === '' ? undefined : action;
}

/** "… but not on the laptop", "…, am PC nicht": the contrary of what the part before it tells. */
export function findContrary(part: Part, before: Step, language: Language): FoundVariation | undefined {
  const { variation, marks, not, code } = language;
  const told = tellOutcome(before.result ?? '', language);
  if (!variation || !marks || code === 'ja' || before.isVerbal || (told !== 'good' && told !== 'bad')) return undefined;
  const denied = words(not).exec(part.mask);
  if (!denied) return undefined;
  const blank = ' '.repeat(denied[0].length);
  const rest = part.mask.slice(0, denied.index) + blank + part.mask.slice(denied.index + blank.length);
  const thing = onlyThing(language)
    .exec(rest)?.[0]
    .replace(/[\s\p{P}]+$/u, '');
  if (thing === undefined) return undefined;
  const action = phraseAction(variation.action.replace('{thing}', asInside(thing)), undefined);
  return { action, result: told === 'good' ? variation.fails : marks.good, verb: firstWord(action) };
}

const firstWord = (action: string) => /^\S*/.exec(action)?.[0].toLowerCase() ?? '';

const compiled = (make: (of: VariationWords, language: Language) => string, place?: 'start' | 'whole') =>
  perLanguage((language) =>
    words(language.variation ? make(language.variation, language) : '', {
      atStart: place !== undefined,
      atEnd: place === 'whole',
      isSpaced: language.code !== 'ja',
    }),
  );
/** "in Chrome", "in Chrome and Firefox". */
const thingsOf = ({ before, named, thing }: VariationWords, { and, code }: Language) =>
  code === 'ja'
    ? `(?:${named}|${thing})`
    : `(?:${before}) (?:${named}|${thing})(?:(?:,| (?:${and})| &| /)(?: (?:${before}))? (?:${named}|${thing})){0,3}`;
const firstThing = compiled(
  (variation, language) => `${thingsOf(variation, language)}|(?:${variation.named})`,
  'start',
);
const howItWent = compiled(({ went }) => went);
const lastThing = compiled(
  (variation, language) => `(?:${variation.went})(?: \\p{L}+){0,2} (${thingsOf(variation, language)})`,
);
const onlyThing = compiled((variation, language) => thingsOf(variation, language), 'whole');
const hasPreposition = compiled(({ before }) => `(?:${before}) `.trimEnd(), 'start');

/** "With Firefox …" inside a sentence. */
const asInside = (thing: string) =>
  thing
    .replace(/^(?:i['’]m|i am|we['’]?re|we are|also)\s+/i, '')
    .replace(/^\p{Lu}(?=\p{Ll}* )/u, (letter) => letter.toLowerCase())
    .replace(/(?<=で|から)は$/u, '');
