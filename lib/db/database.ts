/**
 * Baton's one database, in the extension's own origin: background, panel and dashboard share it, pages and content scripts
 * cannot see it. Rows are validated when they are read (rows.ts), since an older or newer Baton may have written them.
 */
import { Dexie, type Table } from 'dexie';
import type { StoredEvent } from '../metrics/event.ts';
import type { MeasuredRow } from './measured.ts';
import type { BrokenRow, CaseSeenRow, Draft, HealthRow, Pending, ReadBackRow, SettingRow } from './rows.ts';

export const DATABASE = 'baton';

/**
 * Indexes by version. A released version is never edited: add the next one, with an upgrade where rows change, and
 * a frozen copy of the old one in the upgrade test.
 */
export const VERSIONS: { version: number; stores: Record<string, string> }[] = [
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
  { version: 4, stores: { measured: 'month' } },
];

export class BatonDatabase extends Dexie {
  declare drafts: Table<Draft, string>;
  declare pending: Table<Pending, number, Omit<Pending, 'id'>>;
  declare events: Table<StoredEvent, string>;
  declare caseIndex: Table<CaseSeenRow, string>;
  declare settings: Table<SettingRow, string>;
  declare readBacks: Table<ReadBackRow, string>;
  declare measured: Table<MeasuredRow, string>;
  declare health: Table<HealthRow, string>;
  declare broken: Table<BrokenRow, number, Omit<BrokenRow, 'id'>>;

  constructor(name = DATABASE) {
    super(name);
    for (const { version, stores } of VERSIONS) this.version(version).stores(stores);
  }
}

export const db = new BatonDatabase();
