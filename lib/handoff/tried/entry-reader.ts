import type { Language } from '../languages/language.ts';
import { contentTokens, shared } from '../text/tokens.ts';
import { words, wordSet } from '../text/pattern.ts';
import type { Source, SourceLine } from '../text/read-source.ts';
import { asksInQuote, LOOKED } from './find-asks.ts';
import { isSolvedHeading, isTriedHeading, leadsIn, namesStep, namesTried } from './heading-words.ts';
import { leadLength } from './lead-length.ts';
import { addResult, findRetold, MAX_BACK, mergeStep, thingsOf } from './merge-steps.ts';
import { isNoOutcome, isTelling, isWorseSince, tellsHistory, tellsOfSelf, tellsTrouble } from './no-result.ts';
import { phraseResult } from './phrase.ts';
import { readSentence } from './read-sentence.ts';
import { Replies } from './replies.ts';
import { isBare, isPlain, isTrouble, saysOnlyDone } from './reply-words.ts';
import { isOpen } from './sentence-reading.ts';
import { stepOf, type Ask, type Step } from './step.ts';
import { outcomeOf, tellOutcome } from './tell-outcome.ts';

/** How many entries later a result may still come without naming its step. */
const MAX_WAIT = 4;
/** Longer lists are no lists of steps, longer items no names. */
const MAX_LIST = 20;
/** "… didn't help either": holds for the items above too. */
const ALSO = /(?<![\p{L}])(?:either|also|too|auch|ook|non plus|tampoco|também não|tampouco)(?![\p{L}])/iu;

export interface Found {
  steps: Step[];
  /** What the customer was asked to do and has not reported on. */
  asks: Ask[];
  /** Somebody answered since the last request. */
  isAnswered: boolean;
}

/** One entry, read sentence by sentence. */
export class EntryReader {
  readonly #source: Source;
  readonly #found: Found;
  readonly #isPublicAgent: boolean;
  readonly #replies: Replies;
  /** Steps told so far in this entry that still wait for a result. */
  #waiting: Step[] = [];
  #hasOutcome = false;
  /** The entry has said by now what does not work. */
  #hasTrouble = false;

  constructor(source: Source, found: Found) {
    this.#source = source;
    this.#found = found;
    this.#replies = new Replies(source, found);
    this.#isPublicAgent = source.speaker === 'agent' && !source.isInternal;
  }

