/**
 * Baton's one database, in the extension's own origin: background, panel and dashboard share it, pages and content scripts
 * cannot see it. Rows are validated when they are read (rows.ts), since an older or newer Baton may have written them.
 */
import { Dexie, type Table, type Transaction } from 'dexie';
import type { CaseLog } from './events.ts';
import type { MeasuredRow } from './measured.ts';
import type { BrokenRow, CaseSeenRow, Draft, HealthRow, Pending, ReadBackRow, SettingRow } from './rows.ts';

export const DATABASE = 'baton';

interface Version {
  version: number;
  /** null: the table is gone. */
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Indexes by version. A released version is never edited: add the next one, with an upgrade where rows change, and
 * a frozen copy of the old one in the upgrade test.
 */
export const VERSIONS: Version[] = [
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
  },
  { version: 2, stores: { health: 'key' } },
  { version: 3, stores: { readBacks: 'caseKey, noteId' } },
  {
    version: 4,
    stores: { events: null, log: 'caseKey, firstOpened', changed: 'caseKey', measured: 'month' },
    upgrade: gatherEventsByCase,
  },
];

export class BatonDatabase extends Dexie {
  declare drafts: Table<Draft, string>;
  declare pending: Table<Pending, number, Omit<Pending, 'id'>>;
  declare log: Table<CaseLog, string>;
  /** Cases with events that came after their episodes were last measured. */
  declare changed: Table<{ caseKey: string }, string>;
  declare caseIndex: Table<CaseSeenRow, string>;
  declare settings: Table<SettingRow, string>;
  declare readBacks: Table<ReadBackRow, string>;
  declare measured: Table<MeasuredRow, string>;
  declare health: Table<HealthRow, string>;
  declare broken: Table<BrokenRow, number, Omit<BrokenRow, 'id'>>;

  constructor(name = DATABASE) {
    super(name);
    for (const { version, stores, upgrade } of VERSIONS) {
      const added = this.version(version).stores(stores);
      if (upgrade) added.upgrade(upgrade);
    }
  }
}

export const db = new BatonDatabase();

/** Up to version 3 every event was a row of its own. */
async function gatherEventsByCase(transaction: Transaction): Promise<void> {
  const events = await transaction.table<{ caseKey: string; openedAt: string }>('events').toArray();
  const rows = [...Map.groupBy(events, ({ caseKey }) => caseKey)].map(([caseKey, own]) => ({
    caseKey,
    firstOpened: own.map(({ openedAt }) => openedAt).sort()[0] ?? '',
    events: own,
  }));
  await transaction.table('log').bulkPut(rows);
  await transaction.table('changed').bulkPut(rows.map(({ caseKey }) => ({ caseKey })));
}
