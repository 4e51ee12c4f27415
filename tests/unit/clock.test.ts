import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { msToNextChange, readClock, type ClockView } from '../../lib/clock.ts';

const PICKED_UP = '2026-03-04T10:00:00Z';
const running: ClockView = { phase: 'running', since: PICKED_UP, isGiven: false, goalMinutes: 5 };
const after = (ms: number) => new Date(Date.parse(PICKED_UP) + ms);

describe('the clock', () => {
  it('is over the goal only once more than the goal has passed', () => {
    expect(readClock(running, after(5 * 60_000)).isOverGoal).toBe(false);
    expect(readClock(running, after(5 * 60_000 + 1)).isOverGoal).toBe(true);
  });

  it('stands still after the first move, whatever the time is', () => {
    const done: ClockView = { ...running, phase: 'done', until: '2026-03-04T10:03:30Z' };
    expect(readClock(done, after(86_400_000))).toEqual({ phase: 'done', minutes: 3, isOverGoal: false });
    expect(msToNextChange(done, after(0))).toBeUndefined();
  });

  it('has no goal while nobody has picked the case up', () => {
    expect(readClock({ ...running, phase: 'waiting' }, after(3_600_000)).isOverGoal).toBe(false);
  });

  it('shows no negative time when the helpdesk’s clock is ahead of this machine’s', () => {
    expect(readClock(running, after(-90_000)).minutes).toBe(0);
  });

  it('changes exactly when its timer says so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (ms) => {
        const wait = msToNextChange(running, after(ms)) ?? 0;
        const now = readClock(running, after(ms)).minutes;
        expect(readClock(running, after(ms + wait - 1)).minutes).toBe(now);
        expect(readClock(running, after(ms + wait)).minutes).toBe(now + 1);
      }),
    );
  });
});
