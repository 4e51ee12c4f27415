/** Notes that wait for their composer. Each is claimed at most once, by whichever tab or popup comes first. */
import { db } from './database.ts';
import { readOrSetAside } from './broken.ts';
import { Pending } from './rows.ts';

export type { Pending } from './rows.ts';

/** A note that was not claimed by then is not inserted: nobody expects it any more. */
export const PENDING_TTL_MS = 120_000;
/** Whoever claimed a note has told by then what became of it, or never will. */
const CLAIMED_TTL_MS = PENDING_TTL_MS + 60_000;

type NewPending = Omit<Pending, 'id' | 'status'>;

/** Adds a note that waits; an older one of the same case waits no more. @returns its id */
export function addPending(pending: NewPending): Promise<number> {
  return db.transaction('rw', db.pending, async () => {
    await db.pending.where({ caseKey: pending.caseKey }).delete();
    return db.pending.add({ ...pending, status: 'waiting' });
  });
}

/**
 * Takes the note that waits for the composer of (site, case). One rw transaction: of any number of simultaneous claims one
 * gets it. A composer that does not say which case it is for gets a note only when exactly one waits on its site.
 * @param now milliseconds since 1970
 */
export function claimPending(claim: {
  site: string;
  caseId?: string | undefined;
  now: number;
}): Promise<Pending | undefined> {
  return change(async (rows) => {
    const fresh = rows.filter((one) => one.site === claim.site && isWaiting(one, claim.now));
    const fitting = fresh.filter(({ caseId }) => claim.caseId === undefined || caseId === claim.caseId);
    const taken = fitting.at(-1);
    if (!taken || (claim.caseId === undefined && fitting.length > 1)) return undefined;
    const claimed: Pending = { ...taken, status: 'claimed' };
    await db.pending.put(claimed);
    return claimed;
  });
}

/** The note that waits for a composer in this tab, still within its time. */
export function loadWaiting({ tabId, now }: { tabId: number; now: number }): Promise<Pending | undefined> {
  return change((rows) => rows.findLast((one) => one.tabId === tabId && isWaiting(one, now)));
}

/** The note has arrived, or will not. @returns what was known of it; undefined when that was settled already */
export function settlePending(id: number): Promise<Pending | undefined> {
  return change(async (rows) => {
    await db.pending.delete(id);
    return rows.find((one) => one.id === id);
  });
}

/** Settles the notes whose time is over. @returns those it settled, so that their cases can be told */
export function expirePending(now: number): Promise<Pending[]> {
  return change(async (rows) => {
    const late = rows.filter((one) => !isWaiting(one, now) && !isAtWork(one, now));
    await db.pending.bulkDelete(late.map(({ id }) => id));
    return late;
  });
}

/** Rows that cannot be read are set aside first. */
function change<T>(edit: (rows: Pending[]) => T | Promise<T>): Promise<T> {
  return db.transaction('rw', db.pending, db.broken, async () => {
    const rows: Pending[] = [];
    for (const raw of await db.pending.toArray()) {
      const { value } = await readOrSetAside(Pending, { table: 'pending', key: raw.id, raw });
      if (value) rows.push(value);
    }
    return edit(rows);
  });
}

const isWaiting = ({ status, createdAt }: Pending, now: number) =>
  status === 'waiting' && isWithin(createdAt, now, PENDING_TTL_MS);
const isAtWork = ({ status, createdAt }: Pending, now: number) =>
  status === 'claimed' && isWithin(createdAt, now, CLAIMED_TTL_MS);
/** A clock that was set back must not keep a note alive: what lies in the future is as stale as what lies far back. */
const isWithin = (createdAt: number, now: number, ms: number) => Math.abs(now - createdAt) <= ms;
