import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../lib/db/database.ts';
import { addEvents } from '../../../lib/db/events.ts';
import { loadMeasured } from '../../../lib/db/measured.ts';
import { deleteAll, deleteBefore, deleteCase, deletePerson, keptSince } from '../../../lib/db/retention.ts';
import { saveSettings } from '../../../lib/db/settings.ts';
import { makeEvent, type StoredEvent } from '../../../lib/metrics/event.ts';
import { storedEvents } from './stored-events.ts';

const NOW = new Date('2025-05-10T12:00:00Z');

const opened = (number: number, day: string, more: Partial<StoredEvent> = {}) =>
  makeEvent({
    site: 's',
    caseKey: `s v ${number}`,
    episode: `e-${number}`,
    type: 'opened',
    at: { at: `${day}T09:00:00Z`, precision: 's', zoneKnown: true, source: 'record' },
    openedAt: `${day}T09:00:00Z`,
    entry: '1',
    kind: 'transfer',
    ...more,
  });
const seenCase = (number: number, day: string) => ({
  caseKey: `s v ${number}`,
  site: 's',
  vendor: 'v',
  caseId: String(number),
  number: `#${number}`,
  url: `https://help.example/${number}`,
  seenAt: Date.parse(day),
});
const draft = (number: number, day: string, status: 'open' | 'sent') => ({
  caseKey: `s v ${number}`,
  site: 's',
  vendor: 'v',
  caseId: String(number),
  noteId: `h-${number}`,
  sections: {},
  status,
  updatedAt: Date.parse(day),
});
const shown = async () => (await loadMeasured(NOW)).episodes.map(({ caseKey }) => caseKey);

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('what is kept', () => {
  it('goes back thirteen months, to the day', () => {
    expect(keptSince(NOW, 13)).toBe('2024-04-10T12:00:00.000Z');
  });

  it('loses what is older, and no draft that was not sent', async () => {
    await addEvents([opened(1, '2024-04-09'), opened(2, '2024-04-11'), opened(3, '2025-05-01')]);
    await db.caseIndex.bulkPut([seenCase(1, '2024-04-09'), seenCase(3, '2025-05-01')]);
    await db.drafts.bulkPut([draft(1, '2024-01-01', 'sent'), draft(2, '2024-01-01', 'open')]);
    expect(await shown()).toHaveLength(3);
    await deleteBefore(keptSince(NOW, 13));
    expect(await shown()).toEqual(['s v 2', 's v 3']);
    expect(await db.caseIndex.toCollection().primaryKeys()).toEqual(['s v 3']);
    expect(await db.drafts.toCollection().primaryKeys()).toEqual(['s v 2']);
  });

  it('is nothing but settings after everything was deleted', async () => {
    await addEvents([opened(1, '2025-05-01')]);
    await db.drafts.put(draft(1, '2025-05-01', 'open'));
    await saveSettings({ goalMinutes: 7 });
    await deleteAll();
    expect(await shown()).toEqual([]);
    for (const table of db.tables) expect(await table.count()).toBe(table.name === 'settings' ? 1 : 0);
  });

  it('no longer names a person who was deleted, and names the others', async () => {
    const pickup = (entry: string) => opened(1, '2025-05-01', { type: 'pickup', pickup: 'observed', entry });
    await addEvents([opened(1, '2025-05-01'), pickup('opened 41'), pickup('opened 410'), pickup('pressed 41')]);
    expect(await shown()).toHaveLength(1);
    expect(await deletePerson('41')).toBe(2);
    const left = await storedEvents();
    expect(left.map(({ entry }) => entry).toSorted()).toEqual(['1', 'opened 410']);
    expect((await loadMeasured(NOW)).episodes[0]?.pickupHow).toBe('observed');
  });

  it('has nothing more of a case that was deleted, by the number people call it', async () => {
    await addEvents([opened(1, '2025-05-01'), opened(11, '2025-05-01')]);
    await db.caseIndex.bulkPut([seenCase(1, '2025-05-01'), seenCase(11, '2025-05-01')]);
    await db.drafts.put(draft(1, '2025-05-01', 'open'));
    expect(await shown()).toHaveLength(2);
    expect(await deleteCase('#1')).toBe(1);
    expect(await shown()).toEqual(['s v 11']);
    expect([await db.drafts.count(), await db.caseIndex.count()]).toEqual([0, 1]);
  });
});
