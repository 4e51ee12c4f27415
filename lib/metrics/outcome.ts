import type { EpisodeFacts } from './facts.ts';
import type { Duration } from './percentile.ts';
import { isTooCoarse, msBetween } from './time.ts';
import type { Time } from '../case/model.ts';

/**
 * Which of the figures an episode belongs to. `own`: the headline, second line picked the case up itself, or nobody did yet.
 * Counted apart: `given` (pickup is the assignment by somebody else), `declared` (a person pressed *First move made*),
 * `reopened` (no pickup: counts from the opening).
 */
export type Sample = 'own' | 'given' | 'declared' | 'reopened';
export type OutcomeState = 'in-time' | 'late' | 'none-yet' | 'too-coarse' | 'pickup-unknown';

export interface Outcome {
  sample: Sample;
  state: OutcomeState;
  /** Pickup (reopened: opening) → first diagnostic move, where both are known and fine enough. */
  ms?: number;
}

const MINUTE = 60_000;

export function outcomeOf(facts: EpisodeFacts, goalMinutes: number): Outcome {
  const { firstMove } = facts;
  const sample = sampleOf(facts);
  if (!firstMove) return { sample, state: 'none-yet' };
  const start = facts.kind === 'reopened' ? facts.opened : facts.pickup?.at;
  if (!start) return { sample, state: 'pickup-unknown' };
  if (isTooCoarse(start) || isTooCoarse(firstMove.at)) return { sample, state: 'too-coarse' };
  const ms = msBetween(start, firstMove.at);
  return { sample, state: ms <= goalMinutes * MINUTE ? 'in-time' : 'late', ms };
}

function sampleOf({ kind, pickup, firstMove }: EpisodeFacts): Sample {
  if (kind === 'reopened') return 'reopened';
  if (firstMove?.how === 'declared') return 'declared';
  return pickup?.how === 'given' ? 'given' : 'own';
}

/** Undefined where a boundary is too coarse to say. What has not happened is none yet, also when the episode is closed. */
export function durationOf(from: Time | undefined, to: Time | undefined): Duration | undefined {
  if (!from || !to) return 'none-yet';
  return isTooCoarse(from) || isTooCoarse(to) ? undefined : msBetween(from, to);
}
