import type { Language } from '../languages/language.ts';
import { contentTokens, countSpaced, shared } from '../text/tokens.ts';
import { words } from '../text/pattern.ts';
import type { Source, SourceLine } from '../text/read-source.ts';
import { aboutOf, asksInQuote } from './find-asks.ts';
import type { Found } from './entry-reader.ts';
import { mergeStep, speaksOf, thingsOf } from './merge-steps.ts';
import { phraseResult } from './phrase.ts';
import { beginsDone, isBare, isPlain, saysOnlyDone, SINGULAR, withoutDone, YES } from './reply-words.ts';
import { stepOf, type Ask, type Step } from './step.ts';
import { tellOutcome } from './tell-outcome.ts';

/** How much of a request a sentence must name to be its answer. */
const ANSWER = 0.34;
/** More, when the sentence does not say whether it is good or bad. */
const TOLD_ANSWER = 0.45;
/** In a short sentence it is enough that the request holds its words. */
const SHORT = 6;
/** More requests than this are not all meant by one "did it". */
const MAX_CONFIRMED = 3;
/** How much of a request quoted words must hold to be it. */
const QUOTED = 0.6;

/** What one entry answers of what was asked for before it. */
export class Replies {
  /** The entry tells of something that was done. */
  hasSteps = false;
  /** All steps that the entry told so far. */
  readonly #told: Step[] = [];
  readonly #source: Source;
  readonly #found: Found;
  readonly #done = new Set<Ask>();
  /** "Did it": holds for everything asked that is not reported on by name. */
  #confirmed: 'last' | 'all' | undefined;
  #confirmedResult: string | undefined;
  /** "I will try it on Thursday": nothing in this entry confirms everything. */
  #isPutOff = false;
  /** Quoted words that were answered already. */
  readonly #quotes = new Set<string>();

  constructor(source: Source, found: Found) {
    this.#source = source;
    this.#found = found;
  }

  /** Something was asked for and is still open. */
  get areAwaited(): boolean {
    return this.#open().length > 0;
  }

  /** Steps that a sentence told by name. */
  add(steps: readonly Step[], about: string | undefined): void {
    if (about !== undefined) this.#quotes.add(about);
    this.#told.push(...steps);
    this.hasSteps = true;
  }

  /** A step that says in a word what was asked for in more. */
  takeAsked(step: Step): Step | undefined {
    const ask = this.#open().find(({ text }) => speaksOf(step, text));
    if (!ask) return undefined;
    this.#done.add(ask);
    const isLabel = !step.isVerbal && speaksOf(step, ask.text, 1);
    return step.strength === 'weak' || isLabel || isBare(step) ? this.#addDone(ask, step.result) : undefined;
  }

  /** "Did that", "with Edge it works": about something asked for. */
  takes(sentence: string, language: Language): boolean {
    if (!this.areAwaited || this.refuses(sentence, language)) return false;
    return this.#confirms(sentence, language) || this.#answers(sentence, language);
  }

