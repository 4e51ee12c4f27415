/** The append-only log of facts. Adding what is there already changes nothing; a better-timed view of the same fact replaces it. */
import { db } from './database.ts';
import { StoredEvent } from '../metrics/event.ts';
import { betterEvent, mergeEvents } from '../metrics/merge-events.ts';

const DAY = 24 * 60 * 60_000;

/** @returns how many were new */
export function addEvents(events: StoredEvent[]): Promise<number> {
  if (events.length === 0) return Promise.resolve(0);
  return db.transaction('rw', db.events, db.measured, async () => {
    const given = mergeEvents(events.map((event) => StoredEvent.parse(event)));
    const stored = await db.events.bulkGet(given.map(({ id }) => id));
    const puts = given.filter((event, index) => {
      const known = stored[index];
      return known === undefined || isBetter(event, known);
    });
    await db.events.bulkPut(puts);
    await forgetMeasured(puts.concat(stored.filter((one) => one !== undefined)));
    return stored.filter((known) => known === undefined).length;
  });
}

/** What was derived from these events is derived anew when it is next asked for. Within the transaction that changes them. */
export async function forgetMeasured(events: readonly Pick<StoredEvent, 'openedAt'>[]): Promise<void> {
  const months = new Set(events.flatMap(({ openedAt }) => monthsNear(openedAt)));
  await db.measured.bulkDelete([...months]);
}

/** Its own month, and the one beside it where the time is near enough that another browser may see it there. */
function monthsNear(openedAt: string): string[] {
  const ms = Date.parse(openedAt);
  if (Number.isNaN(ms)) return []; // a row that cannot be read, which was never derived from
  return [ms - DAY, ms, ms + DAY].map((near) => new Date(near).toISOString().slice(0, 7));
}

/** Events of the episodes that opened in [from, to), milliseconds. Rows that cannot be read are left out and counted. */
export async function eventsOpenedIn(from: number, to: number): Promise<LoadedEvents> {
  const range = [new Date(from).toISOString(), new Date(to).toISOString()] as const;
  const rows = await db.events
    .where('openedAt')
    .between(...range, true, false)
    .toArray();
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
