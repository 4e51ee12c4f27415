import type { Measured } from './measure.ts';
import { NONE_YET, type Duration } from './percentile.ts';

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

/** Milliseconds that count between two instants: all of them, or those within business hours. */
export type Elapsed = (from: number, to: number) => number;

/** 0 where the helpdesk's own order contradicts its times by less than their precision. */
export const calendarTime: Elapsed = (from, to) => Math.max(0, to - from);

const MINUTE = 60_000;

export function outcomeOf(measured: Measured, goalMinutes: number, elapsed: Elapsed = calendarTime): Outcome {
  const { move } = measured;
  const sample = sampleOf(measured);
  if (move === undefined) return { sample, state: 'none-yet' };
  const start = measured.kind === 'reopened' ? openedOf(measured) : measured.pickup;
  if (start === undefined) return { sample, state: 'pickup-unknown' };
  const ms = durationOf(start, move, elapsed);
  if (Number.isNaN(ms)) return { sample, state: 'too-coarse' };
  return { sample, state: ms <= goalMinutes * MINUTE ? 'in-time' : 'late', ms };
}

export function sampleOf({ kind, pickupHow, moveHow }: Measured): Sample {
  if (kind === 'reopened') return 'reopened';
  if (moveHow === 'declared') return 'declared';
  return pickupHow === 'given' ? 'given' : 'own';
}

/** NaN where a boundary is too coarse to say. What has not happened is none yet, also when the episode is closed. */
export function durationOf(from: number | undefined, to: number | undefined, elapsed: Elapsed): Duration {
  if (from === undefined || to === undefined) return NONE_YET;
  return Number.isNaN(from) || Number.isNaN(to) ? NaN : elapsed(from, to);
}

export const openedOf = ({ opened, isOpenedCoarse }: Measured) => (isOpenedCoarse ? NaN : opened);
