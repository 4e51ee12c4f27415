import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { BatonDatabase, VERSIONS } from '../../../lib/db/database.ts';

/** What each released version looked like, frozen, with a row of every table. A new version adds an entry and edits none. */
const RELEASED: { version: number; stores: Record<string, string | null>; rows: Record<string, object> }[] = [
  {
    version: 1,
    stores: {
      drafts: 'caseKey, noteId, updatedAt',
      pending: '++id, caseKey, tabId, [site+status], status',
      events: 'id, caseKey, episode, openedAt',
      caseIndex: 'caseKey, seenAt',
      settings: 'key',
      broken: '++id, [table+key]',
    },
    rows: {
      drafts: { caseKey: 'k', noteId: 'h-aaaaaaaaaaaa', sections: { verify: 'logs' }, updatedAt: 1, status: 'open' },
      pending: { id: 1, site: 's', caseKey: 'k', caseId: '1', status: 'waiting', createdAt: 1 },
      events: { id: 'e', caseKey: 'k', episode: 'p', openedAt: '2025-03-04T08:00:00Z' },
      caseIndex: { caseKey: 'k', url: 'https://help.example/1', seenAt: 1 },
      settings: { key: 'goalMinutes', value: 5 },
      broken: { id: 1, table: 'drafts', key: 'k', raw: { any: 'thing' }, at: 1, problem: 'p' },
    },
  },
  { version: 2, stores: { health: 'key' }, rows: { health: { key: 's v', parts: ['subject'] } } },
  {
    version: 3,
    stores: { readBacks: 'caseKey, noteId' },
    rows: { readBacks: { caseKey: 'k', noteId: 'h-aaaaaaaaaaaa', text: 'Only new keys fail.', updatedAt: 1 } },
  },
  {
    version: 4,
    stores: { events: null, log: 'caseKey, firstOpened', changed: 'caseKey', measured: 'month' },
    rows: {
      log: { caseKey: 'k', firstOpened: '2025-03-04T08:00:00Z', events: [{ id: 'e' }] },
      changed: { caseKey: 'k' },
      measured: { month: '2025-03', version: 1, episodes: { length: 0 } },
    },
  },
];

it('a released version is never edited', () => {
  expect(VERSIONS.map(({ version, stores }) => ({ version, stores }))).toEqual(
    RELEASED.map(({ version, stores }) => ({ version, stores })),
  );
});

it.each(RELEASED)('every row of version $version is there after opening it with today’s version', async (old) => {
  const name = `from-${old.version}`;
  const then = new Dexie(name);
  for (const { version, stores } of RELEASED.filter((one) => one.version <= old.version))
    then.version(version).stores(stores);
  for (const [table, row] of Object.entries(old.rows)) await then.table(table).add(row);
  then.close();

  const now = new BatonDatabase(name);
  for (const [table, row] of Object.entries(old.rows)) {
    if (table !== 'events') expect(await now.table(table).toArray()).toEqual([row]);
    // Since version 4 the events of a case stand in one row.
    else
      expect(await now.log.toArray()).toEqual([{ caseKey: 'k', firstOpened: '2025-03-04T08:00:00Z', events: [row] }]);
  }
  expect(now.verno).toBe(RELEASED.at(-1)?.version);
  now.close();
});

it('a database of a newer Baton still opens, and its rows are left alone', async () => {
  const next = new Dexie('from-next');
  const stores = Object.assign({}, ...RELEASED.map((one) => one.stores)) as Record<string, string>;
  next.version(99).stores({ ...stores, later: 'id' });
  await next.table('later').add({ id: 1 });
  await next.table('settings').add({ key: 'goalMinutes', value: 7 });
  next.close();

  const now = new BatonDatabase('from-next');
  expect(await now.settings.toArray()).toEqual([{ key: 'goalMinutes', value: 7 }]);
  now.close();
  const again = new Dexie('from-next');
  await again.open();
  expect(await again.table('later').toArray()).toEqual([{ id: 1 }]);
  again.close();
});
