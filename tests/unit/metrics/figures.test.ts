import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Time } from '../../../lib/case/model.ts';
import {
  makeEvent,
  type EpisodeKind,
  type MoveHow,
  type PickupHow,
  type StoredEvent,
} from '../../../lib/metrics/event.ts';
import { byMonth, monthOf, monthsBetween, monthsUntil } from '../../../lib/metrics/month.ts';
import { NONE_YET, percentile } from '../../../lib/metrics/percentile.ts';
import { wilson } from '../../../lib/metrics/wilson.ts';
import { monthly } from './month-of-log.ts';

const MINUTE = 60_000;
const START = Date.UTC(2025, 2, 4, 9);
const options = { month: '2025-03', timeZone: 'Europe/Berlin', goalMinutes: 5 };

interface Plan {
  kind?: EpisodeKind;
  pickup?: PickupHow | undefined;
  /** Minutes after the pickup (reopened: after the opening). */
  move?: number | undefined;
  how?: MoveHow;
  note?: boolean;
  time?: Partial<Time>;
  start?: number;
}

/** One case per plan: opened, picked up ten minutes later, first move as planned. */
const logOf = (plans: Plan[]): StoredEvent[] =>
  plans.flatMap(({ kind = 'transfer', pickup, move, how = 'note', note, time, start = START }, index) => {
    const at = (minutes: number): Time => ({
      at: new Date(start + minutes * MINUTE).toISOString(),
      precision: 's',
      zoneKnown: true,
      source: 'record',
      ...time,
    });
    const facts = { site: 's', caseKey: `k ${index}`, episode: `e-${index}`, openedAt: at(0).at };
    const events = [makeEvent({ ...facts, type: 'opened', at: at(0), entry: '1', kind })];
    if (note)
      events.push(makeEvent({ ...facts, type: 'handoff-sent', at: at(1), entry: '2', handoffId: 'h-aaaaaaaaaaaa' }));
    if (pickup) events.push(makeEvent({ ...facts, type: 'pickup', at: at(10), entry: '3', pickup }));
    const from = kind === 'reopened' ? 0 : 10;
    if (move !== undefined)
      events.push(makeEvent({ ...facts, type: 'first-move', at: at(from + move), entry: '4', move: how }));
    return events;
  });
const figures = (plans: Plan[], more: Partial<typeof options> = {}) => monthly(logOf(plans), { ...options, ...more });
const taken = (move?: number): Plan => ({ pickup: 'taken', move });
/** Half of n in time. */
const many = (n: number) =>
  figures(Array.from({ length: n }, (_, index) => taken(index < n / 2 ? 1 : 9))).ttfa.own.rate;

describe('time to first action', () => {
  it('tells in time, late, none yet and too coarse to say apart', () => {
    const { own } = figures([
      taken(2),
      taken(5),
      taken(5.1),
      taken(),
      {},
      { ...taken(2), time: { precision: 'day' } },
    ]).ttfa;
    expect(own).toMatchObject({ n: 5, inTime: 2, late: 1, noneYet: 2, notPickedUp: 1, tooCoarse: 1, pickupUnknown: 0 });
  });

  it('does not use a time in an unknown zone', () => {
    expect(figures([{ ...taken(2), time: { zoneKnown: false } }]).ttfa.own).toMatchObject({ n: 0, tooCoarse: 1 });
  });

  it('counts none yet as longest', () => {
    const { own } = figures([taken(1), taken(2), taken(), taken()]).ttfa;
    expect([own.median, own.p90]).toEqual([2 * MINUTE, NONE_YET]);
    expect(figures([taken(1), taken(), taken()]).ttfa.own.median).toBe(NONE_YET);
  });

  it('keeps given pickups, declared moves, reopened cases and unknown pickups out of the headline', () => {
    const { ttfa, episodes, reopened } = figures([
      taken(1),
      { pickup: 'given', move: 60 },
      { pickup: 'taken', move: 3, how: 'declared' },
      { kind: 'reopened', move: 30 },
      { move: 5 },
    ]);
    expect(ttfa.own).toMatchObject({ n: 1, median: MINUTE, pickupUnknown: 1 });
    expect(ttfa.given).toMatchObject({ n: 1, median: 60 * MINUTE });
    expect(ttfa.declared).toMatchObject({ n: 1, inTime: 1 });
    expect(ttfa.reopened).toMatchObject({ n: 1, median: 30 * MINUTE, late: 1 });
    expect([episodes, reopened]).toEqual([4, 1]);
  });

  it('gives a share from twenty episodes on, with a Wilson interval', () => {
    expect(many(19)?.share).toBeUndefined();
    expect(many(20)).toMatchObject({ share: 0.5, low: expect.closeTo(0.299, 3), high: expect.closeTo(0.701, 3) });
  });

  it('every episode is in exactly one place', () => {
    const plan = fc.record({
      kind: fc.constantFrom<EpisodeKind>('handoff', 'transfer', 'reopened'),
      pickup: fc.constantFrom<PickupHow | undefined>('taken', 'given', 'observed', undefined),
      move: fc.option(fc.integer({ min: 0, max: 600 }), { nil: undefined }),
      how: fc.constantFrom<MoveHow>('note', 'declared'),
      time: fc.constantFrom<Partial<Time>>({}, { precision: 'day' }, { zoneKnown: false }),
    });
    fc.assert(
      fc.property(fc.array(plan, { maxLength: 30 }), (plans) => {
        const { ttfa, rows } = figures(plans);
        const samples = Object.values(ttfa);
        for (const one of samples) expect(one.n).toBe(one.inTime + one.late + one.noneYet);
        const placed = samples.reduce((sum, one) => sum + one.n + one.tooCoarse + one.pickupUnknown, 0);
        expect([placed, rows.length]).toEqual([plans.length, plans.length]);
      }),
    );
  });
});

