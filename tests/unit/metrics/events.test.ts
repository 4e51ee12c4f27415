import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../lib/db/database.ts';
import { addEvents, loadCaseEvents } from '../../../lib/db/events.ts';
import { loadCasesSeen, rememberCaseSeen } from '../../../lib/db/case-index.ts';
import type { Time } from '../../../lib/case/model.ts';
import { findEpisodes } from '../../../lib/metrics/episodes.ts';
import { StoredEvent, makeEvent } from '../../../lib/metrics/event.ts';
import { composeEvent, eventsOf } from '../../../lib/metrics/events.ts';
import { factsOf } from '../../../lib/metrics/facts.ts';
import { hash } from '../../../lib/metrics/hash.ts';
import { mergeEvents } from '../../../lib/metrics/merge-events.ts';
import { storedEvents } from '../db/stored-events.ts';
import { caseFromTruth, truths } from './case-from-truth.ts';

const options = { secondLineGroups: ['L2 Engineering'], handoffNotes: [] };
const eventsFrom = (read: ReturnType<typeof caseFromTruth>) =>
  findEpisodes(read, options).flatMap((one) => eventsOf(one));
const all = truths.flatMap((truth) => eventsFrom(caseFromTruth(truth)));

describe('events of an episode', () => {
  it('fit the schema, have an id each, and hold nothing that people wrote', () => {
    expect(all.length).toBeGreaterThan(30);
    for (const event of all) expect(() => StoredEvent.parse(event)).not.toThrow();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const stored = JSON.stringify(all);
    for (const { entries, requester } of truths) {
      for (const { text, author } of entries) {
        for (const line of text.split('\n').filter((one) => one.length > 12)) expect(stored).not.toContain(line);
        expect(stored).not.toContain(author);
      }
      expect(stored).not.toContain(requester.email);
    }
  });

  it('have the same ids whichever person reads the case, from whatever source, in whatever order', () => {
    const other = truths.flatMap((truth) => {
      const read = caseFromTruth(truth);
      const entries = read.entries
        .map((entry) => Object.assign(entry, { at: entry.at && { ...entry.at, precision: 'min', source: 'page' } }))
        .toReversed();
      return eventsFrom({
        ...read,
        entries,
        viewer: { id: '37' },
        lang: 'de',
        reading: { ...read.reading, at: '2026-01-01T00:00:00Z' },
      });
    });
    expect(new Set(other.map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)));
  });

  it('are not made from a case that was read only in part', () => {
    const read = truths.map(caseFromTruth).find((one) => eventsFrom(one).length > 0);
    expect(read).toBeDefined();
    if (read) expect(eventsFrom({ ...read, reading: { ...read.reading, isComplete: false } })).toEqual([]);
  });

  it('keep how long a handoff took to write', () => {
    const [episode] = truths.flatMap((truth) => findEpisodes(caseFromTruth(truth), options));
    if (!episode) throw new Error('no episode');
    const at: Time = { at: '2025-03-04T09:00:00Z', precision: 'ms', zoneKnown: true, source: 'observed' };
    const event = composeEvent(episode, {
      at,
      noteId: 'h-aaaaaaaaaaaa',
      activeMs: 95_000,
      wallMs: 240_000,
      prefill: { tried: 'edited' },
    });
    const facts = factsOf([...eventsOf(episode), event]);
    expect(facts[0]?.compose).toEqual({ activeMs: 95_000, wallMs: 240_000 });
  });
});

it('a hash tells its parts apart', () => {
  expect(hash('a', 'bc')).not.toBe(hash('ab', 'c'));
  expect(hash('a')).not.toBe(hash('a', ''));
  expect(hash('a', 'bc')).toMatch(/^[0-9a-f]{32}$/);
});

/** Few ids and many views of each, so that merging has something to decide. */
const event = fc
  .record({
    entry: fc.constantFrom('1', '2'),
    type: fc.constantFrom('opened' as const, 'pickup' as const, 'first-move' as const),
    episode: fc.constantFrom('e-1', 'e-2'),
    at: fc.record({
      at: fc.integer({ min: 0, max: 3 }).map((hour) => `2025-03-04T0${hour}:00:00Z`),
      precision: fc.constantFrom('ms' as const, 's' as const, 'min' as const, 'day' as const, 'unknown' as const),
      zoneKnown: fc.boolean(),
      source: fc.constantFrom('record' as const, 'page' as const, 'observed' as const),
    }),
    pickup: fc.constantFrom('taken' as const, 'given' as const),
  })
  .map(({ pickup, ...rest }) => {
    const facts = { site: 's', caseKey: 'k', openedAt: '2025-03-04T00:00:00Z', ...rest };
    return makeEvent({
      ...facts,
      kind: 'transfer',
      ...(rest.type === 'pickup' && { pickup }),
      ...(rest.type === 'first-move' && { move: 'note' }),
    });
  });
const log = fc.array(event, { maxLength: 12 });

const openedAt = (at: Time) =>
  makeEvent({
    site: 's',
    caseKey: 'k',
    episode: 'e',
    type: 'opened',
    openedAt: at.at,
    entry: '1',
    kind: 'transfer',
    at,
  });

