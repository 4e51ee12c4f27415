import { beforeEach, expect, it } from 'vitest';
import type { Case } from '../../../lib/case/model.ts';
import { db } from '../../../lib/db/database.ts';
import { noteHealth } from '../../../lib/db/health.ts';

const reading = (change: Partial<Case>, site = 'https://help.example'): Case =>
  ({
    site,
    vendor: 'demo',
    subject: 'Lamp',
    entries: [{ id: '1' }],
    requester: { name: 'Ada' },
    viewer: { id: '7' },
    ...change,
  }) as Case;

beforeEach(() => db.health.clear());

it('a first reading cannot lack what was never read', async () => {
  expect(await noteHealth(reading({ subject: '', entries: [] }))).toEqual([]);
});

it('names what a site used to show and does not any more, until it is back', async () => {
  await noteHealth(reading({}));
  expect(await noteHealth(reading({ subject: '', entries: [] }))).toEqual(['subject', 'entries']);
  expect(await noteHealth(reading({ viewer: {} }))).toEqual(['viewer']);
  expect(await noteHealth(reading({}))).toEqual([]);
});

it('keeps sites apart', async () => {
  await noteHealth(reading({}));
  expect(await noteHealth(reading({ subject: '' }, 'https://other.example'))).toEqual([]);
});

it('keeps no text of a case', async () => {
  await noteHealth(reading({}));
  expect(await db.health.toArray()).toEqual([
    { key: 'https://help.example demo', parts: ['subject', 'entries', 'requester', 'viewer'] },
  ]);
});
