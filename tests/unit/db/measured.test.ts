import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fromColumns, toColumns } from '../../../lib/db/columns.ts';
import { db } from '../../../lib/db/database.ts';
import { addEvents } from '../../../lib/db/events.ts';
import { loadMeasured, loadRecent } from '../../../lib/db/measured.ts';
import { findEpisodes } from '../../../lib/metrics/episodes.ts';
import { makeEvent, type StoredEvent } from '../../../lib/metrics/event.ts';
import { eventsOf } from '../../../lib/metrics/events.ts';
import { factsOf } from '../../../lib/metrics/facts.ts';
import { measure, type Measured } from '../../../lib/metrics/measure.ts';
import { NONE_YET } from '../../../lib/metrics/percentile.ts';
import { trendOf } from '../../../lib/metrics/trend.ts';
import { caseFromTruth, truths } from '../metrics/case-from-truth.ts';

const NOW = new Date('2025-05-10T12:00:00Z');
const march = { months: ['2025-03'], timeZone: 'Europe/Berlin', goalMinutes: 5 };
const load = async () => (await loadMeasured(NOW)).episodes;

beforeEach(async () => {
  await db.delete();
  await db.open();
});

async function readAllCases(): Promise<StoredEvent[]> {
  const events = truths.flatMap((truth) => {
    const read = caseFromTruth(truth);
    const episodes = findEpisodes(read, { secondLineGroups: ['L2 Engineering'], handoffNotes: [] });
    return episodes.flatMap((one) => eventsOf(one));
  });
  await addEvents(events);
  return events;
}

const opened = (caseKey: string, at: string, more: Partial<StoredEvent> = {}) =>
  makeEvent({
    site: 's',
    caseKey,
    episode: `e ${caseKey} ${at}`,
    type: 'opened',
    at: { at, precision: 's', zoneKnown: true, source: 'record' },
    openedAt: at,
    entry: at,
    kind: 'transfer',
    ...more,
  });

