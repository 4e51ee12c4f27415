import type { Language } from '../languages/language.ts';
import type { Source } from '../text/read-source.ts';
import { everyAnd, perLanguage, words, wordSet } from '../text/pattern.ts';
import { countSpaced } from '../text/tokens.ts';
import { findConditional } from './find-conditional.ts';
import { findDoing } from './find-doing.ts';
import { findContrary, findVariation, findWith } from './find-variation.ts';
import { denies } from './denies.ts';
import { findVerb, type FoundVerb } from './find-verb.ts';
import { leadLength } from './lead-length.ts';
import { labelSteps } from './label-steps.ts';
import { nounAsDone } from './noun-as-done.ts';
import { phraseAction, phraseResult } from './phrase.ts';
import { splitParts, type Part } from './split-parts.ts';
import type { Step } from './step.ts';
import { tellOutcome } from './tell-outcome.ts';
import { asPast, followsOn, pastOfGerund, takesList, verbSteps, withoutTrying } from './verb-steps.ts';

/** What a sentence says beside its steps is looked for when it is asked for: only where no step was found. */
export class SentenceReading {
  readonly steps: Step[];
  readonly #sentence: string;
  readonly #parts: readonly Part[];
  readonly #language: Language | undefined;

  constructor(steps: Step[], { sentence, parts, language }: Pick<Reader, 'sentence' | 'parts' | 'language'>) {
    this.steps = steps;
    this.#sentence = sentence;
    this.#parts = parts;
    this.#language = language;
  }

