import type { Language } from '../languages/language.ts';
import type { Source } from '../text/read-source.ts';
import { eitherOf, perLanguage, words } from '../text/pattern.ts';
import { denies } from './denies.ts';
import type { Part } from './split-parts.ts';
import type { Step } from './step.ts';
import { tellOutcome } from './tell-outcome.ts';

export interface Reader {
  sentence: string;
  parts: Part[];
  language: Language | undefined;
  source: Source;
  isItem: boolean;
  /** An item of a list of what was done: it names a step, with or without a verb. */
  isListed: boolean;
}

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

  get isOpen(): boolean {
    return isOpen(this.#sentence, this.#language);
  }
}

/** Somebody is asked, something is planned or only possible. */
export function isOpen(sentence: string, language: Language | undefined): boolean {
  return isQuestion(sentence) || (language !== undefined && isPlanned(sentence, language));
}

export function isQuestion(sentence: string): boolean {
  return /[?？]["”»)]*$/.test(sentence.trim()) && !/\?!|!\?/.test(sentence);
}

const planned = perLanguage(({ ask, plan, code }) => words(eitherOf(ask, plan), { isSpaced: code !== 'ja' }));

/** Whether a sentence asks for something or says what is still to come. */
export function isPlanned(sentence: string, language: Language): boolean {
  return planned(language).test(sentence);
}
