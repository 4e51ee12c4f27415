import type { Language } from '../languages/language.ts';
import { perLanguage, words, wordSet } from '../text/pattern.ts';
import { variedThing } from './varied-thing.ts';
import { phraseAction, phraseResult } from './phrase.ts';
import type { Part } from './split-parts.ts';
import { tellOutcome } from './tell-outcome.ts';

/**
 * "If I disable the add-on it works": whoever says so has tried it. "When I open the app it crashes" is the trouble itself.
 * @param rest what stands behind the part in the sentence
 */
export function findConditional(
  part: Part,
  rest: string,
  { language, isFirst }: { language: Language; isFirst: boolean },
): { action: string; result: string; verb: string } | undefined {
  if (language.ifSelf === undefined && language.selfPresent === undefined) return undefined;
  const { mask, text } = part;
  const ifSelf = ifSelfAtStart(language).exec(mask);
  const first = verbFirst(language).exec(mask);
  const start = ifSelf ?? first ?? selfPresentAtStart(language).exec(mask);
  const next = first
    ? { verb: first[1]?.toLowerCase() ?? '', from: mask.length }
    : start && verbAfter(mask, start[0].length, language);
  if (!start || !next) return undefined;
  const { verb, from } = next;
  const base = basesOf(language).get(verb);
  if (!wordSet(language.present ?? '').has(verb)) return undefined;
  const end = language.isVerbLast
    ? Math.min(from + verb.length, mask.length)
    : (clauseEnd(mask, from + verb.length, language) ?? mask.length);
  const clause = mask.slice(start[0].length, end);
  if (isUse(base ?? verb, language) && !variedThing(language).test(clause)) return undefined;
  const outcome = text.slice(end) + rest;
  const told = tellOutcome(outcome, language);
  if (outcome.trim() === '' || told === undefined || told === 'told' || (isFirst && told === 'bad')) return undefined;
  // "I open it and it crashes" is the trouble itself.
  if (!ifSelf && !first && (told !== 'good' || isFirst)) return undefined;
  const past = language.pastOfPresent?.[verb];
  if (past === undefined) return undefined;
  const asDone = language.isVerbLast
    ? `${text.slice(start[0].length, from).replace(BEFORE_AND, (word) => language.pastOfPresent?.[word] ?? word)} ${past}`.replace(
        prefixBefore(past),
        ' $1$2',
      )
    : past + text.slice(from + verb.length, end);
  const action = phraseAction(asDone, language);
  const result = phraseResult(outcome, language);
  return action === '' || result === undefined ? undefined : { action, result, verb: past };
}

/** "wenn ich sie ausschalte und wieder einschalte" */
const BEFORE_AND = /\p{Ll}+(?=\s+(?:und|en)\s)/gu;
/** "den Filter aus geschaltet" → "den Filter ausgeschaltet" */
const prefixBefore = (past: string) =>
  new RegExp(`\\s(ab|an|auf|aus|ein|um|zurück|af|door|in|op|terug|uit|aan|los)\\s+(${past})$`, 'iu');

/** The verb behind "if I"; where the language puts it last, the last word of the clause. */
function verbAfter(mask: string, start: number, language: Language): { verb: string; from: number } | undefined {
  if (language.isVerbLast) return verbAtEnd(mask, start, language);
  const found = /(?<=^\s*(?:\p{L}+ly\s+)?)([\p{L}-]+)/u.exec(mask.slice(start));
  const verb = found?.[1]?.toLowerCase();
  return !found || verb === undefined ? undefined : { verb, from: start + found.index };
}

/** The clause ends with its verb: at a comma, or where it is told what came of it ("wenn ich ihn ziehe geht es"). */
function verbAtEnd(mask: string, start: number, language: Language): { verb: string; from: number } | undefined {
  const present = wordSet(language.present ?? '');
  const found = [...mask.slice(start).matchAll(/[\p{L}-]+/gu)].slice(0, MAX_CLAUSE);
  const last = found.find(({ 0: word, index }) => {
    const rest = mask.slice(start + index + word.length);
    return present.has(word.toLowerCase()) && (!/\p{L}/u.test(rest) || outcomeAtStart(language).test(rest));
  });
  return last && { verb: last[0].toLowerCase(), from: start + last.index };
}
const MAX_CLAUSE = 14;
const outcomeAtStart = perLanguage(({ outcome, persists }) => words(`${outcome}|${persists}`, { atStart: true }));

/** "Schalte ich den Filter aus, …" */
const verbFirst = perLanguage(({ isVerbLast, present = '', lead }) =>
  words(
    isVerbLast
      ? `(?:(?:${lead})[\\s,]+)*(${present.trim().split(/\s+/).join('|')}) (?:ich|man|wir|ik|we|je)(?=\\s)`
      : '',
    { atStart: true },
  ),
);

const ifSelfAtStart = perLanguage(({ ifSelf = '', lead }) =>
  words(`(?:(?:${lead})[\\s,]+)*(?:${ifSelf})`, { atStart: true }),
);
const selfPresentAtStart = perLanguage(({ selfPresent = '', lead }) =>
  words(selfPresent && `(?:(?:${lead})[\\s,]+)*(?:${selfPresent})`, { atStart: true }),
);
const subject = perLanguage(({ newSubject }) => words(newSubject));

/** Where the outcome begins behind the condition: at its subject, two words on at least. */
function clauseEnd(mask: string, from: number, language: Language): number | undefined {
  const skip = /^\s*\S+/.exec(mask.slice(from))?.[0].length ?? 0;
  let at = from + skip;
  for (;;) {
    const found = subject(language).exec(mask.slice(at));
    if (!found) return undefined;
    const start = at + found.index;
    const told = tellOutcome(mask.slice(start), language);
    if (told !== undefined && told !== 'told') return start;
    at = start + Math.max(found[0].length, 1);
  }
}

const basesOf = perLanguage(({ pastOf = {}, pastOfPresent = {} }) => {
  const byPast = new Map(
    Object.entries(pastOf)
      .map(([base, past]) => [past, base] as const)
      // The first form that is listed is the base.
      .reverse(),
  );
  return new Map(Object.entries(pastOfPresent).map(([present, past]) => [present, byPast.get(past) ?? present]));
});

const isUse = (base: string, { use = '', navigate = '' }: Language) =>
  wordSet(use).has(base) || wordSet(navigate).has(base);