  /** The sentence tells an outcome: it may be the result of a step before it, when its own steps are no steps. */
  get outcome(): string | undefined {
    const told = tellOutcome(this.#parts.map(({ mask }) => mask).join(' '), this.#language);
    return told === undefined ? undefined : this.#sentence;
  }

  /** Something was expressly not done. */
  get isDenied(): boolean {
    const language = this.#language;
    return language !== undefined && this.#parts.some(({ mask }) => denies(mask, language));
  }

  /** Somebody is asked, something is planned or only possible. */
  get isOpen(): boolean {
    return isQuestion(this.#sentence) || (this.#language !== undefined && isPlanned(this.#sentence, this.#language));
  }
}

export interface Reader {
  sentence: string;
  parts: Part[];
  language: Language | undefined;
  source: Source;
  isItem: boolean;
  /** An item of a list of what was done: it names a step, with or without a verb. */
  isListed: boolean;
}

/** Steps with their results, as one sentence tells them. */
export function readSentence(
  sentence: string,
  source: Source,
  place: Pick<Reader, 'isItem' | 'isListed'>,
): SentenceReading {
  const { language } = source;
  if (isQuestion(sentence)) return new SentenceReading([], { sentence, parts: [], language });
  const reader = { sentence, parts: splitParts(sentence, language), language, source, ...place };
  return new SentenceReading(new SentenceReader(reader).read(), reader);
}

function isQuestion(sentence: string): boolean {
  return /[?？]["”»)]*$/.test(sentence.trim()) && !/\?!|!\?/.test(sentence);
}

/** Whether a sentence asks for something or says what is still to come. */
export function isPlanned(sentence: string, language: Language): boolean {
  const isSpaced = language.code !== 'ja';
  return words(language.ask, { isSpaced }).test(sentence) || words(language.plan, { isSpaced }).test(sentence);
}

/** Before a noun that names a step. */
const ARTICLE = /^\s*(?:an?|the|my|ein(?:e[mnr]?)?|de[mnr]|das|die|une?|le|la|el|una?|os?|as?|uma?|een|het|de)\s+/iu;
/** Before a verb that is used as a noun: "das Löschen". */
const NEUTER = /^\s*(?:das|dem|het)\s+/iu;
/** Longer items are sentences. */
const MAX_LISTED = 12;

/** Goes through the parts once; `#open` are the steps whose result is still to come in this sentence. */
class SentenceReader {
  readonly #reader: Reader;
  readonly #steps: Step[] = [];
  #open: Step[] = [];
  #resultFrom: number | undefined;
  /** The result follows an arrow, a colon or a dash: what is behind the next comma belongs to it. */
  #isResultSure = false;
  #isClosed = false;
  /** The part before ends in a form that says in what state something is. */
  #refused = false;
  /** "Habe X getrennt, Y verbunden": the helping verb stands once. */
  #hasAuxiliary = false;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  read(): Step[] {
    const { parts, sentence } = this.#reader;
    for (const [index, part] of parts.entries()) this.#readPart(part, index);
    this.#closeResult(sentence.length);
    const hasStrong = this.#steps.some(({ strength }) => strength === 'strong');
    const steps = hasStrong || !this.#reader.isListed ? this.#steps : this.#readListed();
    const [only] = steps;
    if (only && steps.length === 1 && this.#reader.isItem) takeBracket(only, sentence);
    return steps;
  }

  #readListed(): Step[] {
    const { parts, sentence, language, source } = this.#reader;
    const [first, second] = parts;
    if (!first || !language) return [];
    if (isPlanned(sentence, language) || denies(first.mask, language)) return [];
    const told = toldFrom(first.mask, language) ?? first.text.length;
    const bare = first.text.slice(0, told).replace(/^\s*(?:(?:de|to|om)\s+|d['’])/i, '');
    const named = nounAsDone(bare, language);
    const action = phraseAction(named === bare ? asPast(bare, language) : named, language);
    if (action === '' || countSpaced(first.text) > MAX_LISTED) return [];
    const from = told < first.text.length ? first.start + told : second?.start;
    const result = from === undefined ? undefined : phraseResult(sentence.slice(from), language);
    const step = {
      action,
      at: [source.at],
      language,
      strength: 'strong',
      isVerbal: false,
      speaker: source.speaker,
    } as const;
    return [{ ...step, at: [source.at], ...(result !== undefined && { result }) }];
  }

  #readPart(part: Part, index: number): void {
    const { parts, language } = this.#reader;
    const endBefore = parts[index - 1]?.end ?? 0;
    if (part.joint === 'semicolon') {
      this.#closeResult(endBefore);
      this.#open = [];
      this.#isClosed = false;
    }
    if (part.joint === 'result' && this.#beginResult(part, endBefore)) return;
    if (this.#readConditional(part, endBefore)) return;
    if (language && opensCondition(part, language)) {
      this.#closeResult(endBefore);
      this.#isClosed = true;
    }
    if (this.#isClosed || this.#staysInResult(part, index)) return;
    if (this.#readVariation(part, index, endBefore)) return;
    if (this.#readDoing(part, endBefore) || this.#readVerb(part, index, endBefore)) return;
    if (this.#resultFrom !== undefined) return;
    if (this.#open.length > 0) {
      if (isResultPart(part, language)) {
        this.#resultFrom = part.start;
        this.#isResultSure = part.joint === 'colon' || part.joint === 'dash';
        return;
      }
      const last = this.#open.at(-1);
      if (last && language && part.joint === 'comma' && takesList(last)) {
        if (isOneTry(last, part, language)) {
          last.action = phraseAction(`${last.action}, ${part.text.trim()}`, language);
          return;
        }
        for (const piece of listed(part.text, language)) {
          const action = phraseAction(withoutTrying(`${last.verb} ${piece}`, last.verb ?? '', language), language);
          const next = { ...last, action };
          this.#steps.push(next);
          this.#open.push(next);
        }
        return;
      }
    }
    if (this.#readThing(part, index)) return;
    const labelled = labelSteps(part, index, this.#reader);
    if (labelled.length === 0) return;
    this.#steps.push(...labelled);
    this.#open =
      part.joint === 'comma' ? [...this.#open.filter(({ result }) => result === undefined), ...labelled] : labelled;
  }

  /** "Swapped out the PSU, the RAM and the GPU": the things of one attempt. */
  #readThing({ text, joint }: Part, index: number): boolean {
    const { parts, language } = this.#reader;
    const last = this.#open.at(-1);
    if (!language || !last?.isVerbal || last.result !== undefined || joint !== 'comma') return false;
    const next = parts.slice(index).find(({ joint: one }, at) => at > 0 && one !== 'comma');
    const list = next ? parts.slice(index, parts.indexOf(next)) : parts.slice(index);
    const end = list.findIndex(({ text: one }) => endsList(one, language));
    if (end === -1 || !list.slice(0, end + 1).every(({ mask }) => isThing(mask, language))) return false;
    last.action = phraseAction(`${last.action}, ${text.trim()}`, language);
    return true;
  }

  /** An arrow behind steps opens their result; an arrow behind a result opens a conclusion, which is not reported. */
  #beginResult(part: Part, endBefore: number): boolean {
    if (this.#resultFrom !== undefined) {
      this.#closeResult(endBefore);
      this.#isClosed = true;
      return true;
    }
    if (this.#open.length === 0) {
      this.#isClosed = this.#steps.length === 0;
      return this.#isClosed;
    }
    this.#resultFrom = part.start;
    this.#isResultSure = true;
    return true;
  }

  #staysInResult(part: Part, index: number): boolean {
    if (this.#resultFrom === undefined || !this.#isResultSure || part.joint !== 'comma') return false;
    return (
      !isBeforeResult(this.#reader.parts, index) &&
      !/^\s*(?:then|dann|danach|puis|luego|depois|daarna)\b/i.test(part.mask)
    );
  }

  #readVerb(part: Part, index: number, endBefore: number): boolean {
    const { language, source, isItem, parts } = this.#reader;
    if (!language) return false;
    const next = parts[index + 1]?.joint;
    const isTelegraphic =
      isItem || source.isInternal || next === 'colon' || next === 'dash' || next === 'comma' || next === 'result';
    const verb = findVerb(part, language, {
      ...source,
      isTelegraphic,
      isStart: part.joint === 'start' || part.joint === 'semicolon',
      hasAuxiliary: this.#hasAuxiliary && part.joint === 'comma',
    });
    if (!verb) {
      this.#refused = endsWithPast(part, language);
      return false;
    }
    // "It says it is installed, enabled and running."
    if (this.#refused && part.joint === 'comma' && verb.start === 0 && /^\s*\p{Ll}/u.test(part.text)) return false;
    const found = verbSteps(part, verb, { language, source });
    if (found.steps.length === 0) return false;
    this.#hasAuxiliary ||= language.auxiliary !== undefined && words(language.auxiliary).test(part.mask);
    this.#closeResult(endBefore);
    const last = this.#open.at(-1);
    const isWaiting = last !== undefined && last.result === undefined;
    const isOneMore = isWaiting && last.isVerbal && part.joint === 'comma' && !hasOwnSubject(part, verb, language);
    if (isOneMore && (isSecondHalf(part, verb.end, language) || areBare(last, part))) {
      last.action = phraseAction(`${last.action}, ${part.text.trim()}`, language);
    } else {
      this.#steps.push(...found.steps);
      this.#open = isWaiting && part.joint === 'comma' ? [...this.#open, ...found.steps] : found.steps;
    }
    if (found.resultFrom !== undefined) {
      this.#resultFrom = part.start + found.resultFrom;
      this.#isResultSure = false;
    }
    return true;
  }

  /** "After clearing the cache, same", "Updating the driver fixed it". */
  #readDoing(part: Part, endBefore: number): boolean {
    const { language, source, sentence } = this.#reader;
    const found = language && findDoing(part, sentence.slice(part.end), { language, isFirst: source.isFirst });
    if (!found) return false;
    const told = part.text.slice(found.start, found.end);
    const isNamed = found.isNoun === true || !found.isResultBefore;
    const named = isNamed ? nounAsDone(told, language) : told;
    const action = phraseAction(
      !isNamed
        ? asPast(named, language)
        : asDone(named.replace(found.verb === undefined || found.isNoun ? ARTICLE : NEUTER, ''), language),
      language,
    );
    if (action === '') return false;
    this.#closeResult(endBefore);
    const step: Step = {
      action,
      at: [source.at],
      language,
      strength: 'strong',
      isVerbal: true,
      speaker: source.speaker,
      ...(found.verb !== undefined && { verb: found.verb }),
    };
    this.#steps.push(step);
    if (found.isResultBefore) {
      const before = part.text.slice(0, found.start);
      const result = found.isSolution ? language.marks?.good : phraseResult(before, language);
      if (result !== undefined) step.result = withoutAfter(result, language);
      this.#open = [];
      return true;
    }
    this.#open = [step];
    if (found.end < part.text.length) {
      this.#resultFrom = part.start + found.end;
      this.#isResultSure = false;
    }
    return true;
  }

  /** "If I disable it, it works": told to the end of the sentence. */
  #readConditional(part: Part, endBefore: number): boolean {
    const { language, source, sentence } = this.#reader;
    if (this.#isClosed || source.speaker !== 'customer' || !language) return false;
    const found = findConditional(part, sentence.slice(part.end), { language, isFirst: source.isFirst });
    if (!found) return false;
    this.#closeResult(endBefore);
    this.#steps.push({
      ...found,
      at: [source.at],
      language,
      strength: 'strong',
      isVerbal: true,
      speaker: source.speaker,
    });
    this.#isClosed = true;
    return true;
  }

  /** "With Firefox it works as well": the thing is the step. */
  #readVariation(part: Part, index: number, endBefore: number): boolean {
    const { language, source, parts } = this.#reader;
    const { at, speaker } = source;
    const next = parts[index + 1];
    const action = language && findWith(part, next, language, source);
    if (action !== undefined && next) {
      const step: Step = { action, at: [at], language, strength: 'strong', isVerbal: false, speaker };
      this.#closeResult(endBefore);
      this.#steps.push(step);
      this.#open = [step];
      this.#resultFrom = next.start;
      return true;
    }
    const last = this.#steps.at(-1);
    const found = language && (findVariation(part, language, source) ?? (last && findContrary(part, last, language)));
    if (!found) return false;
    this.#closeResult(endBefore);
    this.#steps.push({ ...found, at: [at], language, strength: 'strong', isVerbal: false, speaker });
    return true;
  }

  #closeResult(end: number): void {
    if (this.#resultFrom === undefined) return;
    const { sentence, language } = this.#reader;
    const text = sentence.slice(this.#resultFrom, end);
    const result =
      language && words(language.waiting, { atStart: true, isSpaced: language.code !== 'ja' }).test(text)
        ? undefined
        : phraseResult(text, language);
    if (result !== undefined) for (const step of this.#open) step.result = result;
    this.#resultFrom = undefined;
    this.#isResultSure = false;
    this.#open = [];
  }
}

/** "clearing it", "actualizar el driver" */
function asDone(text: string, language: Language): string {
  const past = pastOfGerund(text, language);
  return past !== text || language.isVerbLast ? past : asPast(text, language);
}

/** "other port (works!)" */
function takeBracket(step: Step, sentence: string): void {
  const bracketed = /\(([^()]+)\)[.!]?\s*$/.exec(sentence)?.[1];
  const told = bracketed === undefined ? undefined : tellOutcome(bracketed, step.language);
  if (step.result !== undefined && step.result !== bracketed) return;
  const result = told === 'good' || told === 'bad' ? phraseResult(bracketed ?? '', step.language) : undefined;
  const action = step.action.replace(/\s*\([^()]*\)$/, '');
  if (result === undefined || action === '') return;
  step.result = result;
  step.action = action;
}

const withoutAfter = (result: string, { after }: Language) => result.replace(words(after, { atEnd: true }), '').trim();

function opensCondition({ mask, joint }: Part, language: Language): boolean {
  if (joint === 'result' || joint === 'colon') return false;
  return words(language.condition, { isSpaced: language.code !== 'ja', atStart: true }).test(mask);
}

/** Whether an arrow follows, with nothing but commas between. */
export function isBeforeResult(parts: readonly Part[], index: number): boolean {
  for (const part of parts.slice(index + 1)) {
    if (part.joint === 'result') return true;
    if (part.joint !== 'comma') return false;
  }
  return false;
}

const withOrTo = perLanguage(({ withThing }) => words(`${withThing}|to|into|onto`, { atStart: true }));

/** "…, and downloaded again", "…, imported into the sandbox": the second half of one attempt. */
function isSecondHalf({ mask }: Part, verbEnd: number, language: Language): boolean {
  const rest = mask.slice(verbEnd);
  return followsOn(mask, language) || withOrTo(language).test(rest);
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

function endsWithPast({ mask }: Part, language: Language): boolean {
  const last = language.isVerbLast === true ? undefined : LAST_WORD.exec(mask)?.[1];
  return last !== undefined && wordSet(language.past).has(last.toLowerCase());
}

/** "…, and a colleague tried it" */
function hasOwnSubject({ mask }: Part, { start, end, verb }: FoundVerb, language: Language): boolean {
  const subject = mask.slice(start, Math.max(start, end - verb.length));
  return language.auxiliary === undefined && /\p{L}{3}/u.test(subject) && words(language.people).test(subject);
}

/** "Rebooted, allowed it, connected": steps of a word or two are one attempt. */
function areBare({ action }: Step, { text }: Part): boolean {
  const both = [action.slice(action.lastIndexOf(',') + 1), text].map((one) => one.trim());
  return both.every((one) => countSpaced(one) <= 2) && both.some((one) => /\s(?:it|them)$/.test(one));
}

function isResultPart(part: Part, language: Language | undefined): boolean {
  if (part.joint === 'colon' || part.joint === 'dash') return true;
  if (/^[\d\s:.,/%-]*$/.test(part.mask)) return false;
  const told = tellOutcome(part.mask, language);
  // "… 10 Minuten gewartet" is no result.
  if (told !== 'told') return told !== undefined;
  const last = /(\p{L}+)[^\p{L}]*$/u.exec(part.mask)?.[1]?.toLowerCase() ?? '';
  return !wordSet(language?.pastNever ?? '').has(last);
}

/** "lsusb shows the cable": where it begins to say how it went, behind a name of a word or two. */
function toldFrom(mask: string, language: Language): number | undefined {
  if (language.code === 'ja') return undefined;
  const name = /^\s*[\p{L}\d][\w./-]*\s+(?=\p{L}+\s)/u.exec(mask)?.[0].length;
  if (name === undefined || leadLength(mask, language) > 0) return undefined;
  return SHOWS.test(mask.slice(name)) ? name : undefined;
}
const SHOWS = words(
  String.raw`(?:shows?|showed|gives?|gave|returns?|returned|says?|said|reports?|zeigt(?:e)?|liefert(?:e)?|gibt|meldet(?:e)?|ergibt|ergab|geeft|gaf|toont|toonde|meldt|laat|muestra|da|devuelve|dice|mostra|retorna|affiche|donne|renvoie|retourne)`,
  { atStart: true },
);

/** "Tried restarting the router, the modem and the laptop", "tested with Chrome, Firefox and Edge": one attempt. */
function isOneTry({ action, verb = '' }: Step, { mask }: Part, language: Language): boolean {
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
function listed(text: string, language: Language | undefined): string[] {
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
