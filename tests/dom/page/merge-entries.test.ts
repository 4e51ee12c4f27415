import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEntries } from '../../../lib/page/merge-entries.ts';
import type { PartialEntry } from '../../../lib/page/read-entries.ts';

const time = (minute: number) => ({
  at: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
  precision: 's' as const,
  zoneKnown: true,
  source: 'record' as const,
});
const idsOf = (entries: PartialEntry[]) =>
  mergeEntries([{ source: 'a', entries }], undefined).entries.map(({ id }) => id);

describe('joining sources', () => {
  it('lets the first source say which entries there are, and fills gaps from the others', () => {
    const { entries } = mergeEntries(
      [
        { source: 'record', entries: [{ id: '1', role: 'agent', author: { id: 'l1', email: 'a@x.example' } }] },
        {
          source: 'page',
          entries: [
            { id: '1', role: 'customer', author: { id: '37', name: 'Ann' }, attachments: ['a.txt'] },
            { id: '2', role: 'agent' },
          ],
        },
      ],
      { author: ['page', 'record'] },
    );
    expect(entries).toMatchObject([
      { id: '1', role: 'agent', author: { id: '37', name: 'Ann', email: 'a@x.example' }, attachments: ['a.txt'] },
    ]);
  });

  it('leaves what no source knows unknown', () => {
    expect(mergeEntries([{ source: 'a', entries: [{ id: '1' }] }], undefined)).toMatchObject({
      entries: [{ role: 'unknown', visibility: 'unknown', author: {} }],
      textless: 1,
    });
  });

  it('puts the oldest first whatever order the helpdesk shows', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(10_000), { maxLength: 30 }), (minutes) => {
        const entries = minutes.map((minute) => ({ id: String(minute), time: time(minute) }));
        const sorted = [...minutes].sort((a, b) => a - b).map(String);
        expect(idsOf(entries)).toEqual(sorted);
      }),
    );
  });

  it('keeps the order of entries of the same second, turned round on pages with the newest first', () => {
    const oldest = [time(1), time(2), time(2), time(3)].map((at, place) => ({ id: `e${place}`, time: at }));
    expect(idsOf(oldest)).toEqual(['e0', 'e1', 'e2', 'e3']);
    expect(idsOf([...oldest].reverse())).toEqual(['e0', 'e1', 'e2', 'e3']);
  });

  it('leaves an entry without a time after the one it follows', () => {
    expect(idsOf([{ id: 'a', time: time(1) }, { id: 'b' }, { id: 'c', time: time(2) }])).toEqual(['a', 'b', 'c']);
  });
});
