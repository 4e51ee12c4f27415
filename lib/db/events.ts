/**
 * The append-only log of facts. Adding what is there already changes nothing; a better-timed view of the same fact replaces it.
 * All events of a case stand in one row: they are read, written and deleted together, and a row costs the browser more than an event.
 */
import { z } from 'zod';
import { StoredEvent } from '../metrics/event.ts';
import { betterEvent, mergeEvents } from '../metrics/merge-events.ts';
import { db } from './database.ts';

export interface CaseLog {
  caseKey: string;
  /** When its first episode opened (ISO). */
  firstOpened: string;
  /** Validated one by one when they are read: an older or newer Baton may have written them. */
  events: unknown[];
}

/** @returns how many were new */
export function addEvents(events: readonly StoredEvent[]): Promise<number> {
  if (events.length === 0) return Promise.resolve(0);
  return db.transaction('rw', db.log, db.changed, async () => {
    const given = mergeEvents(events.map((event) => StoredEvent.parse(event)));
    const byCase = [...Map.groupBy(given, ({ caseKey }) => caseKey)];
    const rows = await db.log.bulkGet(byCase.map(([caseKey]) => caseKey));
    let fresh = 0;
    const puts = byCase.flatMap(([caseKey, own], index) => {
      const before = rows[index]?.events ?? [];
      const { after, added, isChanged } = mergeInto(before, own);
      fresh += added;
      return isChanged ? [logOf(caseKey, after)] : [];
    });
    await putLogs(puts);
    return fresh;
  });
}

/** Within a transaction over `log` and `changed`. A row without an event is deleted. */
export async function putLogs(rows: readonly CaseLog[]): Promise<void> {
  const empty = rows.filter(({ events }) => events.length === 0);
  await db.log.bulkPut(rows.filter(({ events }) => events.length > 0));
  await db.log.bulkDelete(empty.map(({ caseKey }) => caseKey));
  // What was derived from these cases is derived anew when it is next asked for.
  await db.changed.bulkPut(rows.map(({ caseKey }) => ({ caseKey })));
}

export function logOf(caseKey: string, events: unknown[]): CaseLog {
  const opened = events.flatMap((raw) => Opened.safeParse(raw).data?.openedAt ?? []);
  return { caseKey, firstOpened: opened.sort()[0] ?? '', events };
}

function mergeInto(before: readonly unknown[], given: readonly StoredEvent[]) {
  const after = [...before];
  const places = new Map(before.map((raw, place) => [Identified.safeParse(raw).data?.id, place]));
  let [added, isChanged] = [0, false];
  for (const event of given) {
    const place = places.get(event.id);
    const known = StoredEvent.safeParse(place === undefined ? undefined : after[place]).data;
    if (known && betterEvent(known, event) === known) continue;
    isChanged = true;
    if (place === undefined) {
      added += 1;
      after.push(event);
    } else after[place] = event;
  }
  return { after, added, isChanged };
}

/** The events of one case. What cannot be read is left out. */
export async function loadCaseEvents(caseKey: string): Promise<StoredEvent[]> {
  return readEvents((await db.log.get(caseKey))?.events ?? []).events;
}

export function readEvents(raw: readonly unknown[]): { events: StoredEvent[]; unread: number } {
  const events = raw.flatMap((one) => StoredEvent.safeParse(one).data ?? []);
  return { events, unread: raw.length - events.length };
}

const Identified = z.object({ id: z.string() });
const Opened = z.object({ openedAt: z.string() });
