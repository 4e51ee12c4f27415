/** Ways to make the two numbers look better than the work is, and the number beside them that shows it. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/case/model.ts';
import { findEpisodes } from '../../../lib/metrics/episodes.ts';
import { eventsOf } from '../../../lib/metrics/events.ts';
import type { Observed } from '../../../lib/metrics/observed.ts';
import * as a from './build-case.ts';
import { lena, priya } from './build-case.ts';
import { monthly } from './month-of-log.ts';

const MINUTE = 60_000;
const moved = a.moved('09:00', lena, 'L1', 'L2');
function figures(entries: Entry[], observed: Observed[] = []) {
  const episodes = findEpisodes(a.caseOf([moved, ...entries]), {
    secondLineGroups: ['L2'],
    handoffNotes: [],
    observed,
  });
  const log = episodes.flatMap((one) => eventsOf(one));
  return monthly(log, { month: '2025-03', timeZone: 'UTC', goalMinutes: 5 });
}

describe('the two numbers cannot be flattered', () => {
  it.each(['?', 'Any ideas?', 'Please send more.'])(
    'by an empty question (“%s”): it stops no clock and waits for a verdict',
    (text) => {
      const { ttfa, response, rework } = figures([a.taken('09:10', priya), a.note('09:11', priya, text)]);
      expect(ttfa.own).toMatchObject({ n: 1, inTime: 0, noneYet: 1, notPickedUp: 0 });
      expect(response).toMatchObject({ n: 1, median: MINUTE });
      expect(rework).toMatchObject({ unconfirmed: 1, questions: { open: 1 }, isSure: false });
    },
  );

  it('by a click without work: a declared move is no part of the headline', () => {
    const at = { at: a.at('09:11'), precision: 'ms', zoneKnown: true, source: 'declared' } as const;
    const { ttfa } = figures([a.taken('09:10', priya)], [{ what: 'declared', at, by: priya }]);
    expect(ttfa.own.n).toBe(0);
    expect(ttfa.declared).toMatchObject({ n: 1, inTime: 1 });
  });

  it('by taking the case only when the work is done: queue and total show the wait', () => {
    const late = figures([a.taken('15:00', priya), a.note('15:01', priya)]);
    const honest = figures([a.taken('09:05', priya), a.note('15:01', priya)]);
    expect(late.ttfa.own).toMatchObject({ inTime: 1, median: MINUTE });
    expect(late.queue.median).toBe(360 * MINUTE);
    expect([late.total.median, honest.total.median]).toEqual([361 * MINUTE, 361 * MINUTE]);
  });

  it('by letting somebody else assign it: a given pickup stands apart', () => {
    const { ttfa } = figures([a.given('09:10', lena, priya), a.note('09:11', priya)]);
    expect([ttfa.own.n, ttfa.given.n]).toEqual([0, 1]);
  });
});
