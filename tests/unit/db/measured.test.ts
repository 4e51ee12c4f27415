import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../lib/db/database.ts';
import { addEvents } from '../../../lib/db/events.ts';
import { loadMeasured } from '../../../lib/db/measured.ts';
import { findEpisodes } from '../../../lib/metrics/episodes.ts';
import { makeEvent, type StoredEvent } from '../../../lib/metrics/event.ts';
import { eventsOf } from '../../../lib/metrics/events.ts';
import { factsOf } from '../../../lib/metrics/facts.ts';
import { measure } from '../../../lib/metrics/measure.ts';
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
  it('is the same as from all events at once, and the same when every case was read again', async () => {
    const events = await readAllCases();
    const derived = await load();
    expect(derived).toEqual(factsOf(events).map((facts) => JSON.parse(JSON.stringify(measure(facts)))));
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

  it('counts events that cannot be read, and never deletes them', async () => {
    await addEvents([opened('a', '2025-03-04T09:00:00Z')]);
    await db.events.put({ id: 'x', openedAt: '2025-03-05T09:00:00Z' } as StoredEvent);
    expect(await loadMeasured(NOW)).toMatchObject({ unread: 1, episodes: [{ caseKey: 'a' }] });
    expect(await loadMeasured(NOW)).toMatchObject({ unread: 1 });
    expect(await db.events.count()).toBe(2);
  });

  it('is derived anew when an older Baton remembered it', async () => {
    await addEvents([opened('a', '2025-03-04T09:00:00Z')]);
    await db.measured.put({ month: '2025-03', version: 0, unread: 0, episodes: { length: 0, values: {} } });
    expect(await load()).toHaveLength(1);
  });

  it('is nothing when the log is empty', async () => {
    expect(await loadMeasured(NOW)).toEqual({ episodes: [], unread: 0 });
  });
});
