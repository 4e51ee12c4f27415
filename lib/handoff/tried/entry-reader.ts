import type { Language } from '../languages/language.ts';
import { contentTokens, shared, countSpaced } from '../text/tokens.ts';
import { perLanguage, words, wordSet } from '../text/pattern.ts';
import type { Source, SourceLine } from '../text/read-source.ts';
import { aboutOf, asksInQuote, LOOKED } from './find-asks.ts';
import { addResult, findRetold, MAX_BACK, mergeStep, speaksOf, thingsOf } from './merge-steps.ts';
import { leadLength } from './lead-length.ts';
import { phraseResult } from './phrase.ts';
import { readSentence } from './read-sentence.ts';
import type { Ask, Step } from './step.ts';
import { outcomeOf, tellOutcome, type Outcome } from './tell-outcome.ts';

/** How many entries later a result may still come without naming its step. */
const MAX_WAIT = 4;
/** How much of a request a sentence must name to be its answer. */
const ANSWER = 0.34;
/** More, when the sentence does not say whether it is good or bad. */
const TOLD_ANSWER = 0.45;
/** In a short sentence it is enough that the request holds its words. */
const SHORT = 6;
/** Longer lists are no lists of steps, longer items no names. */
const MAX_LIST = 20;
const MAX_LISTED = 10;
/** "… didn't help either": holds for the items above too. */
const ALSO = /(?<![\p{L}])(?:either|also|too|auch|ook|non plus|tampoco|também não|tampouco)(?![\p{L}])/iu;
/** More requests than this are not all meant by one "did it". */
const MAX_CONFIRMED = 3;
/** Behind a change it says that the trouble began with it. */
const SINCE =
  /(?<![\p{L}])(?:(?:ever )?since then|from then on|seitdem|seither|depuis (?:lors|ce moment)|desde entonces|a partir de ahí|desde então|sindsdien|それ以来)(?![\p{L}])/iu;
