import { contentTokens, shared, stem } from '../text/tokens.ts';
import { perLanguage, wordSet } from '../text/pattern.ts';
import { perStep, type Step } from './step.ts';
import { isContrary, outcomeOf, tellOutcome } from './tell-outcome.ts';

/** How alike two reports must be to be one step: looser when somebody else repeats what was said before. */
const SAME_ENTRY = 0.8;
const SAME_SPEAKER = 0.7;
const OTHER_SPEAKER = 0.5;

interface Keyed {
  things: Set<string>;
  /** A bit for each thing, some the same: keys that share no bit share nothing. */
  bits: number;
  verb: string | undefined;
}

/** Adds a step to the list, or joins it to the report of the same step that is there already. Returns the step that stands. */
export function mergeStep(steps: Step[], step: Step): Step | undefined {
  const same = findSame(steps, step);
  if (!same) {
    if (step.strength === 'weak') return undefined;
    steps.push(step);
    return step;
  }
  same.at = [...new Set([...same.at, ...step.at])].sort((a, b) => a - b);
  if (step.strength === 'strong') same.strength = 'strong';
  if (step.isVerbal && !same.isVerbal && same.action.length < step.action.length) {
    same.action = step.action;
    if (step.verb !== undefined) same.verb = step.verb;
    same.isVerbal = true;
  }
  addResult(same, step.result);
  return same;
}

/** The newer word counts when it says the contrary; otherwise what was said first stays, if it says more. */
export function addResult(step: Step, result: string | undefined): void {
  if (result === undefined) return;
  if (step.result === undefined) {
    step.result = result;
    return;
  }
  const before = outcomeOf(step);
  const after = tellOutcome(result, step.language);
  if (isContrary(before, after)) step.result = result;
}

function findSame(steps: readonly Step[], step: Step): Step | undefined {
  const key = keyOf(step);
  let best: Step | undefined;
  let most = 0;
  for (let index = steps.length - 1; index >= 0 && index >= steps.length - MAX_BACK; index -= 1) {
    const other = steps[index];
    if (!other) continue;
    const otherKey = keyOf(other);
    const common = countShared(otherKey, key);
    // One person who names different things says two things: "timeout for Bremen" and "timeout for Calais".
    const areTwins = common < otherKey.things.size && common < key.things.size;
    if (areTwins && (common === 0 || other.speaker === step.speaker)) continue;
    const alike = likeness(otherKey, key, { common, isOneLanguage: other.language === step.language });
    const needed =
      other.at.at(-1) === step.at[0] ? SAME_ENTRY : other.speaker === step.speaker ? SAME_SPEAKER : OTHER_SPEAKER;
    if (alike >= needed && alike > most) [best, most] = [other, alike];
  }
  return best;
}
/** Reports of one step stand near each other; a step taken again a hundred steps later is another one. */
export const MAX_BACK = 40;

const countShared = (a: Keyed, b: Keyed) => ((a.bits & b.bits) === 0 ? 0 : shared(a.things, b.things));

/** 0–1: how likely two texts report the same step. */
function likeness(a: Keyed, b: Keyed, { common, isOneLanguage }: { common: number; isOneLanguage: boolean }): number {
  if (a.things.size === 0 || b.things.size === 0) return isSameAlone(a, b) ? 0.75 : 0;
  if (common === 0) return 0;
  if (hasOtherNumbers(a.things, b.things)) return 0;
  const smaller = Math.min(a.things.size, b.things.size);
  // Verbs of two languages cannot be compared.
  if (a.verb !== undefined && b.verb !== undefined && isOneLanguage) {
    if (a.verb === b.verb) return (common + 0.5) / (smaller + 0.5);
    return (common / smaller) * (common >= 2 ? 0.7 : 0.4);
  }
  return common / smaller;
}

/** One of the two is a verb alone ("reconnected"): the other has it too. */
function isSameAlone(a: Keyed, b: Keyed): boolean {
  if (a.verb === undefined && b.verb === undefined) return false;
  if (a.things.size === 0 && a.verb !== undefined) return a.verb === b.verb || b.things.has(a.verb);
  return b.verb !== undefined && (a.verb === b.verb || a.things.has(b.verb));
}

/** "Timeout to 45 s" and "timeout to 60 s" are two steps, however alike. */
function hasOtherNumbers(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const a = numbersIn(one);
  const b = numbersIn(other);
  return a.length > 0 && b.length > 0 && !a.some((token) => other.has(token)) && !b.some((token) => one.has(token));
}

const numbersIn = (set: ReadonlySet<string>) => [...set].filter((token) => /^\d/.test(token));

/** What a step's action speaks of. */
export const thingsOf = perStep(
  ({ action }) => action,
  ({ action, language }) => contentTokens(action, language),
);

const keyOf = perStep(({ action }) => action, readKey);

const triesOf = perLanguage(({ tryPast }) => wordSet(tryPast.replaceAll('|', ' ')));

function readKey(step: Step): Keyed {
  const things = new Set(thingsOf(step));
  const isTrying = step.verb !== undefined && step.language !== undefined && triesOf(step.language).has(step.verb);
  const verb = step.verb === undefined ? undefined : stem(step.verb, step.language);
  if (verb !== undefined) things.delete(verb);
  return { things, bits: bitsOf(things), verb: isTrying ? undefined : verb };
}

function bitsOf(things: ReadonlySet<string>): number {
  let bits = 0;
  for (const thing of things) bits |= 1 << ((thing.charCodeAt(0) * 7 + thing.charCodeAt(1) * 3 + thing.length) & 31);
  return bits;
}

/** An agent who tells the customer what was just noted repeats the verb, not always the thing. */
export function findRetold(steps: readonly Step[], step: Step): Step | undefined {
  const { verb } = keyOf(step);
  const now = step.at[0] ?? 0;
  return steps.slice(-MAX_BACK).findLast((other) => {
    const last = other.at.at(-1) ?? 0;
    return (
      other.speaker === 'agent' && last < now && now - last <= 2 && verb !== undefined && keyOf(other).verb === verb
    );
  });
}

/**
 * Whether a short text names what another one speaks of, by this part of its words; a verb alone ("Paused.") names the request with the same verb.
 */
export function speaksOf(text: Step, about: string, part = 0.5): boolean {
  const { things: one, verb } = keyOf(text);
  if (one.size === 0) return verb !== undefined && contentTokens(about, text.language).has(verb);
  const other = contentTokens(about, text.language);
  return one.size > 0 && shared(one, other) / one.size >= part;
}
