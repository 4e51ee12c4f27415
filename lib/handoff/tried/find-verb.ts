import type { Language } from '../languages/language.ts';
import { allMatches, eitherOf, perLanguage, words, wordSet } from '../text/pattern.ts';
import { remember } from '../text/remember.ts';
import { countSpaced } from '../text/tokens.ts';
import { isBlocked } from './denies.ts';
import { findAttempt, findCausative } from './find-attempt.ts';
import { leadLength } from './lead-length.ts';
import type { Part } from './split-parts.ts';
import { variedThing } from './varied-thing.ts';

export interface FoundVerb {
  /** The verb as it stands. */
  verb: string;
  /** Where the action's text begins and the verb ends, within the part. */
  start: number;
  end: number;
  /** "cookies were cleared", "Cache vidé": the thing stands first. */
  isPassive: boolean;
  /** A base form ("had him switch on X"). */
  isBase?: boolean;
}

export interface Speaker {
  speaker: 'agent' | 'customer';
  isInternal: boolean;
  /** The part is a label before a result, or an item of a list. */
  isTelegraphic: boolean;
  /** The part begins a sentence. */
  isStart?: boolean;
  /** The customer's first words, where verbs that are not listed tell how the trouble began. */
  isFirst?: boolean;
  /** The helping verb stood before: "habe X getrennt und Y verbunden". */
  hasAuxiliary?: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
const thingOrNumber = perLanguage(({ imperativeNext = '' }) => words(`${imperativeNext}|\\d+`, { atStart: true }));
const withAtOrBy = perLanguage(({ withThing }) => words(`${withThing}|at|by|naar|auf`, { atStart: true }));
/** Nothing, or when it was: " thu 21:40". */
const TIME = /^[^\p{L}\d]*(?:(?:\p{L}{2,9}[^\p{L}\d]+)?\d[^\p{L}]*)?$/u;
/** Words before a verb that is still the sentence's own: more is a subordinate clause or another sentence. */
const MAX_BEFORE = 9;

/**
 * Finds the verb by which a part says that something was done. Nothing is found where the part denies, plans, asks or only
 * tells when the trouble began.
 */
export function findVerb(part: Pick<Part, 'mask'>, language: Language, by: Speaker): FoundVerb | undefined {
  const { mask } = part;
  if (language.notStep !== undefined && words(language.notStep, { isSpaced: language.code !== 'ja' }).test(mask))
    return undefined;
  if (language.doneEnd !== undefined) return findEnding(mask, language);
  const past = wordSet(language.past);
  let count = 0;
  const context = (end: number) => ({ language, by, isFirstWord: count === 0, rest: mask.slice(end) });
  for (const found of allMatches(WORD, mask, MAX_BEFORE + 1)) {
    const word = found[0].toLowerCase();
    const isListed = past.has(word);
    if (isListed || isLikePast(mask.slice(0, found.index), word, context(found.index + found[0].length))) {
      const verb = asFound(mask, { word, index: found.index }, language, by);
      if (verb) return verb;
    }
    count += 1;
  }
  return hasAttempt(language).test(mask) ? (findCausative(mask, language) ?? findAttempt(mask, language)) : undefined;
}

const hasAttempt = perLanguage(({ causative, attempt }) => words(eitherOf(causative, attempt)));

/** Forms that are not listed: believed at the beginning of an agent's sentence, or behind "I have". */
function isLikePast(
  before: string,
  word: string,
  { language, by, isFirstWord, rest }: { language: Language; by: Speaker; isFirstWord: boolean; rest: string },
): boolean {
  const { participle = '', self = '', selfLike, isVerbLast } = language;
  if (wordSet(participle).has(word)) return /(?:have|has|had|['’]ve)(?:\s+\p{L}+)?\s*$/iu.test(before);
  const isAgent = by.speaker === 'agent';
  if (
    isFirstWord &&
    by.isStart &&
    selfLike !== undefined &&
    (isAgent || !by.isFirst) &&
    words(selfLike, { atStart: true, atEnd: true }).test(word)
  )
    return !isNever(word, language);
  if (!looksPast(word, language)) return false;
  const isEnd = isVerbLast === true && by.isInternal && by.isStart === true;
  const isTelling = isFirstWord && by.isStart === true;
  const takesThing = language.imperativeNext !== undefined && thingOrNumber(language).test(rest);
  const isBelieved =
    (isTelling && (isAgent || (by.isFirst !== true && (takesThing || language.hasParticiples === true)))) ||
    isEnd ||
    ((isAgent || by.isFirst !== true || isVerbLast === true) && self !== '' && words(self).test(before));
  return isBelieved && !/\bsich\b/.test(before);
}

const looksPast = remember(
  (word, language: Language): boolean =>
    language.pastLike !== undefined &&
    words(language.pastLike, { atStart: true, atEnd: true }).test(word) &&
    !isNever(word, language),
);

/** "angekommen" is none because "gekommen" is none. */
function isNever(word: string, { pastNever, isVerbLast }: Language): boolean {
  const never = wordSet(pastNever);
  if (never.has(word)) return true;
  if (!isVerbLast) return false;
  const ge = word.indexOf('ge', 1);
  return ge > 0 && never.has(word.slice(ge));
}

function asFound(
  mask: string,
  { word, index }: { word: string; index: number },
  language: Language,
  by: Speaker,
): FoundVerb | undefined {
  const before = mask.slice(0, index);
  const end = index + word.length;
  const rest = mask.slice(end);
  const needed = language.needs?.[word];
  const lead = leadLength(before, language);
  if (isBlocked(before.slice(lead), rest, language) || triesUse(word, rest, language)) return undefined;
  const between = before.slice(lead).trim();
  // "Versucht man es so, …"
  if (language.isVerbLast && between === '' && SUBJECT.test(rest)) return undefined;
  if (between === '') {
    return needed === undefined || words(needed, { atStart: true }).test(rest)
      ? { verb: word, start: lead, end, isPassive: false }
      : undefined;
  }
  const subject = between.replace(words(language.passive ?? '', { atEnd: true }), '').trim();
  const isPassive = subject !== between;
  const count = subject.match(WORD)?.length ?? 0;
  if (isPassive) {
    // "It has been stopped at noon" does not say what.
    if (count === 0 && !by.isInternal && withAtOrBy(language).test(rest)) return undefined;
    const isReflexive = /(?:^|\s)se$/i.test(between);
    const isBelieved =
      by.isInternal || by.isTelegraphic || (count === 0 && !isReflexive) || isPerson(subject, language);
    return isBelieved ? { verb: word, start: count === 0 ? index : lead, end, isPassive } : undefined;
  }
  const hasAuxiliary = by.hasAuxiliary || (language.auxiliary !== undefined && words(language.auxiliary).test(before));
  if (hasAuxiliary && count <= 8) return { verb: word, start: lead, end, isPassive: false };
  const isLast =
    TIME.test(rest) ||
    (language.isVerbLast === true && isTo(rest, language)) ||
    words(language.again, { atStart: true }).test(rest);
  if (isPerson(between, language)) {
    return needed === undefined || words(needed, { atStart: true }).test(rest)
      ? { verb: word, start: lead, end, isPassive: false }
      : undefined;
  }
  // "SPF ajouté samedi", "bloc reçu puis branché"
  const isShort = language.hasParticiples === true && by.isStart === true && by.isFirst !== true && count <= 3;
  if (isShort && (rest.match(WORD)?.length ?? 0) <= 3 && isBare(between, language))
    return { verb: word, start: lead, end, isPassive: true };
  if (
    by.isTelegraphic &&
    count <= (language.isVerbLast ? 9 : 6) &&
    isLast &&
    !words(language.outcome).test(between.replace(/\d+/g, ''))
  )
    return { verb: word, start: lead, end, isPassive: true };
  return undefined;
}

const SUBJECT = /^\s+(?:man|er|sie|es|ihr|wir|hij|ze|je)(?!\p{L})/iu;

/** "Tried to sign in": what does not work, unless something was varied ("… on another computer"). */
function triesUse(word: string, rest: string, language: Language): boolean {
  if (language.use === undefined || !isTrying(language).test(word)) return false;
  const next = /^(?:\s*(?:to|de|d['’]|zu|a|te|om|me|m['’]|nous|se|s['’]|y|l['’]|le|la|les|it))*\s*([\p{L}-]+)/iu.exec(
    rest,
  );
  const base = next?.[1]?.toLowerCase() ?? '';
  return wordSet(language.use).has(base) && !variedThing(language).test(rest.slice(next?.[0].length ?? 0));
}
const isTrying = perLanguage(({ tryPast }) => words(tryPast, { atStart: true, atEnd: true }));

/** "… bijgewerkt naar 1.9": a few words hang on behind. */
const isTo = (rest: string, language: Language) => withAtOrBy(language).test(rest) && countSpaced(rest) <= 3;

/** Languages without spaces: the clause ends with a verb of doing. */
function findEnding(mask: string, language: Language): FoundVerb | undefined {
  const options = { isSpaced: false };
  const found = words(language.doneEnd ?? '', options).exec(mask);
  if (!found) return undefined;
  const rest = mask.slice(found.index + found[0].length);
  for (const source of [language.not, language.plan, language.ask, language.aside]) {
    if (words(source, options).test(rest) || words(source, options).test(found[0])) return undefined;
  }
  if (words(language.notAfter ?? '', options).test(mask)) return undefined;
  const lead = leadLength(mask.slice(0, found.index), language);
  return { verb: found[0], start: lead, end: found.index + found[0].length, isPassive: false };
}

/** Nothing but a thing: no verb, no article, nobody who acts. */
function isBare(text: string, language: Language): boolean {
  const common = wordSet(language.common);
  const found = text.toLowerCase().match(WORD) ?? [];
  return found.length > 0 && !common.has(found[0] ?? '') && !words(language.outcome).test(text.replace(/\d+/g, ''));
}

/** Whoever acts: a pronoun or a word for people, at most with a name or an article. */
function isPerson(subject: string, language: Language): boolean {
  const found = subject.match(WORD) ?? [];
  if (found.length === 0 || found.length > 5) return false;
  // Not the department: "it went through everything".
  if (subject.trim() === 'it') return false;
  if (words(language.people).test(subject)) return true;
  const [first = ''] = found;
  return found.length <= 2 && /^\p{Lu}\p{Ll}+$/u.test(first) && !wordSet(language.common).has(first.toLowerCase());
}
