/** The append-only log of facts. Adding what is there already changes nothing; a better-timed view of the same fact replaces it. */
import { db } from './database.ts';
import { StoredEvent } from '../metrics/event.ts';
import { betterEvent, mergeEvents } from '../metrics/merge-events.ts';

/** @returns how many were new */
export function addEvents(events: StoredEvent[]): Promise<number> {
  if (events.length === 0) return Promise.resolve(0);
  return db.transaction('rw', db.events, async () => {
    const given = mergeEvents(events.map((event) => StoredEvent.parse(event)));
    const stored = await db.events.bulkGet(given.map(({ id }) => id));
    const puts = given.filter((event, index) => {
      const known = stored[index];
      return known === undefined || isBetter(event, known);
    });
    await db.events.bulkPut(puts);
    return stored.filter((known) => known === undefined).length;
  });
}

/**
 * All events of the cases that have an episode which opened in [from, to), ISO instants: whether an episode counts depends on
 * the others of its case. Rows that cannot be read are left out and counted.
 */
export async function loadEvents({ from, to }: { from: string; to: string }): Promise<LoadedEvents> {
  const rows = await db.transaction('r', db.events, async () => {
    const opened = await db.events.where('openedAt').between(from, to, true, false).toArray();
    const keys = [...new Set(opened.map(({ caseKey }) => caseKey))];
    // One getAll per case: anyOf() would walk a cursor, which a large team's month makes slow.
    const perCase = await Promise.all(keys.map((caseKey) => db.events.where({ caseKey }).toArray()));
    return perCase.flat();
  });
  const events = rows.flatMap((raw) => StoredEvent.safeParse(raw).data ?? []);
  return { events, unread: rows.length - events.length };
}

/** The events of one case. Rows that cannot be read are left out. */
export async function loadCaseEvents(caseKey: string): Promise<StoredEvent[]> {
  const rows = await db.events.where({ caseKey }).toArray();
  return rows.flatMap((raw) => StoredEvent.safeParse(raw).data ?? []);
}

export interface LoadedEvents {
  events: StoredEvent[];
  unread: number;
}

/** When the oldest episode in the log opened (ISO); undefined when there is none. */
export async function firstOpening(): Promise<string | undefined> {
  return (await db.events.orderBy('openedAt').first())?.openedAt;
}

function isBetter(event: StoredEvent, known: StoredEvent): boolean {
  const readable = StoredEvent.safeParse(known);
  return !readable.success || betterEvent(readable.data, event) === event;
}
