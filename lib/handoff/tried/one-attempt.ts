/** Whether the parts of a sentence tell one attempt or several. */
import type { Language } from '../languages/language.ts';
import { everyAnd, perLanguage, words, wordSet } from '../text/pattern.ts';
import { countSpaced } from '../text/tokens.ts';
import type { FoundVerb } from './find-verb.ts';
import type { Part } from './split-parts.ts';
import type { Step } from './step.ts';
import { tellOutcome } from './tell-outcome.ts';
import { followsOn } from './verb-steps.ts';

const withOrTo = perLanguage(({ withThing }) => words(`${withThing}|to|into|onto`, { atStart: true }));

/** "…, and downloaded again", "…, imported into the sandbox": the second half of one attempt. */
export function isSecondHalf({ mask }: Part, verbEnd: number, language: Language): boolean {
  const rest = mask.slice(verbEnd);
  return followsOn(mask, language) || withOrTo(language).test(rest);
}

/** "the RAM", "the PSU", "and the GPU": things only, up to the "and". */
export function areThings(parts: readonly Part[], language: Language): boolean {
  const next = parts.findIndex(({ joint }, at) => at > 0 && joint !== 'comma');
  const list = next === -1 ? parts : parts.slice(0, next);
  const end = list.findIndex(({ text }) => endsList(text, language));
  return end !== -1 && list.slice(0, end + 1).every(({ mask }) => isThing(mask, language));
}

/** "… and the GPU" */
function endsList(text: string, language: Language): boolean {
  return text.split(everyAnd(language)).length === 2 && countSpaced(text) <= MAX_THING + 3;
}

const MAX_THING = 4;
/** A few words that say neither what was done nor how it went. */
function isThing(mask: string, language: Language): boolean {
  if (countSpaced(mask) > MAX_THING + 3 || tellOutcome(mask, language) !== undefined) return false;
  const known = [language.past, language.base, language.doing ?? ''].map((list) => wordSet(list));
  const isSaid = [language.not, language.plan, language.ask, language.aside, language.newSubject].some((source) =>
    words(source, { atStart: true }).test(mask),
  );
  return !isSaid && !(mask.match(/[\p{L}-]+/gu) ?? []).some((word) => known.some((set) => set.has(word.toLowerCase())));
}

/** Told from the end: a pattern that begins with the word would try every letter. */
const LAST_WORD = /$(?<=([\p{L}-]*\p{L}-*)(?:[^\p{L}-][^\p{L}]*)?)/u;

export function endsWithPast({ mask }: Part, language: Language): boolean {
  const last = language.isVerbLast === true ? undefined : LAST_WORD.exec(mask)?.[1];
  return last !== undefined && wordSet(language.past).has(last.toLowerCase());
}

/** "…, and a colleague tried it" */
export function hasOwnSubject({ mask }: Part, { start, end, verb }: FoundVerb, language: Language): boolean {
  const subject = mask.slice(start, Math.max(start, end - verb.length));
  return language.auxiliary === undefined && /\p{L}{3}/u.test(subject) && words(language.people).test(subject);
}

/** "Rebooted, allowed it, connected": steps of a word or two are one attempt. */
export function areBare({ action }: Step, { text }: Part): boolean {
  const both = [action.slice(action.lastIndexOf(',') + 1), text].map((one) => one.trim());
  return both.every((one) => countSpaced(one) <= 2) && both.some((one) => /\s(?:it|them)$/.test(one));
}

/** "Tried restarting the router, the modem and the laptop", "tested with Chrome, Firefox and Edge": one attempt. */
export function isOneTry({ action, verb = '' }: Step, { mask }: Part, language: Language): boolean {
  const [first = '', rest = ''] = action.split(/\s+(.*)/s);
  const isSame = first.toLowerCase() !== verb || words(language.withThing, { atStart: true }).test(rest);
  return isSame && !beginsDoing(mask, language) && !words(language.withThing, { atStart: true }).test(mask);
}

/** "restarting …", "and reinstalling …" */
function beginsDoing(text: string, language: Language | undefined): boolean {
  const first = /[\p{L}-]+/u.exec(withoutAnd(text, language))?.[0].toLowerCase();
  return first !== undefined && wordSet(language?.doing ?? '').has(first);
}

/** The pieces of "restarting it and reinstalling the driver": at "and", where each has its own doing. */
export function listed(text: string, language: Language | undefined): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: and } of language ? text.matchAll(everyAnd(language)) : []) {
    if (!beginsDoing(text.slice(index + and.length), language)) continue;
    pieces.push(text.slice(from, index));
    from = index;
  }
  return [...pieces, text.slice(from)]
    .map((piece) => withoutAnd(piece, language))
    .filter((piece) => piece.trim() !== '');
}

function withoutAnd(text: string, language: Language | undefined): string {
  return language ? text.replace(words(language.and, { atStart: true }), '').trim() : text.trim();
}
