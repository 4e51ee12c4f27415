import { beforeEach, expect, it } from 'vitest';
import type { Case } from '../../../lib/case/model.ts';
import { db } from '../../../lib/db/database.ts';
import { noteHealth } from '../../../lib/db/health.ts';

const reading = (change: Partial<Case>, missing: string[] = [], sources = ['page', 'record']): Case =>
  ({
    site: 'https://help.example',
    vendor: 'demo',
    subject: 'Lamp',
    entries: [{ id: '1' }],
    viewer: { id: '7' },
    reading: { sources, missing },
    ...change,
  }) as Case;

beforeEach(() => db.health.clear());

it('a first reading cannot lack what was never read', async () => {
  expect(await noteHealth(reading({ subject: '', entries: [] }, ['subject', 'entries']))).toEqual([]);
});

it('names what a site used to show and does not any more, until it is back', async () => {
  await noteHealth(reading({}));
  expect(await noteHealth(reading({ subject: '', entries: [] }, ['subject', 'entries', 'tags']))).toEqual([
    'subject',
    'entries',
  ]);
  expect(await noteHealth(reading({ viewer: {} }, ['viewer']))).toEqual(['viewer']);
  expect(await noteHealth(reading({}))).toEqual([]);
});

it('is silent about what a case may lack: a chat without a subject', async () => {
  await noteHealth(reading({}));
  expect(await noteHealth(reading({ subject: '' }))).toEqual([]);
});

it('is silent when a record was switched off or out of reach', async () => {
  await noteHealth(reading({}));
  expect(await noteHealth(reading({ viewer: {} }, ['record me (switched-off)', 'viewer'], ['page']))).toEqual([]);
});

it('keeps sites apart', async () => {
  await noteHealth(reading({}));
  const other = { site: 'https://other.example', subject: '' };
  expect(await noteHealth(reading(other, ['subject']))).toEqual([]);
});

it('keeps no text of a case', async () => {
  await noteHealth(reading({}));
  expect(await db.health.toArray()).toEqual([
    { key: 'https://help.example demo page record', parts: ['subject', 'entries', 'viewer'] },
  ]);
});