describe('the figures beside it', () => {
  it('are handoffs, queue and total', () => {
    const { handoffs, episodes, acted, queue, total } = figures([{ ...taken(4), note: true }, taken(), {}]);
    expect({ handoffs, episodes, acted }).toEqual({ handoffs: 1, episodes: 3, acted: 1 });
    expect(queue).toEqual({ n: 3, median: 10 * MINUTE, p90: NONE_YET });
    expect(total).toEqual({ n: 3, median: NONE_YET, p90: NONE_YET });
  });

  it('are empty, not zero, in a month without episodes', () => {
    const { ttfa, queue, rows } = figures([]);
    expect(ttfa.own).toEqual({ n: 0, inTime: 0, late: 0, noneYet: 0, notPickedUp: 0, tooCoarse: 0, pickupUnknown: 0 });
    expect([queue, rows]).toEqual([{ n: 0 }, []]);
  });
});

describe('the month of an episode', () => {
  it('is the one in which it opened, in the team’s zone', () => {
    const newYear = Date.UTC(2024, 11, 31, 23, 30);
    const plan = [{ ...taken(1), start: newYear }];
    expect(figures(plan, { month: '2025-01' }).episodes).toBe(1);
    expect(figures(plan, { month: '2024-12' }).episodes).toBe(0);
    expect(figures(plan, { month: '2024-12', timeZone: 'America/New_York' }).episodes).toBe(1);
  });

  it('is the same whether one is asked for alone or all are grouped, in every zone', () => {
    const instant = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) });
    const zone = fc.constantFrom('Pacific/Kiritimati', 'Etc/GMT+12', 'Europe/Berlin', 'Australia/Lord_Howe', 'UTC');
    const months = monthsBetween('2019-12', '2030-01');
    fc.assert(
      fc.property(fc.array(instant), zone, (instants, timeZone) => {
        const rows = instants.map((opened) => ({ opened }));
        for (const [month, own] of byMonth(rows, months, timeZone)) {
          expect(own).toEqual(rows.filter(({ opened }) => monthOf(new Date(opened).toISOString(), timeZone) === month));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('counts back over the turn of a year', () => {
    expect(monthsUntil('2025-02', 4)).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
  });

  it('lists the months between two, newest first', () => {
    expect(monthsBetween('2024-11', '2025-02')).toEqual(['2025-02', '2025-01', '2024-12', '2024-11']);
    expect(monthsBetween('2025-03', '2025-02')).toEqual([]);
  });
});

describe('a percentile', () => {
  it('is one of the values, with at least its share at or below it', () => {
    const value = fc.oneof(fc.nat(), fc.constant(NONE_YET));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.constantFrom(0.5, 0.9), (values, share) => {
        const found = percentile(
          values.toSorted((a, b) => (a === b ? 0 : a - b)),
          share,
        );
        expect(values).toContain(found);
        const below = values.filter((one) => one <= (found ?? 0));
        expect(below.length).toBeGreaterThanOrEqual(share * values.length);
      }),
    );
  });
});

describe('the Wilson interval', () => {
  it('has the published values', () => {
    expect(wilson(0, 10)).toMatchObject({ low: 0, high: expect.closeTo(0.2775, 4) });
    expect(wilson(81, 263)).toMatchObject({ low: expect.closeTo(0.2553, 4), high: expect.closeTo(0.3662, 4) });
    expect(wilson(0, 0)).toBeUndefined();
  });

  it('holds the share and stays between 0 and 1', () => {
    const hits = fc
      .integer({ min: 1, max: 500 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(hits, ([hit, n]) => {
        const { low, high } = wilson(hit, n) ?? { low: 2, high: 2 };
        const share = hit / n;
        expect(low >= 0 && high <= 1 && low <= share + 1e-12 && share <= high + 1e-12).toBe(true);
      }),
    );
  });
});