  /** An outcome says how what was confirmed went. */
  takesOutcome(outcome: string, language: Language | undefined): boolean {
    if (this.#confirmed === undefined || this.#confirmedResult !== undefined) return false;
    this.#confirmedResult = phraseResult(outcome, language);
    return true;
  }

  /** "Just tested": everything that is open was done. */
  confirmAll(): void {
    if (this.#open().length > 0) this.#confirmed ??= 'all';
  }

  /** "b) no change": answers the item with that letter. */
  takesKeyed(sentence: string, { key, sentences }: SourceLine, language: Language): boolean {
    if (key === undefined || this.#source.speaker !== 'customer' || sentence !== sentences[0]) return false;
    const ask = this.#open().find((one) => one.key === key);
    if (!ask) return false;
    if (this.refuses(sentence, language)) {
      this.#done.add(ask);
      return true;
    }
    const told = tellOutcome(sentence, language);
    const isShort = countSpaced(sentence) <= SHORT;
    if (!isShort || !(isPlain(told) || beginsDone(sentence, language))) return false;
    this.#addDone(ask, isPlain(told) ? phraseResult(withoutDone(sentence, language), language) : undefined);
    return true;
  }

  /** What was confirmed in one word for all is done now. */
  finish(): void {
    if (this.#source.speaker !== 'customer') return;
    if (this.#confirmed !== undefined && !this.#isPutOff) {
      const asks = this.#open().filter(({ isConditional }) => !isConditional);
      // "That did the trick": the last thing that was suggested.
      for (const ask of this.#confirmed === 'last' ? asks.slice(-1) : asks) {
        if (!this.#tellsOf(ask)) this.#addDone(ask, this.#confirmedResult);
      }
    }
    // What others report does not answer what the opener was asked.
    if (!this.#source.isOpener) return;
    this.#found.isAnswered = true;
    if (this.hasSteps || this.#done.size > 0) this.#found.asks = [];
  }

  /** The entry has named by itself what it was asked for: "Yes. Tried Edge and Brave." */
  #tellsOf(ask: Ask): boolean {
    const asked = aboutOf(ask);
    return this.#told.some((step) => shared(asked, thingsOf(step)) / asked.size >= QUOTED);
  }

  #open(): Ask[] {
    return this.#found.asks.filter((ask) => !this.#done.has(ask));
  }

  #addDone(ask: Ask, result: string | undefined): Step | undefined {
    this.#done.add(ask);
    this.hasSteps = true;
    const { done: action, verb, language } = ask;
    const { at } = this.#source;
    const step = stepOf({ at, language, speaker: 'customer' }, { action, isVerbal: true, verb, result });
    return mergeStep(this.#found.steps, step);
  }

  /** "Removing the account I don't want to": what was asked for was not done. */
  refuses(sentence: string, language: Language): boolean {
    if (language.refused === undefined) return false;
    if (!words(language.refused, { isSpaced: language.code !== 'ja' }).test(sentence)) return false;
    this.#isPutOff = true;
    const tokens = contentTokens(sentence, language);
    for (const ask of this.#open()) {
      const about = aboutOf(ask);
      if (about.size > 0 && shared(about, tokens) / about.size >= ANSWER) this.#done.add(ask);
    }
    return true;
  }

  /** "Yes" to "have you tried …?" */
  #saysYes(sentence: string): boolean {
    return YES.test(sentence) && this.#open().some(({ isQuestion }) => isQuestion);
  }

  /** Below quoted words that ask for a step: "did that, no change". */
  takesQuoted(sentence: string, about: string, language: Language): Step[] | undefined {
    if (this.#quotes.has(about)) return undefined;
    const isSpaced = language.code !== 'ja';
    const told = tellOutcome(sentence, language);
    // Below "check that …": "Yes, both are."
    const isYes = YES.test(sentence);
    const isDone = isYes || beginsDone(sentence, language);
    if (this.refuses(sentence, language)) return [];
    if ((!isDone && !isPlain(told)) || words(language.plan, { isSpaced }).test(sentence)) return undefined;
    this.#quotes.add(about);
    const tokens = contentTokens(about, language);
    const open = this.#open().filter(({ text }) => {
      const asked = contentTokens(text, language);
      return asked.size > 0 && shared(asked, tokens) / asked.size >= QUOTED;
    });
    const asks = open.length > 0 ? open : asksInQuote(about, this.#source).slice(0, 1);
    const meant = asks.filter(({ isConditional }) => !isConditional);
    const saysMore = (told !== undefined || isYes) && !saysOnlyDone(sentence, language);
    const result = saysMore ? phraseResult(withoutDone(sentence, language), language) : undefined;
    const steps = meant.flatMap((ask) => this.#addDone(ask, result) ?? []);
    return meant.length > 0 ? steps : undefined;
  }

  /** "Did it", "Works!": everything that was asked for without a condition is done. */
  #confirms(sentence: string, language: Language): boolean {
    const isSpaced = language.code !== 'ja';
    if (this.#open().length === 0 || this.hasSteps) return false;
    if (
      !(beginsDone(sentence, language) || this.#saysYes(sentence)) ||
      words(language.plan, { isSpaced }).test(sentence)
    )
      return false;
    const isAll = language.everything !== undefined && words(language.everything, { isSpaced }).test(sentence);
    // Of a long list of suggestions people try some.
    if (!isAll && this.#open().filter(({ isConditional }) => !isConditional).length > MAX_CONFIRMED) return false;
    this.#confirmed = SINGULAR.test(sentence) ? 'last' : 'all';
    const told = tellOutcome(sentence, language);
    if (isPlain(told) && this.#answers(sentence, language)) return true;
    if (isPlain(told)) this.#confirmedResult ??= phraseResult(withoutDone(sentence, language), language);
    return true;
  }

  /** "With mobile data the big one fails too", "Two looked in junk: nothing": names what was asked, and how it went. */
  #answers(sentence: string, language: Language): boolean {
    const told = tellOutcome(sentence, language);
    const { code, withThing } = language;
    const namesThing = words(withThing, { atStart: true, isSpaced: code !== 'ja' }).test(sentence);
    if (told === undefined && !namesThing) return false;
    const tokens = contentTokens(sentence, language);
    let best: Ask | undefined;
    let most = 0;
    for (const ask of this.#open()) {
      const about = aboutOf(ask);
      const common = shared(about, tokens);
      const part = common === 0 ? 0 : Math.max(common / about.size, tokens.size <= SHORT ? common / tokens.size : 0);
      if (part >= (isPlain(told) || namesThing ? ANSWER : TOLD_ANSWER) && part > most) [best, most] = [ask, part];
    }
    if (!best) return false;
    this.#addDone(best, phraseResult(sentence, language));
    return true;
  }
}
