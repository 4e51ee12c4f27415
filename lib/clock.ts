/** The clock that L2 sees: computed from timestamps whenever it is shown, never counted (DESIGN, rule 6). */

import type { ClosedBy } from './metrics/event.ts';

export interface ClockView {
  /** waiting: handed off, not picked up · running: picked up, no first move yet · done: first move made · closed: ended without one */
  phase: 'waiting' | 'running' | 'done' | 'closed';
  /** ISO instant from which the phase counts; for `done` the pickup. */
  since: string;
  /** ISO instant of the first move, for `done`. */
  until?: string;
  /** True when the pickup is the assignment by somebody else: counted apart. */
  isGiven: boolean;
  /** The customer reopened it while L2 had it: there is no pickup, and the clock counts from then. */
  isReopened?: boolean;
  goalMinutes: number;
  /** How the escalation ended, once it has. */
  closedBy?: ClosedBy;
}

export interface ClockReading {
  phase: ClockView['phase'];
  isReopened?: boolean;
  /** Whole minutes, never negative: the helpdesk's clock may be ahead of this machine's. */
  minutes: number;
  isOverGoal: boolean;
  closedBy?: ClosedBy;
}

const MINUTE = 60_000;

export function readClock(clock: ClockView, now: Date): ClockReading {
  const end = clock.until === undefined ? now.getTime() : Date.parse(clock.until);
  const elapsed = Math.max(0, end - Date.parse(clock.since));
  return {
    phase: clock.phase,
    ...(clock.isReopened && { isReopened: true }),
    ...(clock.closedBy && { closedBy: clock.closedBy }),
    minutes: Math.floor(elapsed / MINUTE),
    isOverGoal: (clock.phase === 'running' || clock.phase === 'done') && elapsed > clock.goalMinutes * MINUTE,
  };
}

/** Milliseconds until the reading changes: the one timer that the badge needs. Undefined when it will not change any more. */
export function msToNextChange(clock: ClockView, now: Date): number | undefined {
  if (clock.phase === 'done' || clock.phase === 'closed') return undefined;
  const elapsed = now.getTime() - Date.parse(clock.since);
  return elapsed < 0 ? MINUTE : MINUTE - (elapsed % MINUTE);
}
