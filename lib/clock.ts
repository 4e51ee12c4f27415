/** The clock that L2 sees: computed from timestamps whenever it is shown, never counted (DESIGN, rule 6). */

export interface ClockView {
  /** waiting: handed off, not picked up · running: picked up, no first move yet · done: first move made */
  phase: 'waiting' | 'running' | 'done';
  /** ISO instant from which the phase counts; for `done` the pickup. */
  since: string;
  /** ISO instant of the first move, for `done`. */
  until?: string;
  /** True when the pickup is the assignment by somebody else: counted apart. */
  isGiven: boolean;
  /** The customer reopened it while L2 had it: there is no pickup, and the clock counts from then. */
  isReopened?: boolean;
  goalMinutes: number;
}

export interface ClockReading {
  phase: ClockView['phase'];
  isReopened?: boolean;
  /** Whole minutes, never negative: the helpdesk's clock may be ahead of this machine's. */
  minutes: number;
  isOverGoal: boolean;
}

const MINUTE = 60_000;

export function readClock(clock: ClockView, now: Date): ClockReading {
  const end = clock.until === undefined ? now.getTime() : Date.parse(clock.until);
  const elapsed = Math.max(0, end - Date.parse(clock.since));
  return {
    phase: clock.phase,
    ...(clock.isReopened && { isReopened: true }),
    minutes: Math.floor(elapsed / MINUTE),
    isOverGoal: clock.phase !== 'waiting' && elapsed > clock.goalMinutes * MINUTE,
  };
}

/** Milliseconds until the reading changes: the one timer that the badge needs. Undefined when it will not change any more. */
export function msToNextChange(clock: ClockView, now: Date): number | undefined {
  if (clock.phase === 'done') return undefined;
  const elapsed = now.getTime() - Date.parse(clock.since);
  return elapsed < 0 ? MINUTE : MINUTE - (elapsed % MINUTE);
}