  read(sentence: string, line: SourceLine): void {
    const { language } = this.#source;
    const isListed =
      line.isItem &&
      sentence === line.sentences[0] &&
      language !== undefined &&
      (namesTried(line.under, language) || this.#isInStepList(line, language));
    // "What I have tried so far:" leads in.
    if (language && (leadsIn(sentence, language) || isTriedHeading(sentence, language))) return;
    if (language && (this.#readInline(sentence, line, language) || this.#readSolved(sentence, line, language))) return;
    const bracketed = /^\((.*)\)[.!]?$/s.exec(sentence)?.[1];
    if (language && this.#replies.takesKeyed(sentence, line, language)) return;
    // What an agent asks the customer, or will do, is told by nobody as done.
    if (this.#isPublicAgent && isOpen(bracketed ?? sentence, language)) return;
    const reading = readSentence(bracketed ?? sentence, this.#source, { isItem: line.isItem, isListed });
    const steps = this.#isPublicAgent
      ? reading.steps.filter((step) => step.isVerbal && !(line.isItem && isAlsoBase(step)))
      : reading.steps;
    // A line of one word ("Checked") is a heading.
    const isLoneWord = !/\s/.test(sentence.trim()) && language?.code !== 'ja' && this.#source.isInternal;
    const kept = isLoneWord
      ? []
      : steps.filter((step) => !this.#isSetting(step, sentence)).flatMap((step) => this.#keep(step) ?? []);
    // Asked for in the first words only.
    if (this.#source.isFirst) this.#hasTrouble ||= tellsTrouble(sentence, language);
    if (kept.length > 0) {
      this.#replies.add(kept, line.about);
      const [{ result } = {}] = kept;
      if (isListed && result !== undefined && ALSO.test(result))
        for (const step of this.#waiting) step.result ??= result;
      this.#waiting = kept.some(({ result }) => result !== undefined)
        ? kept.filter(({ result }) => result === undefined)
        : [...this.#waiting, ...kept];
      return;
    }
    if (language && this.#mayAnswer(line.about) && !reading.isDenied && this.#isAnswer(sentence, line.about, language))
      return;
    if (language && this.#takesBack(sentence, language)) return;
    const { outcome } = reading;
    if (outcome === undefined || reading.isOpen) return;
    if (language && isNoOutcome(outcome, reading, language)) return;
    if (language && !this.#isPublicAgent && this.#takesNamed(outcome, language)) return;
    this.#takeOutcome(outcome, bracketed !== undefined);
  }

  /** A list that names nothing but steps, one of them with what came of it: "reboot", "reinstall", "rollback didn't help". */
  #isInStepList(line: SourceLine, language: Language): boolean {
    if (this.#isPublicAgent || line.key !== undefined) return false;
    const { lines } = this.#source;
    const at = lines.indexOf(line);
    const list = [line];
    for (let next = at + 1; lines[next]?.isItem && list.length < MAX_LIST; next += 1) list.push(lines[next] ?? line);
    for (let next = at - 1; lines[next]?.isItem && list.length < MAX_LIST; next -= 1) list.push(lines[next] ?? line);
    return (
      list.length > 1 &&
      list.length < MAX_LIST &&
      list.every(({ text }) => namesStep(text, language)) &&
      list.some(({ text }) => words(language.helped, { isSpaced: language.code !== 'ja' }).test(text))
    );
  }

  /** "Also tried: new SIM, other phone, other APN." */
  #readInline(sentence: string, line: SourceLine, language: Language): boolean {
    const found = /^(.{4,60}?)[:：]\s+(\S.*)$/su.exec(sentence);
    if (!found || line.isItem || !isTriedHeading(found[1] ?? '', language)) return false;
    const items = (found[2] ?? '').split(/[,;、]\s*|\.\s+/).filter((item) => item.trim() !== '');
    for (const item of items)
      this.read(item, { ...line, isItem: true, under: `${found[1] ?? ''}:`, sentences: [item] });
    return true;
  }

  /** "What worked for me: uninstall the update and reboot." Only whoever opened the case says so of it. */
  #readSolved(sentence: string, line: SourceLine, language: Language): boolean {
    const { speaker, isOpener, at } = this.#source;
    if (language.solvedHeading === undefined || speaker !== 'customer' || !isOpener) return false;
    const found = /^(.{3,60}?)[:：]\s+(\S.*)$/su.exec(sentence);
    const isInline = found !== null && isSolvedHeading(found[1] ?? '', language);
    const isBelow = line.isItem && isSolvedHeading(line.under ?? '', language);
    if (!isInline && !isBelow) return false;
    const steps = asksInQuote(isInline ? (found?.[2] ?? '') : sentence, this.#source);
    for (const { done, language } of steps) {
      const told = { action: done, isVerbal: true, result: language?.marks?.good };
      mergeStep(this.#found.steps, stepOf({ at, language, speaker }, told));
    }
    this.#replies.hasSteps ||= steps.length > 0;
    return steps.length > 0;
  }

  /** What was confirmed in one word for all is done now. */
  finish(): void {
    this.#replies.finish();
  }

  #mayAnswer(about: string | undefined): boolean {
    if (this.#isPublicAgent) return false;
    return about !== undefined || (this.#source.speaker === 'customer' && this.#replies.areAwaited);
  }

  /** Below quoted words, or about something that was asked for before. */
  #isAnswer(sentence: string, about: string | undefined, language: Language): boolean {
    const quoted = about === undefined ? undefined : this.#replies.takesQuoted(sentence, about, language);
    if (quoted === undefined) return this.#source.speaker === 'customer' && this.#replies.takes(sentence, language);
    if (quoted.length > 0) this.#waiting = quoted.filter((step) => step.result === undefined);
    return true;
  }

  #keep(step: Step): Step | undefined {
    const asked = this.#source.speaker === 'customer' ? this.#replies.takeAsked(step) : undefined;
    if (asked) return asked;
    if (isBare(step) && !this.#source.isInternal) {
      if (step.result === undefined || this.#tellsOfEarlier(step, step.result)) return undefined;
    }
    if (step.language && saysOnlyDone(step.action, step.language)) return undefined;
    if (this.#isPublicAgent) {
      const told = findRetold(this.#found.steps, step);
      if (told) {
        told.at = [...new Set([...told.at, ...step.at])];
        return told;
      }
    }
    return mergeStep(this.#found.steps, step);
  }

  /** "Just tested: still broken" says how what was done before went. */
  #tellsOfEarlier({ verb = '', language }: Step, result: string): boolean {
    if (this.#isPublicAgent || !language) return false;
    if (!LOOKED.test(verb) && !words(language.tryPast, { atStart: true, atEnd: true }).test(verb)) return false;
    this.#replies.confirmAll();
    this.#takeOutcome(result, false);
    return true;
  }

  /** "I installed it last week", before any trouble is told: how the case came about. */
  #isSetting({ verb, result = '', language }: Step, sentence: string): boolean {
    if (this.#source.speaker !== 'customer' || verb === undefined || !language) return false;
    const isSetUp = wordSet(language.setUp ?? '').has(verb);
    if (isSetUp && isWorseSince(sentence, language)) return true;
    if (!this.#source.isFirst) return false;
    const isSpaced = language.code !== 'ja';
    const began = language.began === undefined ? undefined : words(language.began, { isSpaced });
    if (!this.#hasTrouble && began?.test(sentence)) return true;
    if (!isSetUp) return false;
    if (tellsHistory(sentence, language)) return true;
    return !this.#hasTrouble && !isTrouble(tellOutcome(result, language));
  }

  /** "Spoke too soon": what worked does not. What is said next tells how; else this sentence does. */
  #takesBack(sentence: string, language: Language): boolean {
    if (language.overturned === undefined || this.#isPublicAgent) return false;
    if (!words(language.overturned, { isSpaced: language.code !== 'ja' }).test(sentence)) return false;
    const { at } = this.#source;
    const step = this.#lately().findLast((one) => outcomeOf(one) === 'good' && !one.at.includes(at));
    if (!step) return false;
    const result = phraseResult(sentence, language);
    if (result !== undefined) step.result = result;
    step.at = [...step.at, at];
    this.#hasOutcome = true;
    return true;
  }

  /** "The other cable made no difference either": the result of a step told before, by its thing. */
  #takesNamed(sentence: string, language: Language): boolean {
    const helped = language.code === 'ja' ? undefined : words(language.helped).exec(sentence);
    if (!helped || !isPlain(tellOutcome(sentence, language))) return false;
    const named = contentTokens(sentence.slice(leadLength(sentence, language), helped.index), language);
    if (named.size === 0) return false;
    const step = this.#lately().findLast(
      (one) => one.result === undefined && shared(named, thingsOf(one)) === named.size,
    );
    const result = step && phraseResult(sentence.slice(helped.index), language);
    if (!step || result === undefined) return false;
    step.result = result;
    step.at = [...new Set([...step.at, this.#source.at])];
    return true;
  }

  /** Of a long case only the last steps are looked at: each entry takes as long as the one before it. */
  #lately(): Step[] {
    return this.#found.steps.slice(-MAX_BACK);
  }

  /** An outcome without a step belongs to what was done just before, in this entry or in one of the entries before. */
  #takeOutcome(outcome: string, isAside: boolean): void {
    const { language, at } = this.#source;
    const told = tellOutcome(outcome, language);
    if (this.#waiting.length > 0) {
      if (told === 'told' && !this.#source.isInternal) return;
      const result = phraseResult(outcome, language);
      // "I get another error" was seen in the last step; "none of it helped" holds for all.
      const about = isPlain(told) && !isAside ? this.#waiting : this.#waiting.slice(-1);
      for (const step of about) addResult(step, result);
      this.#waiting = [];
      return;
    }
    if (this.#replies.takesOutcome(outcome, language)) return;
    if (this.#replies.hasSteps || this.#hasOutcome || this.#isPublicAgent || !isPlain(told)) return;
    // Others report what they see themselves.
    if ((this.#source.speaker === 'customer' && !this.#source.isOpener) || tellsOfSelf(outcome, language)) return;
    this.#hasOutcome = true;
    const near = this.#lately().filter((step) => at - (step.at.at(-1) ?? 0) <= MAX_WAIT && !isTelling(step));
    const open = near.findLast((step) => step.result === undefined) ?? near.at(-1);
    if (!open || open.at.includes(at)) return;
    const before = open.result;
    addResult(open, phraseResult(outcome, language));
    if (open.result !== before) open.at = [...open.at, at];
  }
}

/** "Set", "reset": in a list it may ask as well as tell. */
const isAlsoBase = ({ verb = '', language }: Step) => language?.pastOf?.[verb] === verb;
