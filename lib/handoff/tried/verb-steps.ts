import type { Language } from '../languages/language.ts';
import type { Source } from '../text/read-source.ts';
import { allMatches, everyAnd, perLanguage, words, wordSet } from '../text/pattern.ts';
import { ignoringCase } from '../text/plain-classes.ts';
import { countSpaced } from '../text/tokens.ts';
import { findVerb, type FoundVerb } from './find-verb.ts';
import { phraseAction } from './phrase.ts';
import type { Part } from './split-parts.ts';
import { stepOf, type Step } from './step.ts';
import { tellOutcome } from './tell-outcome.ts';

interface Context {
  language: Language;
  source: Source;
}
interface Piece {
  text: string;
  verb: string;
}

/** The steps of a part that says something was done, and where in the part an outcome begins ("… and it stopped at row 640"). */
export function verbSteps(
  part: Part,
  verb: FoundVerb,
  { language, source }: Context,
): { steps: Step[]; resultFrom?: number } {
  const { pieces, resultFrom } = splitAtOutcome(part, verb, language) ?? splitAtAnd(part, verb, language);
  const { isBase = false } = verb;
  const steps = pieces.flatMap(({ text, verb }) => {
    const action = phraseAction(isBase ? asPast(text, language) : withoutTrying(text, verb, language), language);
    if (action === '' || isEmpty(action, verb, language)) return [];
    return stepOf(source, { action, isVerbal: true, verb });
  });
  return { steps, ...(resultFrom !== undefined && { resultFrom }) };
}

/** "Tried Edge, a cable and the guest network" is three steps. */
export function takesList({ verb, language }: Step): boolean {
  return (
    verb !== undefined && language !== undefined && words(language.tryPast, { atStart: true, atEnd: true }).test(verb)
  );
}

/** "Tried." names nothing. */
function isEmpty(action: string, verb: string, language: Language): boolean {
  if (!words(language.tryPast, { atStart: true, atEnd: true }).test(verb)) return false;
  const rest = action
    .toLowerCase()
    .replace(verb, '')
    .replace(words(language.again), '')
    .replace(/[\p{P}\s]/gu, '');
  return rest === '';
}

/** "unplugged the router for 5 minutes without success": the outcome hangs on behind. */
function splitAtOutcome(
  part: Part,
  verb: FoundVerb,
  language: Language,
): { pieces: Piece[]; resultFrom: number } | undefined {
  if (language.doneEnd !== undefined) return undefined;
  const found = words(language.helped).exec(part.mask.slice(verb.end));
  if (!found || found.index < 3) return undefined;
  const told = verb.end + found.index;
  // "… and it worked": the subject belongs to the outcome.
  const subject = subjectAtEnd(language).exec(part.mask.slice(verb.end, told));
  const cut = subject ? verb.end + subject.index : told;
  const head = { ...part, text: part.text.slice(0, cut), mask: part.mask.slice(0, cut) };
  return { pieces: splitAtAnd(head, verb, language).pieces, resultFrom: cut };
}

/** "… and it" before an outcome. */
export const subjectAtEnd = perLanguage(({ and, but, newSubject }) =>
  words(`(?:${and}|${but}|,)\\s+(?:(?:${newSubject})\\s*){1,3}`, { atEnd: true }),
);

/** "cleared the cache and restarted the phone" is two steps; "changed the key and resumed the sync" is one attempt. */
function splitAtAnd(
  { text, mask }: Part,
  verb: FoundVerb,
  language: Language,
): { pieces: Piece[]; resultFrom?: number } {
  const pieces: Piece[] = [];
  let from = verb.start;
  let current = verb.verb;
  if (language.doneEnd === undefined) {
    for (const found of allMatches(everyAnd(language), mask)) {
      const after = found.index + found[0].length;
      const rest = mask.slice(after);
      // "Sehe die Rechnung und habe die Mahnung angehalten": the step begins behind "und".
      if (found.index < verb.end && beginsAuxiliary(rest, language)) from = Math.max(from, after);
      if (found.index <= verb.end) continue;
      const next = findVerb({ mask: rest }, language, {
        speaker: 'agent',
        isInternal: false,
        isTelegraphic: language.isVerbLast === true,
        hasAuxiliary: language.isVerbLast === true,
      });
      if (!next && isOutcomeClause(rest, language)) {
        pieces.push({ text: text.slice(from, found.index), verb: current });
        return { pieces, resultFrom: after };
      }
      if (!next || next.start > 14 || isOneAttempt(mask.slice(from, found.index), rest, language)) continue;
      pieces.push({ text: text.slice(from, found.index), verb: current });
      from = after;
      current = next.verb;
    }
  }
  const rest = text.slice(from);
  if (language.andSteps === undefined) pieces.push({ text: rest, verb: current });
  else
    for (const piece of rest.split(words(language.andSteps, { isSpaced: false })))
      pieces.push({ text: piece, verb: current });
  return { pieces };
}

const beginsAuxiliary = (text: string, { auxiliary, isVerbLast }: Language) =>
  isVerbLast === true && auxiliary !== undefined && words(auxiliary, { atStart: true }).test(text);

