import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../lib/db/database.ts';
import { addEvents } from '../../../lib/db/events.ts';
import { exportEvents, importEvents } from '../../../lib/db/exchange.ts';
import { makeEvent, type StoredEvent } from '../../../lib/metrics/event.ts';
import { mergeEvents } from '../../../lib/metrics/merge-events.ts';
import { storedEvents } from './stored-events.ts';

const HEADER = { format: 'baton-episode-events', version: 1, exportedAt: 'x' };
const NOW = new Date('2025-05-10T12:00:00Z');

function eventsOfEpisode(number: number, zone = true): StoredEvent[] {
  const at = (minute: number) => ({
    at: new Date(Date.UTC(2025, 2, 4, 9, minute)).toISOString(),
    precision: zone ? ('s' as const) : ('min' as const),
    zoneKnown: zone,
    source: zone ? ('record' as const) : ('page' as const),
  });
  const common = { site: 's', caseKey: `s v ${number}`, episode: `e-${number}`, openedAt: '2025-03-04T09:00:00Z' };
  return [
    makeEvent({ ...common, type: 'opened', at: at(0), entry: '1', kind: 'transfer', group: 'L2 · Zürich' }),
    makeEvent({ ...common, type: 'first-move', at: at(9), entry: '2', move: 'note' }),
  ];
}
const fileOf = async (events: StoredEvent[]) => {
  await db.log.clear();
  await addEvents(events);
  const file = await exportEvents(NOW);
  await db.log.clear();
  return file;
};

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('an event file', () => {
  it('brings every event over, and taking it in again changes nothing', async () => {
    const events = [1, 2, 3].flatMap((number) => eventsOfEpisode(number));
    const file = await fileOf(events);
    expect(await importEvents(file)).toEqual({ ok: true, events: 6, fresh: 6 });
    expect(await storedEvents()).toEqual(mergeEvents(events));
    expect(await importEvents(file)).toEqual({ ok: true, events: 6, fresh: 0 });
    expect(await storedEvents()).toEqual(mergeEvents(events));
  });

  it('merges two sides’ views of one episode, in whatever order they come', async () => {
    const [here, there] = [eventsOfEpisode(1, false), eventsOfEpisode(1)];
    const [mine, theirs] = [await fileOf(here), await fileOf(there)];
    await importEvents(mine);
    await importEvents(theirs);
    const first = await storedEvents();
    await db.log.clear();
    await importEvents(theirs);
    await importEvents(mine);
    expect(await storedEvents()).toEqual(first);
    // The better-timed view of the fact that both saw.
    expect(first).toEqual(mergeEvents(there));
  });

  it('is larger than what is read at once, and says how far it is', async () => {
    const events = Array.from({ length: 3000 }, (_, number) => eventsOfEpisode(number)).flat();
    const file = await fileOf(events);
    const shares: number[] = [];
    expect(await importEvents(file, (share) => shares.push(share))).toMatchObject({ ok: true, fresh: 6000 });
    expect(await storedEvents()).toHaveLength(6000);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(0.5);
  });

  it.each([
    ['nothing', '', 'foreign'],
    ['a picture', '\u0089PNG\r\n\u001a', 'foreign'],
    ['another program’s lines', '{"a":1}\n{"b":2}\n', 'foreign'],
    ['a header alone', '{"format":"baton-episode-events","version":1,"exportedAt":"x"}\n', 'foreign'],
    ['a newer Baton’s', '{"format":"baton-episode-events","version":2,"exportedAt":"x"}\n{}\n', 'newer'],
    ['one endless line', 'x'.repeat(200_000), 'foreign'],
  ])('changes nothing when it is %s', async (_, text, kind) => {
    await addEvents(eventsOfEpisode(1));
    const before = await storedEvents();
    expect(await importEvents(new Blob([text]))).toMatchObject({ ok: false, problem: { kind } });
    expect(await storedEvents()).toEqual(before);
  });

  it('changes nothing when any line of it was damaged, and names the line', async () => {
    const text = await (await fileOf([1, 2, 3].flatMap((number) => eventsOfEpisode(number)))).text();
    const lines = text.trimEnd().split('\n');
    const damages: [string, (line: string) => string][] = [
      ['cut short', (line) => line.slice(0, -5)],
      ['another type', (line) => line.replace(/"type":"[^"]+"/, '"type":"paid"')],
      ['an entry changed', (line) => line.replace(/"entry":"\d"/, '"entry":"7"')],
      ['text added', (line) => line.replace('{', '{"text":"customer cannot log in",')],
      ['a note in a label', (line) => line.replace('{', `{"plan":"${'long '.repeat(40)}",`)],
      ['prototype keys', (line) => line.replace('{', '{"__proto__":{"isAdmin":true},')],
      ['a time that is none', (line) => line.replace(/"at":"[^"]+"/, '"at":"soon"')],
    ];
    for (const [what, damage] of damages) {
      for (const index of [1, lines.length - 1]) {
        const changed = lines.with(index, damage(lines[index] ?? ''));
        const result = await importEvents(new Blob([`${changed.join('\n')}\n`]));
        expect([what, result]).toMatchObject([what, { ok: false, problem: { kind: 'damaged', line: index + 1 } }]);
      }
    }
    expect(await storedEvents()).toEqual([]);
  });

  it('is refused when a key in it would run into the next one', async () => {
    const { id: _, ...facts } = eventsOfEpisode(1)[0] ?? {};
    for (const bad of [{ caseKey: 's v 1\ns v 2' }, { episode: 'e-1\re-2' }]) {
      const event = makeEvent({ ...facts, ...bad } as Parameters<typeof makeEvent>[0]);
      const file = new Blob([`${JSON.stringify(HEADER)}\n${JSON.stringify(event)}\n`]);
      expect(await importEvents(file)).toMatchObject({ ok: false, problem: { kind: 'damaged', line: 2 } });
    }
  });

  it('is read the same however its bytes are cut', async () => {
    const events = [1, 2].flatMap((number) => eventsOfEpisode(number));
    const bytes = new Uint8Array(await (await fileOf(events)).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 6 }), async (cuts) => {
        await db.log.clear();
        const at = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
        const pieces = at.slice(1).map((end, index) => new Uint8Array(bytes.slice(at[index], end)));
        expect(await importEvents(piecewise(pieces))).toMatchObject({ ok: true, fresh: 4 });
        expect(await storedEvents()).toEqual(mergeEvents(events));
      }),
      { numRuns: 40 },
    );
  });
});

/** A file whose stream gives exactly these pieces. */
function piecewise(pieces: Uint8Array<ArrayBuffer>[]): Blob {
  const blob = new Blob(pieces);
  blob.stream = () =>
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    }) as ReturnType<Blob['stream']>;
  return blob;
}