describe('what is derived from the log', () => {
  it('survives being kept as columns, whatever is known of an episode', () => {
    const instant = fc.option(fc.oneof(fc.nat(2e12), fc.constant(NaN)), { nil: undefined });
    const text = fc.option(fc.string({ minLength: 1, maxLength: 8 }), { nil: undefined });
    const count = fc.nat(60_000);
    const episode = fc.record({
      episode: fc.stringMatching(/^e-[0-9a-f]{4}$/),
      caseKey: fc.webUrl(),
      site: fc.webUrl(),
      kind: fc.constantFrom('handoff', 'transfer', 'reopened'),
      group: text,
      area: text,
      plan: text,
      opened: fc.nat(2e12),
      isOpenedCoarse: fc.boolean(),
      pickup: instant,
      response: instant,
      move: instant,
      pickupHow: fc.constantFrom('taken', 'given', undefined),
      moveHow: fc.constantFrom('note', undefined),
      closed: instant,
      closedBy: fc.constantFrom('solved', undefined),
      activeMs: instant,
      wallMs: instant,
      happening: fc.constantFrom('accepted', 'emptied', undefined),
      tried: fc.constant(undefined),
      context: fc.constantFrom('edited', undefined),
      hypothesis: fc.constantFrom('right', undefined),
      hasNote: fc.boolean(),
      isThin: fc.boolean(),
      cameLater: fc.boolean(),
      hasRunbook: fc.boolean(),
      moves: count,
      askedAgain: count,
      answered: count,
      notCovered: count,
      newSince: count,
      dismissed: count,
      unjudged: count,
    }) as fc.Arbitrary<Measured>;
    fc.assert(
      fc.property(fc.array(episode), (rows) => {
        expect(fromColumns(structuredClone(toColumns(rows)))).toEqual(rows);
      }),
    );
  });

  it('is the same as from all events at once, and the same when every case was read again', async () => {
    const events = await readAllCases();
    const derived = await load();
    expect(derived).toEqual(factsOf(events).map(measure));
    expect(derived.length).toBeGreaterThan(6);
    await readAllCases();
    expect(await load()).toEqual(derived);
  });

  it('gives the figures of real cases for their month', async () => {
    await readAllCases();
    const [figures] = trendOf(await load(), march);
    expect(figures).toMatchObject({ episodes: 6, reopened: 1, handoffs: 0, acted: 6, returned: 1 });
    // Own pickups with a move: 34, 40 and 17 min. One was returned and one never picked up. The given one stands apart.
    expect(figures?.ttfa.own).toMatchObject({ n: 5, inTime: 0, late: 3, noneYet: 2, notPickedUp: 1 });
    expect(figures?.ttfa.own).toMatchObject({ median: 2429_000, p90: NONE_YET });
    expect(figures?.ttfa.given).toMatchObject({ n: 1, median: 3289_000 });
    expect(figures?.ttfa.reopened).toMatchObject({ n: 1, median: 30_819_000 });
  });

  it('follows an event that comes in later, whichever month it belongs to', async () => {
    await addEvents([opened('a', '2025-03-04T09:00:00Z'), opened('b', '2025-04-04T09:00:00Z')]);
    expect((await load()).map(({ move }) => move)).toEqual([undefined, undefined]);
    const { id: _, ...facts } = opened('a', '2025-03-04T09:00:00Z');
    const time = { at: '2025-03-04T09:20:00Z', precision: 's', zoneKnown: true, source: 'record' } as const;
    await addEvents([makeEvent({ ...facts, type: 'first-move', entry: '2', at: time, move: 'note' })]);
    expect((await load()).map(({ move }) => move)).toEqual([Date.parse(time.at), undefined]);
  });

  it('takes two openings of one escalation for one, also across the turn of a month', async () => {
    await addEvents([opened('a', '2025-03-31T23:59:50Z'), opened('a', '2025-04-01T00:00:10Z')]);
    expect((await load()).map((one) => new Date(one.opened).getUTCMonth())).toEqual([2]);
  });

  it('leaves out what claims to open in the future', async () => {
    await addEvents([opened('a', '2025-03-04T09:00:00Z'), opened('b', '2099-01-01T00:00:00Z')]);
    expect((await load()).map(({ caseKey }) => caseKey)).toEqual(['a']);
  });

  it('counts cases that it cannot read whole, never deletes what it cannot read, and tries again', async () => {
    const event = opened('a', '2025-03-04T09:00:00Z');
    const unheardOf = { id: 'x', type: 'unheard-of', openedAt: event.openedAt };
    await addEvents([event]);
    await db.log.update('a', { events: [event, unheardOf] });
    expect(await loadMeasured(NOW)).toMatchObject({ unread: 1, episodes: [{ caseKey: 'a' }] });
    expect(await loadMeasured(NOW)).toMatchObject({ unread: 1, episodes: [{ caseKey: 'a' }] });
    await addEvents([opened('a', '2025-03-04T09:00:00Z', { type: 'station', entry: '2' })]);
    expect((await db.log.get('a'))?.events).toContainEqual(unheardOf);
    await db.log.update('a', { events: [event] });
    expect(await loadMeasured(NOW)).toMatchObject({ unread: 0 });
  });

  it('is derived anew when an older Baton remembered it, or nobody does', async () => {
    await addEvents([opened('a', '2025-03-04T09:00:00Z')]);
    await load();
    await db.measured.put({ month: '2025-03', version: 0, episodes: toColumns([]) });
    expect(await load()).toHaveLength(1);
    await db.measured.clear();
    expect(await load()).toHaveLength(1);
  });

  it('says how far it is when there is much to derive', async () => {
    await addEvents(Array.from({ length: 4100 }, (_, number) => opened(`c ${number}`, '2025-03-04T09:00:00Z')));
    const said: number[][] = [];
    expect((await loadMeasured(NOW, (...one) => said.push(one))).episodes).toHaveLength(4100);
    expect(said).toEqual([
      [0, 4100],
      [2000, 4100],
      [4000, 4100],
    ]);
  });

  it('is there for the last two months at once, unless something has to be derived first', async () => {
    await addEvents([opened('a', '2025-02-04T09:00:00Z'), opened('b', '2025-04-12T09:00:00Z')]);
    expect(await loadRecent(NOW)).toBeUndefined();
    await load();
    expect((await loadRecent(NOW))?.episodes.map(({ caseKey }) => caseKey)).toEqual(['b']);
    await addEvents([opened('c', '2025-05-01T09:00:00Z')]);
    expect(await loadRecent(NOW)).toBeUndefined();
  });

  it('is nothing when the log is empty', async () => {
    expect(await loadMeasured(NOW)).toEqual({ episodes: [], unread: 0 });
  });
});
