/**
 * Every episode of the log as flat numbers. To derive a hundred thousand of them takes most of a minute (npm run bench), so they are
 * remembered, by month; a case with a new event is derived anew. It is a memory of the log, never a source.
 */
import { factsOf } from '../metrics/facts.ts';
import { measure, type Measured } from '../metrics/measure.ts';
import { fromColumns, toColumns, type Columns } from './columns.ts';
import { db } from './database.ts';
import { readEvents, type CaseLog } from './events.ts';

/** Counted up when `measure` or the facts below it change: what was remembered before is derived anew. */
const VERSION = 4;
const FEW_CASES = 300;
const PAGE = 2000;
const DAY = 24 * 60 * 60_000;

/** Episodes that opened in a month (UTC). */
export interface MeasuredRow {
  month: string;
  version: number;
  episodes: Columns;
}

export interface LoadedLog {
  /** Oldest first. */
  episodes: Measured[];
  /** Cases with stored events that could not be read: those are not counted, and never deleted. */
  unread: number;
}

/**
 * @param now episodes that claim to open later are left out: a wrong clock must not fill the dashboard
 * @param onProgress cases done and to do, where many have to be derived
 */
export function loadMeasured(now: Date, onProgress?: (done: number, all: number) => void): Promise<LoadedLog> {
  return db.transaction('rw', db.log, db.changed, db.measured, async () => {
    const rows = await db.measured.toArray();
    const isCurrent = rows.length > 0 && rows.every(({ version }) => version === VERSION);
    const known = isCurrent ? rows.flatMap((row) => fromColumns(row.episodes)) : [];
    const keys = await (isCurrent ? db.changed : db.log).toCollection().primaryKeys();
    const { episodes, unread } =
      keys.length === 0 ? { episodes: known, unread: 0 } : await derive(known, keys, onProgress);
    const until = now.getTime() + DAY;
    return { episodes: episodes.filter(({ opened }) => opened < until), unread };
  });
}

/**
 * The episodes of this month and the one before, where nothing has to be derived: a first look that does not wait for years of
 * others. Undefined where something has.
 */
export async function loadRecent(now: Date): Promise<LoadedLog | undefined> {
  const near = [-31 * DAY, 0, DAY].map((ms) => new Date(now.getTime() + ms).toISOString().slice(0, 7));
  const [rows, changed] = await Promise.all([
    db.measured.bulkGet([...new Set(near)].toSorted()),
    db.changed.limit(1).count(),
  ]);
  const known = rows.filter((row) => row !== undefined);
  if (changed > 0 || known.length === 0 || known.some(({ version }) => version !== VERSION)) return undefined;
  return { episodes: known.flatMap((row) => fromColumns(row.episodes)), unread: 0 };
}

/** Takes the episodes of these cases out of what is known, derives them from the log, and remembers the months that changed. */
async function derive(
  known: readonly Measured[],
  keys: readonly string[],
  onProgress?: (done: number, all: number) => void,
): Promise<LoadedLog> {
  const again = new Set(keys);
  const gone = known.filter(({ caseKey }) => again.has(caseKey));
  const fresh: Measured[] = [];
  const unread: string[] = [];
  const visit = ({ caseKey, events }: CaseLog) => {
    const read = readEvents(events);
    if (read.unread > 0) unread.push(caseKey);
    for (const facts of factsOf(read.events)) fresh.push(measure(facts));
  };
  await visitLogs(again, visit, onProgress);
  const episodes = known.filter(({ caseKey }) => !again.has(caseKey)).concat(fresh);
  episodes.sort((a, b) => a.opened - b.opened);
  await remember(episodes, new Set([...gone, ...fresh].map(monthOf)));
  // A case that could not be read whole is tried again next time: a newer Baton may know more.
  if (unread.length === 0) await db.changed.clear();
  else await db.changed.bulkDelete(keys.filter((key) => !unread.includes(key)));
  return { episodes, unread: unread.length };
}

/** A few cases one by one; of many the whole log, page by page, which is much faster than asking for each. */
async function visitLogs(
  keys: ReadonlySet<string>,
  visit: (log: CaseLog) => void,
  onProgress?: (done: number, all: number) => void,
): Promise<void> {
  if (keys.size <= FEW_CASES) {
    for (const log of await db.log.bulkGet([...keys])) if (log) visit(log);
    return;
  }
  const all = await db.log.count();
  for (let done = 0, last = ''; done < all; done += PAGE) {
    onProgress?.(done, all);
    const page = await db.log.where('caseKey').above(last).limit(PAGE).toArray();
    for (const log of page) if (keys.has(log.caseKey)) visit(log);
    last = page.at(-1)?.caseKey ?? last;
  }
}

async function remember(episodes: readonly Measured[], months: ReadonlySet<string>): Promise<void> {
  const byMonth = Map.groupBy(
    episodes.filter((one) => months.has(monthOf(one))),
    monthOf,
  );
  await db.measured.bulkDelete([...months].filter((month) => !byMonth.has(month)));
  await db.measured.bulkPut(
    [...byMonth].map(([month, own]) => ({
      month,
      version: VERSION,
      episodes: toColumns(own),
    })),
  );
}

const monthOf = ({ opened }: Measured) => new Date(opened).toISOString().slice(0, 7);