describe('merging logs', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(log, log, log, (a, b, c) => {
        const merged = mergeEvents(a, b, c);
        expect(mergeEvents(c, mergeEvents(b, a))).toEqual(merged);
        expect(mergeEvents(mergeEvents(a, b), c)).toEqual(merged);
        expect(mergeEvents(merged, merged, a)).toEqual(merged);
      }),
    );
  });

  it('gives the same episodes in any order and however often', () => {
    fc.assert(
      fc.property(log, fc.infiniteStream(fc.nat()), (events, noise) => {
        const shuffled = [...events, ...events]
          .map((one) => ({ one, key: noise.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(factsOf(shuffled)).toEqual(factsOf(events));
      }),
    );
  });

  it('prefers a known zone, then the better source, then the finer precision', () => {
    const time: Time = { at: '2025-03-04T01:00:00Z', precision: 's', zoneKnown: true, source: 'record' };
    const best = openedAt(time);
    for (const worse of [{ zoneKnown: false }, { source: 'page' as const }, { precision: 'min' as const }]) {
      expect(mergeEvents([openedAt({ ...time, at: '2025-03-04T00:00:00Z', ...worse })], [best])).toEqual([best]);
    }
  });
});

describe('two browsers that saw different things', () => {
  const found = truths.flatMap((truth) => findEpisodes(caseFromTruth(truth), options));
  const given = found.find(({ pickup }) => pickup?.how === 'given');

  it('agree on the own act, although one knew only the assignment', () => {
    if (!given) throw new Error('no episode with a given pickup');
    const observed = {
      what: 'opened' as const,
      by: { id: '41' },
      at: { ...given.openedAt, at: '2025-03-04T10:40:00Z', source: 'observed' as const },
    };
    const truth = truths.find(({ scenario }) => scenario === 'sso-loop-escalated');
    if (!truth) throw new Error('no such case');
    const seen = findEpisodes(caseFromTruth(truth), { ...options, observed: [observed] }).flatMap((one) =>
      eventsOf(one),
    );
    const blind = eventsFrom(caseFromTruth(truth));
    for (const both of [
      [...seen, ...blind],
      [...blind, ...seen],
    ]) {
      expect(factsOf(both).map(({ pickup }) => pickup?.how)).toEqual(['observed']);
    }
    expect(factsOf(blind).map(({ pickup }) => pickup?.how)).toEqual(['given']);
  });

  it('count an escalation once, where one knew the second-line groups and the other did not', () => {
    const truth = truths.find(({ scenario }) => scenario === 'ja-notifications');
    if (!truth) throw new Error('no such case');
    const read = caseFromTruth(truth);
    const summary =
      read.entries.find(({ id }) => id === '155') ??
      read.entries.findLast(({ kind, author }) => kind === 'note' && author.id === '37');
    const handoffNotes = [{ entryId: summary?.id ?? '', handoffId: 'h-aaaaaaaaaaaa' }];
    const knowing = findEpisodes(read, { ...options, handoffNotes: [] }).flatMap((one) => eventsOf(one));
    const unknowing = findEpisodes(read, { handoffNotes }).flatMap((one) => eventsOf(one));
    const facts = factsOf([...knowing, ...unknowing]);
    expect(new Set([...knowing, ...unknowing].map(({ episode }) => episode)).size).toBe(2);
    expect(facts.map(({ kind }) => kind)).toEqual(['handoff']);
  });
});

describe('the log in the store', () => {
  beforeEach(async () => {
    await db.delete();
    await db.open();
  });

  it('grows only by what is new', async () => {
    expect(await addEvents(all)).toBe(all.length);
    expect(await addEvents(all.toReversed())).toBe(0);
    expect(await storedEvents()).toEqual(mergeEvents(all));
  });

  it('ends up the same whichever view of a fact comes first', async () => {
    await fc.assert(
      fc.asyncProperty(log, log, async (a, b) => {
        await db.log.clear();
        await addEvents(a);
        await addEvents(b);
        expect(await storedEvents()).toEqual(mergeEvents(a, b));
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the events of a case together, and knows when the first of its episodes opened', async () => {
    await addEvents(all);
    const keys = [...new Set(all.map(({ caseKey }) => caseKey))];
    expect((await db.log.toCollection().primaryKeys()).toSorted()).toEqual(keys.toSorted());
    const [key = ''] = keys;
    const own = all.filter(({ caseKey }) => caseKey === key);
    expect(mergeEvents(await loadCaseEvents(key))).toEqual(mergeEvents(own));
    expect((await db.log.get(key))?.firstOpened).toBe(own.map(({ openedAt }) => openedAt).sort()[0]);
  });

  it('remembers where a case was seen, without its text', async () => {
    const [read] = truths.map(caseFromTruth);
    if (!read) throw new Error('no case');
    await rememberCaseSeen({ ...read, subject: 'Secret subject' });
    const seen = await loadCasesSeen([read.key, 'never seen']);
    expect([...seen.values()]).toEqual([expect.objectContaining({ number: read.number, url: read.url })]);
    expect(JSON.stringify(await db.caseIndex.toArray())).not.toContain('Secret');
  });
});