/** Thanks and agreement confirm nothing. */
const POLITE =
  /^[^\p{L}]*(?:(?:thanks|thank you|thx|ok|okay|yes|yep|great|perfect|cool|hi|hello|danke|ja|alles klar|super|merci|oui|d['’]accord|parfait|gracias|sí|vale|perfecto|obrigad[oa]|sim|certo|perfeito|bedankt|dank|prima|ありがとうございます|はい|了解)(?![\p{L}])[^\p{L}]*)+/iu;
/** "That did the trick" speaks of one thing. */
const SINGULAR = /^[^\p{L}]*(?:\p{L}+,? )?(?:that|this|it|das|dies|dat|dit|ça|cela|eso|esto|isso|isto)(?![\p{L}])/iu;
const YES = /^[^\p{L}]*(?:yes|yep|yeah|ja|jep|jup|oui|ouais|sí|sim|はい)(?![\p{L}])/iu;
/** How much of a request quoted words must hold to be it. */
const QUOTED = 0.6;

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
  readonly #done = new Set<Ask>();
  /** Steps told so far in this entry that still wait for a result. */
  #waiting: Step[] = [];
  /** All steps told so far in this entry. */
  readonly #told: Step[] = [];
  #hasSteps = false;
  #hasOutcome = false;
  /** The entry has said by now what does not work. */
  #hasTrouble = false;
  /** "Did it": holds for everything asked that is not reported on by name. */
  #isConfirmed: 'last' | 'all' | undefined;
  #confirmedResult: string | undefined;
  /** "I will try it on Thursday": nothing in this entry confirms everything. */
  #isPutOff = false;
  /** Quoted words that were answered already. */
  readonly #quotes = new Set<string>();

  constructor(source: Source, found: Found) {
    this.#source = source;
    this.#found = found;
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
    if (language && this.#answersKey(sentence, line, language)) return;
    const reading = readSentence(bracketed ?? sentence, this.#source, { isItem: line.isItem, isListed });
    const steps = this.#isPublicAgent
      ? reading.steps.filter((step) => step.isVerbal && !reading.isOpen && !(line.isItem && isAlsoBase(step)))
      : reading.steps;
    // A line of one word ("Checked") is a heading.
    const isLoneWord = !/\s/.test(sentence.trim()) && language?.code !== 'ja' && this.#source.isInternal;
    const kept = isLoneWord
      ? []
      : steps.filter((step) => !this.#isSetting(step, sentence)).flatMap((step) => this.#keep(step) ?? []);
    // Asked for in the first words only.
    if (this.#source.isFirst) this.#hasTrouble ||= tellsTrouble(sentence, language);
    if (kept.length > 0) {
      // Answered by name.
      if (line.about !== undefined) this.#quotes.add(line.about);
      this.#told.push(...kept);
      this.#hasSteps = true;
      const [{ result } = {}] = kept;
      if (isListed && result !== undefined && ALSO.test(result))
        for (const step of this.#waiting) step.result ??= result;
      this.#waiting = kept.some(({ result }) => result !== undefined)
        ? kept.filter(({ result }) => result === undefined)
        : [...this.#waiting, ...kept];
      return;
    }
    const { speaker } = this.#source;
    if (line.about !== undefined && language && !reading.isDenied && this.#answersQuote(sentence, line.about, language))
      return;
    if (
      speaker === 'customer' &&
      language &&
      this.#openAsks().length > 0 &&
      !reading.isDenied &&
      !this.#refuses(sentence, language) &&
      (this.#confirms(sentence, language) || this.#answers(sentence, language))
    )
      return;
    if (language && this.#takesBack(sentence, language)) return;
    const { outcome } = reading;
    if (outcome === undefined || reading.isOpen) return;
    if (language && isNoOutcome(outcome, reading.isDenied, language)) return;
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

  /** "b) no change": answers the item with that letter. */
  #answersKey(sentence: string, { key, sentences }: SourceLine, language: Language): boolean {
    if (key === undefined || this.#source.speaker !== 'customer' || sentence !== sentences[0]) return false;
    const ask = this.#openAsks().find((one) => one.key === key);
    if (!ask) return false;
    if (this.#refuses(sentence, language)) {
      this.#done.add(ask);
      return true;
    }
    const told = tellOutcome(sentence, language);
    const isShort = countSpaced(sentence) <= SHORT;
    if (!isShort || !(isPlain(told) || beginsDone(sentence, language))) return false;
    this.#addDone(ask, isPlain(told) ? phraseResult(withoutDone(sentence, language), language) : undefined);
    return true;
  }

  /** "What worked for me: uninstall the update and reboot." Only whoever opened the case says so of it. */
  #readSolved(sentence: string, line: SourceLine, language: Language): boolean {
    const { speaker, isOpener, at } = this.#source;
    if (language.solvedHeading === undefined || speaker !== 'customer' || !isOpener) return false;
    const found = /^(.{3,60}?)[:：]\s+(\S.*)$/su.exec(sentence);
    const isInline = found !== null && headings(language).solved.test(found[1] ?? '');
    const isBelow = line.isItem && headings(language).solved.test(line.under ?? '');
    if (!isInline && !isBelow) return false;
    const steps = asksInQuote(isInline ? (found?.[2] ?? '') : sentence, this.#source);
    for (const { done, language } of steps) {
      const result = language?.marks?.good;
      mergeStep(this.#found.steps, {
        action: done,
        at: [at],
        language,
        strength: 'strong',
        isVerbal: true,
        speaker,
        ...(result !== undefined && { result }),
      });
    }
    this.#hasSteps ||= steps.length > 0;
    return steps.length > 0;
  }

  /** What was confirmed in one word for all is done now. */
  finish(): void {
    if (this.#source.speaker !== 'customer') return;
    if (this.#isConfirmed !== undefined && !this.#isPutOff) {
      const asks = this.#openAsks().filter(({ isConditional }) => !isConditional);
      // "That did the trick": the last thing that was suggested.
      for (const ask of this.#isConfirmed === 'last' ? asks.slice(-1) : asks) {
        if (!this.#tellsOf(ask)) this.#addDone(ask, this.#confirmedResult);
      }
    }
    // What others report does not answer what the opener was asked.
    if (!this.#source.isOpener) return;
    this.#found.isAnswered = true;
    if (this.#hasSteps || this.#done.size > 0) this.#found.asks = [];
  }

  /** The entry has named by itself what it was asked for: "Yes. Tried Edge and Brave." */
  #tellsOf(ask: Ask): boolean {
    const asked = aboutOf(ask);
    return this.#told.some((step) => shared(asked, thingsOf(step)) / asked.size >= QUOTED);
  }

  #openAsks(): Ask[] {
    return this.#found.asks.filter((ask) => !this.#done.has(ask));
  }

  #keep(step: Step): Step | undefined {
    if (this.#source.speaker === 'customer') {
      const ask = this.#openAsks().find(({ text }) => speaksOf(step, text));
      if (ask) {
        this.#done.add(ask);
        const isLabel = !step.isVerbal && speaksOf(step, ask.text, 1);
        if (step.strength === 'weak' || isLabel || isBare(step)) return this.#addDone(ask, step.result);
      }
    }
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
    if (this.#openAsks().length > 0) this.#isConfirmed ??= 'all';
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

  #addDone(ask: Ask, result: string | undefined): Step | undefined {
    this.#done.add(ask);
    this.#hasSteps = true;
    return mergeStep(this.#found.steps, {
      action: ask.done,
      at: [this.#source.at],
      language: ask.language,
      strength: 'strong',
      isVerbal: true,
      ...(ask.verb !== undefined && { verb: ask.verb }),
      speaker: 'customer',
      ...(result !== undefined && { result }),
    });
  }

  /** "Removing the account I don't want to": what was asked for was not done. */
  #refuses(sentence: string, language: Language): boolean {
    if (language.refused === undefined) return false;
    if (!words(language.refused, { isSpaced: language.code !== 'ja' }).test(sentence)) return false;
    this.#isPutOff = true;
    const tokens = contentTokens(sentence, language);
    for (const ask of this.#openAsks()) {
      const about = aboutOf(ask);
      if (about.size > 0 && shared(about, tokens) / about.size >= ANSWER) this.#done.add(ask);
    }
    return true;
  }

  /** "Yes" to "have you tried …?" */
  #saysYes(sentence: string): boolean {
    return YES.test(sentence) && this.#openAsks().some(({ isQuestion }) => isQuestion);
  }

  /** Below quoted words that ask for a step: "did that, no change". */
  #answersQuote(sentence: string, about: string, language: Language): boolean {
    if (this.#isPublicAgent || this.#quotes.has(about)) return false;
    const isSpaced = language.code !== 'ja';
    const told = tellOutcome(sentence, language);
    // Below "check that …": "Yes, both are."
    const isYes = YES.test(sentence);
    const isDone = isYes || beginsDone(sentence, language);
    if (this.#refuses(sentence, language)) return true;
    if ((!isDone && !isPlain(told)) || words(language.plan, { isSpaced }).test(sentence)) return false;
    this.#quotes.add(about);
    const tokens = contentTokens(about, language);
    const open = this.#openAsks().filter(({ text }) => {
      const asked = contentTokens(text, language);
      return asked.size > 0 && shared(asked, tokens) / asked.size >= QUOTED;
    });
    const asks = open.length > 0 ? open : asksInQuote(about, this.#source).slice(0, 1);
    const meant = asks.filter(({ isConditional }) => !isConditional);
    const saysMore = (told !== undefined || isYes) && !saysOnlyDone(sentence, language);
    const result = saysMore ? phraseResult(withoutDone(sentence, language), language) : undefined;
    this.#waiting = meant
      .flatMap((ask) => this.#addDone(ask, result) ?? [])
      .filter((step) => step.result === undefined);
    return meant.length > 0;
  }

  /** "Did it", "Works!": everything that was asked for without a condition is done. */
  #confirms(sentence: string, language: Language): boolean {
    const isSpaced = language.code !== 'ja';
    if (this.#openAsks().length === 0 || this.#hasSteps) return false;
    if (
      !(beginsDone(sentence, language) || this.#saysYes(sentence)) ||
      words(language.plan, { isSpaced }).test(sentence)
    )
      return false;
    const isAll = language.everything !== undefined && words(language.everything, { isSpaced }).test(sentence);
    // Of a long list of suggestions people try some.
    if (!isAll && this.#openAsks().filter(({ isConditional }) => !isConditional).length > MAX_CONFIRMED) return false;
    this.#isConfirmed = SINGULAR.test(sentence) ? 'last' : 'all';
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
    for (const ask of this.#openAsks()) {
      const about = aboutOf(ask);
      const common = shared(about, tokens);
      const part = common === 0 ? 0 : Math.max(common / about.size, tokens.size <= SHORT ? common / tokens.size : 0);
      if (part >= (isPlain(told) || namesThing ? ANSWER : TOLD_ANSWER) && part > most) [best, most] = [ask, part];
    }
    if (!best) return false;
    this.#addDone(best, phraseResult(sentence, language));
    return true;
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
    if (this.#isConfirmed !== undefined && this.#confirmedResult === undefined) {
      this.#confirmedResult = phraseResult(outcome, language);
      return;
    }
    if (this.#hasSteps || this.#hasOutcome || this.#isPublicAgent || !isPlain(told)) return;
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

/** "Escalated to on-call": what the customer says next is about something else. */
function isTelling({ verb, language }: Step): boolean {
  return (
    verb !== undefined &&
    language !== undefined &&
    words(language.telling, { isSpaced: language.code !== 'ja', atStart: true }).test(verb)
  );
}

/** A verb and nothing else: "Checked", "Paused". Japanese needs no spaces. */
const isBare = ({ action, isVerbal, language }: Step) => isVerbal && language?.code !== 'ja' && !/\s/.test(action);

/** What comes behind "did that,". */
function withoutDone(sentence: string, language: Language): string {
  const bare = sentence.replace(POLITE, '');
  const isSpaced = language.code !== 'ja';
  const done = words(language.doneReply, { atStart: true, isSpaced }).exec(bare)?.[0];
  const rest = done === undefined ? '' : (/^\s*[,;:–-]\s*(\S.*)$/su.exec(bare.slice(done.length))?.[1] ?? '');
  return isPlain(tellOutcome(rest, language)) ? rest : sentence;
}

function beginsDone(sentence: string, language: Language): boolean {
  const bare = sentence.replace(POLITE, '');
  const done = words(language.doneReply, { atStart: true, isSpaced: language.code !== 'ja' });
  return done.test(bare) || done.test(bare.slice(leadLength(bare, language)));
}

/** "Done", "Fait aussi": says that something was done, not what. */
function saysOnlyDone(action: string, language: Language): boolean {
  if (language.code === 'ja')
    return words(language.doneReply, { isSpaced: false, atStart: true, atEnd: true }).test(action);
  const done = words(language.doneReply, { atStart: true }).exec(action);
  if (!done) return false;
  const rest = action.slice(done[0].length);
  return rest.slice(leadLength(rest, language)).replace(/[\p{P}\s]/gu, '') === '';
}

/** What was once, what is asked for, what the writer has not done. */
function isNoOutcome(sentence: string, isDenied: boolean, language: Language): boolean {
  if (tellsHistory(sentence, language) || isInstruction(sentence, language)) return true;
  return isDenied && words(language.self ?? '', { atStart: true, isSpaced: language.code !== 'ja' }).test(sentence);
}

/** "I have no such record": about the writer, not about how a step went. */
function tellsOfSelf(sentence: string, language: Language | undefined): boolean {
  if (!language || language.code === 'ja') return false;
  return ofSelf(language).test(sentence) && !ofNewSubject(language).test(sentence);
}

const mild = (but: string) => `(?:(?:${but}|hm+|ok|well)[\\s,]+)*`;
const ofSelf = perLanguage(({ but, self = '' }) => words(`${mild(but)}(?:${self})`, { atStart: true }));
const ofNewSubject = perLanguage(({ but, newSubject }) => words(`${mild(but)}(?:${newSubject})`, { atStart: true }));

/** "I installed version 5 and since then nothing works." */
function isWorseSince(sentence: string, language: Language): boolean {
  const since = SINCE.exec(sentence);
  const rest = since ? sentence.slice(since.index) : '';
  // "Since then no more drops" is good, for all its "no".
  return tellOutcome(rest, language) === 'bad' || words(language.not).test(rest.replace(words(language.good), ''));
}

/** "It worked a few days ago." */
function tellsHistory(sentence: string, { formerly, code }: Language): boolean {
  return formerly !== undefined && words(formerly, { isSpaced: code !== 'ja' }).test(sentence);
}

/** "Go back to the app and sign in again": copied from somewhere, or asked for. */
function isInstruction(sentence: string, { base, imperativeNext }: Language): boolean {
  if (imperativeNext === undefined) return false;
  const first = /^[^\p{L}]*([\p{L}-]+)/u.exec(sentence);
  if (!first || !wordSet(base).has((first[1] ?? '').toLowerCase())) return false;
  return words(imperativeNext, { atStart: true }).test(sentence.slice(first[0].length));
}

/** A few words with a noun or a form that names a doing. */
function namesStep(text: string, { step, doing, base, code }: Language): boolean {
  const found = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  if (found.length > MAX_LISTED) return false;
  return words(step, { isSpaced: code !== 'ja' }).test(text) || found.some((word) => wordSet(doing ?? base).has(word));
}

/** "What I have tried:" above a list. */
function namesTried(under: string | undefined, { triedHeading, code }: Language): boolean {
  if (under === undefined || triedHeading === undefined) return false;
  const bare = under.replace(/\([^()]*\)/g, '');
  return words(triedHeading, { isSpaced: code !== 'ja', atEnd: true }).test(bare);
}

const leadsIn = (sentence: string, language: Language) => /[:：]\s*$/.test(sentence) && namesTried(sentence, language);

const headings = perLanguage((language) => ({
  tried: headingAlone(language, language.triedHeading),
  solved: headingAlone(language, language.solvedHeading),
}));

/** The whole of a line, apart from "also" and the like. */
const headingAlone = ({ lead, code }: Language, heading = '') =>
  words(heading && `(?:(?:${lead})[\\s,]+)*(?:${heading})`, {
    isSpaced: code !== 'ja',
    atStart: true,
    atEnd: true,
  });

const isTriedHeading = (text: string, language: Language) => headings(language).tried.test(text);

function tellsTrouble(sentence: string, language: Language | undefined): boolean {
  return (
    language !== undefined && words(language.happening.failing, { isSpaced: language.code !== 'ja' }).test(sentence)
  );
}

const isTrouble = (told: Outcome) => told === 'bad' || told === 'mixed';
const isPlain = (told: Outcome) => told === 'good' || told === 'bad' || told === 'mixed';
