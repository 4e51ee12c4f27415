import type { Language } from '../languages/language.ts';
import type { Source } from '../text/read-source.ts';
import { words } from '../text/pattern.ts';
import { findConditional } from './find-conditional.ts';
import { findDoing } from './find-doing.ts';
import { isBeforeResult, isResultPart, takeBracket } from './find-result.ts';
import { findContrary, findVariation, findWith } from './find-variation.ts';
import { findVerb } from './find-verb.ts';
import { labelSteps } from './label-steps.ts';
import { listedStep } from './listed-step.ts';
import { areBare, areThings, endsWithPast, hasOwnSubject, isOneTry, isSecondHalf, listed } from './one-attempt.ts';
import { phraseDoing } from './phrase-doing.ts';
import { phraseAction, phraseResult } from './phrase.ts';
import { isQuestion, SentenceReading, type Reader } from './sentence-reading.ts';
import { splitParts, type Part } from './split-parts.ts';
import { stepOf, type Step } from './step.ts';
import { takesList, verbSteps, withoutTrying } from './verb-steps.ts';

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
    const steps = hasStrong || !this.#reader.isListed ? this.#steps : listedStep(this.#reader);
    const [only] = steps;
    if (only && steps.length === 1 && this.#reader.isItem) takeBracket(only, sentence);
    return steps;
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
    if (!areThings(parts.slice(index), language)) return false;
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
      this.#refused = next === 'comma' && endsWithPast(part, language);
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
    const action = phraseDoing(part.text.slice(found.start, found.end), found, language);
    if (action === '') return false;
    this.#closeResult(endBefore);
    const step = stepOf(source, { action, isVerbal: true, verb: found.verb });
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
    this.#steps.push(stepOf(source, { ...found, isVerbal: true }));
    this.#isClosed = true;
    return true;
  }

  /** "With Firefox it works as well": the thing is the step. */
  #readVariation(part: Part, index: number, endBefore: number): boolean {
    const { language, source, parts } = this.#reader;
    const next = parts[index + 1];
    const action = language && findWith(part, next, language, source);
    if (action !== undefined && next) {
      const step = stepOf(source, { action, isVerbal: false });
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
    this.#steps.push(stepOf(source, { ...found, isVerbal: false }));
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

const withoutAfter = (result: string, { after }: Language) => result.replace(words(after, { atEnd: true }), '').trim();

function opensCondition({ mask, joint }: Part, language: Language): boolean {
  if (joint === 'result' || joint === 'colon') return false;
  return words(language.condition, { isSpaced: language.code !== 'ja', atStart: true }).test(mask);
}
