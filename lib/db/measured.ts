/**
 * Every episode of the log as flat numbers. Deriving them from a hundred thousand escalations takes seconds, so what was derived
 * is remembered by month (UTC, of the opening) until an event of that month comes in. It is a memory of the log, never a source.
 */
import { everyEpisode } from '../metrics/facts.ts';
import { measure, type Measured } from '../metrics/measure.ts';
import { monthsBetween } from '../metrics/month.ts';
import { withoutOverlaps } from '../metrics/overlaps.ts';
import { fromColumns, toColumns, type Columns } from './columns.ts';
import { db } from './database.ts';
import { eventsOpenedIn, firstOpening } from './events.ts';

/** Counted up when `measure` or the facts below it change: what was remembered before is derived anew. */
const VERSION = 1;
const DAY = 24 * 60 * 60_000;

export interface MeasuredRow {
  month: string;
  version: number;
  /** Stored events that could not be read. */
  unread: number;
  episodes: Columns;
}

export interface LoadedLog {
  /** Oldest first. */
  episodes: Measured[];
  /** Stored events that could not be read: not counted, never deleted. */
  unread: number;
}

/**
 * @param now episodes that claim to open after the current month are left out: a wrong clock must not fill the dashboard
 * @param onProgress months done and to do, where something has to be derived
 */
export async function loadMeasured(now: Date, onProgress?: (done: number, all: number) => void): Promise<LoadedLog> {
  const first = await firstOpening();
  if (first === undefined) return { episodes: [], unread: 0 };
  const months = monthsBetween(first.slice(0, 7), new Date(now.getTime() + DAY).toISOString().slice(0, 7)).toReversed();
  const known = await db.measured.bulkGet(months);
  const log: LoadedLog = { episodes: [], unread: 0 };
  for (const [index, month] of months.entries()) {
    const row = known[index];
    if (row?.version !== VERSION) onProgress?.(index, months.length);
    const { episodes, unread } = row?.version === VERSION ? row : await deriveMonth(month);
    for (const one of fromColumns<Measured>(episodes)) log.episodes.push(one);
    log.unread += unread;
  }
  return { ...log, episodes: withoutOverlaps(log.episodes, spanOf) };
}

const spanOf = ({ caseKey, opened, closed }: Measured) => ({ caseKey, from: opened, to: closed });

/** In one transaction: an event that comes in meanwhile waits, and then makes Baton forget this month again. */
function deriveMonth(month: string): Promise<MeasuredRow> {
  const from = Date.parse(`${month}-01T00:00:00Z`);
  const [year = 0, number = 1] = month.split('-').map(Number);
  const to = Date.UTC(year, number, 1);
  return db.transaction('rw', db.events, db.measured, async () => {
    // A browser that knows the opening only to the day may have put events of an episode into the month beside.
    const { events, unread } = await eventsOpenedIn(from - DAY, to + DAY);
    const episodes = everyEpisode(events)
      .map(measure)
      .filter(({ opened }) => from <= opened && opened < to);
    const row = { month, version: VERSION, unread, episodes: toColumns(episodes) };
    await db.measured.put(row);
    return row;
  });
}
