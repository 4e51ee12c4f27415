import type { Language } from '../languages/language.ts';
import { words, wordSet } from '../text/pattern.ts';
import { isBlocked } from './denies.ts';
import type { FoundVerb } from './find-verb.ts';
import { variedThing } from './varied-thing.ts';

/** "had him switch on X", "got cx to correct the record". */
export function findCausative(mask: string, language: Language): FoundVerb | undefined {
  if (language.causative === undefined) return undefined;
  const found = words(language.causative).exec(mask);
  if (!found || isBlocked(mask.slice(0, found.index), '', language)) return undefined;
  const start = found.index + found[0].length;
  const next = /^\s*([\p{L}-]+)/u.exec(mask.slice(start));
  const base = next?.[1]?.toLowerCase();
  if (base === undefined || !(wordSet(language.base).has(base) || wordSet(language.doing ?? '').has(base)))
    return undefined;
  return {
    verb: language.pastOf?.[base] ?? base,
    start,
    end: start + (next?.[0].length ?? 0),
    isPassive: false,
    isBase: true,
  };
}

/** "had to reinstall", "tried to clear the cache": not "tried to sign in", which is the trouble itself. */
export function findAttempt(mask: string, language: Language): FoundVerb | undefined {
  if (language.attempt === undefined) return undefined;
  const found = words(language.attempt).exec(mask);
  if (!found || isBlocked(mask.slice(0, found.index), '', language)) return undefined;
  if (language.isVerbLast) return verbAtEnd(mask, found.index + found[0].length, language);
  const start = found.index + found[0].length;
  const next = /^\s*(?:\p{L}+ly\s+)?([\p{L}-]+)/u.exec(mask.slice(start));
  const base = next?.[1]?.toLowerCase();
  const isDoing = base !== undefined && wordSet(language.doing ?? '').has(base);
  if (next === null || base === undefined || !(isDoing || wordSet(language.base).has(base))) return undefined;
  const end = start + next[0].length;
  if (wordSet(language.use ?? '').has(base) && !variedThing(language).test(mask.slice(end))) return undefined;
  const past = language.pastOf?.[base] ?? language.pastOfDoing?.[base] ?? base;
  return { verb: past, start: end - base.length, end, isPassive: false, isBase: true };
}

/** "… musste die Datenbank neu anlegen" */
function verbAtEnd(mask: string, start: number, { base, pastOf }: Language): FoundVerb | undefined {
  // "… om het werkend te krijgen" says what for.
  const clause = mask.slice(start).replace(/\som\s[^,]*\ste\s+\p{L}+[^\p{L}]*$/u, '');
  const last = /([\p{L}-]+)[^\p{L}]*$/u.exec(clause);
  const verb = last?.[1]?.toLowerCase() ?? '';
  if (!last || !wordSet(base).has(verb) || last.index < 2) return undefined;
  const lead = /^\s*(?:(?:ich|wir|ik|we)\s+)?/.exec(mask.slice(start))?.[0].length ?? 0;
  return {
    verb: pastOf?.[verb] ?? verb,
    start: start + lead,
    end: start + last.index + verb.length,
    isPassive: false,
    isBase: true,
  };
}
