/** Notes that wait for their composer. Each is claimed at most once, by whichever tab or popup comes first. */
import { db } from './database.ts';
import { readOrSetAside } from './broken.ts';
import { Pending } from './rows.ts';

export type { Pending } from './rows.ts';

/** A note that was not claimed by then is not inserted: nobody expects it any more. */
export const PENDING_TTL_MS = 120_000;
/** Settled rows hold text of the case; they are only kept for telling what happened. */
const SETTLED_KEPT_MS = 24 * 60 * 60_000;

type NewPending = Omit<Pending, 'id' | 'status' | 'reason' | 'claimedBy'>;

/** Adds a note that waits; an older one of the same case waits no more. @returns its id */
export function addPending(pending: NewPending): Promise<number> {
  return db.transaction('rw', db.pending, async () => {
    await db.pending
      .where({ caseKey: pending.caseKey })
      .filter(({ status, createdAt }) => status === 'waiting' || isOlder(createdAt, pending.createdAt, SETTLED_KEPT_MS))
      .delete();
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
  claimedBy: string;
}): Promise<Pending | undefined> {
  return db.transaction('rw', db.pending, db.broken, async () => {
    const waiting = (await readWaiting()).filter(({ site }) => site === claim.site);
    const fresh = waiting.filter(({ createdAt }) => isFresh(createdAt, claim.now));
    const fitting = fresh.filter(({ caseId }) => claim.caseId === undefined || caseId === claim.caseId);
    const taken = fitting.at(-1);
    if (!taken || (claim.caseId === undefined && fitting.length > 1)) return undefined;
    const claimed: Pending = { ...taken, status: 'claimed', claimedBy: claim.claimedBy };
    await db.pending.put(claimed);
    return claimed;
  });
}

/** The note that waits for a composer in this tab, still within its time. */
export function loadWaiting({ tabId, now }: { tabId: number; now: number }): Promise<Pending | undefined> {
  return db.transaction('rw', db.pending, db.broken, async () => {
    const waiting = await readWaiting();
    return waiting.findLast((one) => one.tabId === tabId && isFresh(one.createdAt, now));
  });
}

/** The note was not inserted after all. Settled already: nothing changes. */
export async function refusePending(id: number, reason: string): Promise<void> {
  await db.pending
    .where({ id })
    .filter(({ status }) => status === 'waiting' || status === 'claimed')
    .modify({ status: 'refused', reason });
}

/** Settles the notes whose time is over. @returns those it settled, so that their cases can be told */
export function expirePending(now: number): Promise<Pending[]> {
  return db.transaction('rw', db.pending, db.broken, async () => {
    const late = (await readWaiting()).filter(({ createdAt }) => !isFresh(createdAt, now));
    for (const one of late) one.status = 'expired';
    await db.pending.bulkPut(late);
    return late;
  });
}

async function readWaiting(): Promise<Pending[]> {
  const rows: Pending[] = [];
  for (const raw of await db.pending.where({ status: 'waiting' }).toArray()) {
    const { value } = await readOrSetAside(Pending, { table: 'pending', key: raw.id, raw });
    if (value) rows.push(value);
  }
  return rows;
}

/** A clock that was set back must not keep a note alive: what lies in the future is as stale as what lies far back. */
const isFresh = (createdAt: number, now: number) => Math.abs(now - createdAt) <= PENDING_TTL_MS;
const isOlder = (createdAt: number, now: number, ms: number) => now - createdAt > ms;
