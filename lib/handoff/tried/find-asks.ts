import type { Language } from '../languages/language.ts';
import { allMatches, everyAnd, perLanguage, words, wordSet } from '../text/pattern.ts';
import type { Source } from '../text/read-source.ts';
import { contentTokens, countSpaced } from '../text/tokens.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { phraseAction } from './phrase.ts';
import { maskQuoted } from './split-parts.ts';
import type { Ask } from './step.ts';
import { asParticiple, followsOn } from './verb-steps.ts';

const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
const orAnd = perLanguage(({ and }) => words(`or|${and}`, { atStart: true }));
const onlyTries = perLanguage(({ tryPast }) => words(tryPast, { atStart: true, atEnd: true }));
/** "Try now": to see whether what the agent did has helped. */
const NOW =
  /(?<![\p{L}])(?:now|again|jetzt|noch ?mals?|noch einmal|erneut|nu|nog eens|opnieuw|maintenant|ahora|de nuevo|otra vez|agora|novamente|de novo|à nouveau)(?![\p{L}])/iu;
/** Besides verbs of trying: to look whether something helped. */
export const LOOKED =
  /^(?:re)?(?:checked|geprüft|überprüft|gecheckt|gecontroleerd|nagekeken|vérifié|revisé|verifiqué|verifiquei)$/iu;
const CLAUSE = /[,;:.?!]\s+|\s\d\)\s|\s+[-–]\s+/g;

/** The steps that a public message of an agent asks the customer to take. */
export function findAsks(source: Source): Ask[] {
  const { language } = source;
  if (!language) return [];
  const asks: Ask[] = [];
  for (const line of source.lines) {
    for (const sentence of line.sentences) {
      const isAsking = words(language.ask, { isSpaced: language.code !== 'ja' }).test(sentence) || line.isItem;
      const promised = promisedIn(sentence, source, language);
      const found = promised ? [promised] : asksIn(sentence, { isAsking, source, language });
      if (line.key !== undefined) for (const ask of found) ask.key = line.key;
      asks.push(...found);
    }
  }
  return asks;
}

const fixedIn = perLanguage(({ fixedIn }) =>
  words(fixedIn === undefined ? '' : `(?:${fixedIn}) ((?:version |release |v)?\\d+\\.[\\w.-]*\\w)`),
);

/** "Should be fixed in 2.3.1": whoever says then that it works has tried 2.3.1. */
function promisedIn(sentence: string, { at }: Source, language: Language): Ask | undefined {
  const version = fixedIn(language).exec(sentence)?.[1];
  if (version === undefined || !language.variation) return undefined;
  const done = language.variation.action.replace('{thing}', version);
  return { text: version, done: phraseAction(done, language), isConditional: false, at, language };
}

/** The steps that quoted words ask for: somebody answers right below. */
export function asksInQuote(quoted: string, source: Source): Ask[] {
  const { language } = source;
  if (!language) return [];
  const bare = quoted.replace(/^\s*(?:[-*•]|\(?\w{1,2}[.)])\s+/, '');
  return splitSentences(bare, language.code, language.abbreviations)
    .flatMap((sentence) => asksIn(sentence, { isAsking: true, source, language }))
    .filter(({ text }) => !isWay(text, language));
}

function asksIn(
  sentence: string,
  { isAsking, source, language }: { isAsking: boolean; source: Source; language: Language },
): Ask[] {
  const mask = maskQuoted(sentence);
  const { askedDone, code } = language;
  const isQuestion = askedDone !== undefined && words(askedDone, { isSpaced: code !== 'ja' }).test(mask);
  const asks: Ask[] = [];
  let isConditional = false;
  let start = 0;
  const ends = allMatches(CLAUSE, mask).map(({ index, 0: { length } }) => [index, index + length] as const);
  for (const [end, next] of [...ends, [sentence.length, sentence.length] as const]) {
    const clause = withoutReport(mask.slice(start, end), language).replace(orAnd(language), (all) =>
      ' '.repeat(all.length),
    );
    if (words(language.condition, { isSpaced: language.code !== 'ja' }).test(clause)) isConditional = true;
    const requested = requestedIn(clause, isAsking && start === 0 ? 99 : isAsking ? 3 : 1, language);
    const last = asks.at(-1);
    const isMore =
      words(language.withThing, { atStart: true }).test(clause) || (last && isListOf(last, clause, language));
    if (isAsking && requested.length === 0 && last && isMore) {
      // "try a small picture and, apart from that, with mobile data", "try Edge, and another network"
      const text = `${/^\S+/.exec(last.text.trim())?.[0] ?? ''} ${sentence.slice(start, end)}`;
      asks.push({ ...last, text, done: phraseAction(asDone(text, language), language) });
    }
    for (const [from, to] of requested) {
      const asked = withoutAsking(sentence.slice(start + from, start + to), language);
      const text = asked.replace(words(language.please, { isSpaced: language.code !== 'ja' }), '');
      const done = phraseAction(asDone(text, language), language);
      asks.push({ text, done, isConditional, isQuestion, at: source.at, language });
    }
    start = next;
  }
  const named = asks.filter(
    ({ text, done }) =>
      done !== '' && !isVague(text, language) && !LOOKED.test(done) && !onlyTries(language).test(done),
  );
  return withoutCheckAgain(withoutWay(named, language), language);
}

function isListOf({ text }: Ask, clause: string, language: Language): boolean {
  return language.code !== 'ja' && isTrying(text, language) && countSpaced(clause) <= 5 && /^\s*\p{L}/u.test(clause);
}

