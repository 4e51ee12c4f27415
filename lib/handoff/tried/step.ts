import type { Language } from '../languages/language.ts';
import type { Source } from '../text/read-source.ts';

/** One step as one sentence tells it, before reports of the same step are merged. */
export interface Step {
  action: string;
  result?: string;
  /** Positions of the entries in the case that prove it, oldest first. */
  at: number[];
  /** Which of them state the result. */
  language: Language | undefined;
  /** `weak`: a thing with an outcome ("Edge: slow"): proof of a step that is told elsewhere, no step by itself. */
  strength: 'strong' | 'weak';
  /** Has a verb of its own; a label ("private window") has none. */
  isVerbal: boolean;
  verb?: string;
  speaker: 'agent' | 'customer';
}

/** A step as an entry tells it; without a strength it is strong. */
export function stepOf(
  { at, language, speaker }: Pick<Source, 'at' | 'language' | 'speaker'>,
  {
    result,
    verb,
    strength = 'strong',
    ...told
  }: Pick<Step, 'action' | 'isVerbal'> & {
    result?: string | undefined;
    verb?: string | undefined;
    strength?: Step['strength'];
  },
): Step {
  return {
    ...told,
    at: [at],
    language,
    strength,
    speaker,
    ...(verb !== undefined && { verb }),
    ...(result !== undefined && { result }),
  };
}

/** What is made of a step and of a text of it; made anew only when that text has changed. */
export function perStep<T>(textOf: (step: Step) => string, make: (step: Step) => T): (step: Step) => T {
  const kept = new WeakMap<Step, { of: string; made: T }>();
  return (step) => {
    const of = textOf(step);
    const known = kept.get(step);
    if (known?.of === of) return known.made;
    const made = make(step);
    kept.set(step, { of, made });
    return made;
  };
}

/** A step that an agent asked the customer to take. */
export interface Ask {
  text: string;
  /** As it reads once it is done. */
  done: string;
  verb?: string;
  isConditional: boolean;
  /** Number or letter of the item that asks for it. */
  key?: string;
  /** "Have you tried …?" */
  isQuestion?: boolean;
  at: number;
  language: Language | undefined;
}