/** "… again", "re-ran it": the second half of the same attempt; with a thing of its own it is another step. */
export function followsOn(text: string, language: Language): boolean {
  if (!words(language.again).test(text)) return false;
  return countSpaced(text) <= 5 || /\s(?:it|them|es|sie|le|lo|la|het)(?:\s|$)/i.test(text);
}

function isOutcomeClause(rest: string, language: Language): boolean {
  if (!words(language.newSubject, { atStart: true }).test(rest)) return false;
  // "… and all my devices reconnected"
  const isDone =
    !language.isVerbLast &&
    (rest.match(/[\p{L}-]+/gu) ?? []).some((word) => wordSet(language.past).has(word.toLowerCase()));
  return isDone || tellOutcome(rest, language) !== undefined;
}

function isOneAttempt(first: string, rest: string, language: Language): boolean {
  // With its own subject it is another sentence.
  if (words(language.self ?? '', { atStart: true }).test(rest)) return false;
  return followsOn(rest, language) || countSpaced(first) < 2 || countSpaced(rest) < 2;
}

/** "tried clearing and refilling it" → "cleared and refilled it". */
export function withoutTrying(text: string, verb: string, language: Language): string {
  if (!language.pastOfDoing || !words(language.tryPast, { atStart: true, atEnd: true }).test(verb)) return text;
  const found = new RegExp(`^.*?\\b${verb}\\s+(?=[\\p{L}-]+)`, 'iu').exec(text);
  const rest = text.slice(found?.[0].length ?? 0);
  const past = pastOfGerund(rest, language);
  return !found || past === rest ? text : past;
}

/** "clearing and refilling it" → "cleared and refilled it"; another text stays as it is. */
export function pastOfGerund(text: string, language: Language): string {
  const { pastOfDoing } = language;
  if (!pastOfDoing) return text;
  let isGerund = false;
  const past = text.replace(/^(\s*)([\p{L}-]+)/u, (all, space: string, word: string) => {
    const found = pastOfDoing[word.toLowerCase()];
    isGerund = found !== undefined;
    return found === undefined ? all : space + found;
  });
  return isGerund ? past.replace(afterAnd(language), (word) => pastOfDoing[word.toLowerCase()] ?? word) : text;
}

const PREFIX =
  /\s+(ab|an|auf|aus|ein|her|herunter|hinzu|hoch|los|nach|raus|rein|runter|um|vor|weg|zu|zurück|af|door|in|op|terug|uit|over)$/iu;

const isPrefix = (word: string) => PREFIX.test(` ${word}`);

const TO_BASE = /\s(?:zu|te)\s+\p{L}+[^\p{L}]*$|\p{L}zu\p{L}{3,}en[^\p{L}]*$/u;

/** "starten Sie den Router neu" → "den Router neu gestartet", "die Datenbank anlegen" → "die Datenbank angelegt". */
export function asParticiple(text: string, language: Language): string {
  const { pastOf = {}, base } = language;
  // "den Cache zu löschen und den Dienst neu zu starten"
  const halves = text.split(everyAnd(language));
  if (halves.length > 1 && halves.every((half) => TO_BASE.test(half)))
    return halves.map((half) => asParticiple(half, language)).join(` ${text.match(everyAnd(language))?.[0] ?? ''} `);
  const bare = text
    .replace(/[\s\p{P}]+$/u, '')
    .replace(/\som\s[^,]*\ste\s+\p{L}+$/u, '')
    .replace(
      /(^|\s)(\p{L}*)\s?(?:zu|te)\s(\p{L}+)(?=$|\s+(?:naar|op|in|auf|von|van)\s)/u,
      (_, space: string, before: string, verb: string) => `${space}${isPrefix(before) ? before : `${before} `}${verb}`,
    )
    .replace(/(?<=\s\p{L}{2,6})zu(?=\p{L}{4,}en$)/u, '');
  const prefix = PREFIX.exec(bare)?.[1];
  const clause = prefix === undefined ? bare : bare.slice(0, -prefix.length).trimEnd();
  for (const { 0: word, index } of [...clause.matchAll(/[\p{L}-]+/gu)].reverse()) {
    const found = word.toLowerCase();
    const past = pastOf[found];
    if (past === undefined || !wordSet(base).has(found)) continue;
    const rest = clause.slice(index + word.length).replace(/^\s+(?:sie|du|u|je)(?=\s|$)/iu, '');
    return `${clause.slice(0, index)}${rest.trimStart()} ${prefix ?? ''}${past}`.replace(/\s+/g, ' ').trim();
  }
  return text;
}

const afterAnd = perLanguage(({ and }) => ignoringCase(`(?<=\\s${words(`${and}|&`).source}\\s)[\\p{L}-]+`, 'g'));

/** Base forms ("had to uninstall it and restart") as they read once it is done. */
export function asPast(text: string, language: Language): string {
  const { pastOf, base } = language;
  if (!pastOf) return text;
  if (language.isVerbLast) return asParticiple(text, language);
  const past = pastOfGerund(text, language);
  if (past !== text) return past;
  const toPast = (word: string) =>
    wordSet(base).has(word.toLowerCase()) ? (pastOf[word.toLowerCase()] ?? word) : word;
  return text
    .trimStart()
    .replace(/^[\p{L}-]+/u, toPast)
    .replace(afterAnd(language), toPast);
}