/** "try …", "essayez …" */
function isTrying(text: string, { pastOf = {}, tryPast }: Language): boolean {
  const first = /[\p{L}-]+/u.exec(text)?.[0].toLowerCase() ?? '';
  return words(tryPast, { atStart: true, atEnd: true }).test(pastOf[first] ?? first);
}

/** What is asked for, without the trying. */
export function aboutOf({ text, language }: Ask): ReadonlySet<string> {
  const isTry = language !== undefined && isTrying(text, language);
  return contentTokens(isTry ? text.replace(/^[^\p{L}]*[\p{L}-]+/u, '') : text, language);
}

/** "remove the account and add it again": one step, unless it only says to try again. */
function isSameAgain(piece: string, verb: number | undefined, language: Language): boolean {
  return (
    /\s(?:it|them|es|het|ze)(?=\s)/i.test(piece) && followsOn(piece, language) && !isTrying(piece.slice(verb), language)
  );
}

/** Where requested steps begin and end in a clause: one on either side of "and" that has a verb among its first `reach` words. */
function requestedIn(clause: string, reach: number, language: Language): [number, number][] {
  if (language.doneEnd !== undefined) return clause.trim() === '' ? [] : [[0, clause.length]];
  const found: [number, number][] = [];
  const cuts = allMatches(everyAnd(language), clause).map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  let start = 0;
  for (const [end, next] of [...cuts, [clause.length, clause.length] as const]) {
    const verb = verbIn(clause.slice(start, end), start === 0 ? reach : 3, language);
    const last = found.at(-1);
    const isAgain = last !== undefined && start > 0 && isSameAgain(clause.slice(start, end), verb, language);
    if (verb !== undefined && !isAgain) found.push([language.isVerbLast ? start : start + verb, end]);
    else if (last) last[1] = end;
    start = next;
  }
  return found;
}

/** Where the first verb of asking-for stands; undefined when there is none near enough to the beginning. */
function verbIn(piece: string, reach: number, language: Language): number | undefined {
  const base = wordSet(language.base);
  const past = wordSet(language.past);
  const doing = wordSet(language.doing ?? '');
  for (const [index, token] of allMatches(WORD, piece).entries()) {
    if (index >= reach && !language.isVerbLast) return undefined;
    const word = token[0].toLowerCase();
    if (base.has(word) || doing.has(word) || (past.has(word) && index > 0)) return token.index;
  }
  return undefined;
}

/** Verb-last languages: what stands before the thing ("könnten Sie bitte") belongs to the asking. */
function withoutAsking(text: string, { ask, isVerbLast, code }: Language): string {
  if (!isVerbLast) return text;
  const isSpaced = code !== 'ja';
  let rest = text;
  for (
    let found = words(ask, { atStart: isSpaced, isSpaced }).exec(rest);
    found && found[0] !== '';
    found = words(ask, { atStart: isSpaced, isSpaced }).exec(rest)
  ) {
    rest = isSpaced ? rest.slice(found[0].length) : rest.replace(found[0], '');
  }
  return rest.trim();
}

/** "… and tell me what happens" is no step. */
function withoutReport(clause: string, { reportBack }: Language): string {
  const found = words(reportBack).exec(clause);
  return found ? clause.slice(0, found.index) : clause;
}

/** Nothing that could be done against the trouble. One word names a step only in the form of a request: "restart", not "installed" or "use". */
function isVague(text: string, { base, use = '', informs, code }: Language): boolean {
  if (informs !== undefined && words(informs, { isSpaced: code !== 'ja' }).test(text)) return true;
  const word = text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '').toLowerCase();
  const named = word.replace(NOW, '').replace(/(?<![\p{L}])(?:it|es|het|das|dat|this|that)(?![\p{L}])/giu, '');
  if (named !== word && NOW.test(word) && countSpaced(named) <= 2) return true;
  return code !== 'ja' && !/\s/.test(word) && (!wordSet(base).has(word) || wordSet(use).has(word));
}

/** "Go to Settings, select Passwords and turn both on" asks for one step: the last. */
function withoutWay(asks: Ask[], language: Language): Ask[] {
  return asks.filter(({ text }, index) => index === asks.length - 1 || !isWay(text, language));
}

function isWay(text: string, { navigate = '' }: Language): boolean {
  const first = /^[^\p{L}]*([\p{L}-]+)/u.exec(text)?.[1]?.toLowerCase() ?? '';
  return wordSet(navigate).has(first);
}

/** "…, then try again and open a chat" only says how to see whether the step helped. */
function withoutCheckAgain(asks: Ask[], language: Language): Ask[] {
  const from = asks.findIndex(
    ({ text }, index) => index > 0 && countSpaced(text) <= 4 && words(language.again).test(text),
  );
  return from === -1 ? asks : asks.slice(0, from);
}

function asDone(text: string, language: Language): string {
  const { pastOf, doing, isVerbLast } = language;
  if (!pastOf) return text;
  if (isVerbLast) return asParticiple(text.trim(), language);
  const first = /^[\p{L}\p{N}-]+/u.exec(text)?.[0] ?? '';
  const past =
    pastOf[first.toLowerCase()] ??
    (wordSet(doing ?? '').has(first.toLowerCase()) ? pastOf[baseOf(first.toLowerCase(), pastOf)] : undefined);
  return past === undefined ? text : past + text.slice(first.length);
}

function baseOf(doing: string, pastOf: Record<string, string>): string {
  const cut = doing.slice(0, -3);
  return [cut, `${cut}e`, cut.slice(0, -1)].find((base) => Object.hasOwn(pastOf, base)) ?? doing;
}
