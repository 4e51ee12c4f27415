/** The rework headline and what stands beside it. Definitions: docs/definitions.md. */
import { hasActed, type Measured } from './measure.ts';
import { wilson } from './wilson.ts';

/** With a larger share of the questions unjudged there is no headline: it could be flattered by never confirming. */
const MAX_OPEN = 1 / 5;

export interface Rework {
  /** Episodes in which second line did anything: what the rates are of. */
  acted: number;
  /** Episodes with at least one question that a person confirmed as answered before it was asked. */
  confirmed: number;
  /** Further episodes that would count if every open question were confirmed. */
  unconfirmed: number;
  /** Episodes with a question that nobody has called none. */
  asked: number;
  /** Of these, the ones in which no question had been answered: what the form failed to ask. Open ones are in neither. */
  gaps: number;
  questions: { all: number; open: number; dismissed: number };
  /** False while too many questions wait for a verdict, or nobody acted. */
  isSure: boolean;
  /** 95 % interval from the confirmed alone (low) to confirmed and unconfirmed together (high). */
  interval?: { low: number; high: number };
}

export function reworkOf(episodes: readonly Measured[]): Rework {
  let [acted, confirmed, unconfirmed, asked, gaps] = [0, 0, 0, 0, 0];
  const questions = { all: 0, open: 0, dismissed: 0 };
  for (const one of episodes) {
    if (!hasActed(one)) continue;
    acted += 1;
    const judged = one.answered + one.notCovered + one.newSince;
    questions.all += judged + one.unjudged + one.dismissed;
    questions.open += one.unjudged;
    questions.dismissed += one.dismissed;
    if (judged + one.unjudged > 0) asked += 1;
    if (one.answered > 0) confirmed += 1;
    else if (one.unjudged > 0) unconfirmed += 1;
    else if (judged > 0) gaps += 1;
  }
  const low = wilson(confirmed, acted)?.low;
  const high = wilson(confirmed + unconfirmed, acted)?.high;
  return {
    acted,
    confirmed,
    unconfirmed,
    asked,
    gaps,
    questions,
    isSure: acted > 0 && questions.open <= questions.all * MAX_OPEN,
    ...(low !== undefined && high !== undefined && { interval: { low, high } }),
  };
}
