/** How long things are kept, and how they are deleted. */
import { subMonths } from 'date-fns';
import { db } from './database.ts';
import { forgetMeasured } from './events.ts';

/** What opened before is not kept (ISO). */
export const keptSince = (now: Date, retentionMonths: number) => subMonths(now, retentionMonths).toISOString();

/** Deletes events, cases seen, and drafts and read-backs that were sent, from before `since` (ISO). Open drafts stay. */
export function deleteBefore(since: string): Promise<void> {
  const { events, measured, caseIndex, drafts, readBacks } = db;
  return db.transaction('rw', [events, measured, caseIndex, drafts, readBacks], async () => {
    const ms = Date.parse(since);
    await events.where('openedAt').below(since).delete();
    await measured.where('month').belowOrEqual(since.slice(0, 7)).delete();
    await caseIndex.where('seenAt').below(ms).delete();
    await drafts
      .where('updatedAt')
      .below(ms)
      .filter(({ status }) => status === 'sent')
      .delete();
    await readBacks.filter(({ updatedAt, insertedAt }) => insertedAt !== undefined && updatedAt < ms).delete();
  });
}

/** Everything but settings: events, cases seen, drafts, read-backs, notes on their way. */
export function deleteAll(): Promise<void> {
  const { events, measured, caseIndex, drafts, readBacks, pending, health, broken } = db;
  return db.transaction('rw', [events, measured, caseIndex, drafts, readBacks, pending, health, broken], async () => {
    const tables = [events, measured, caseIndex, drafts, readBacks, pending, health, broken];
    await Promise.all(tables.map((table) => table.clear()));
  });
}

/**
 * Deletes what Baton keeps of a person: the acts that name them, by the id the helpdesk gives them. Names and addresses are not
 * kept. The rest of the timeline is the helpdesk's own: Baton finds it there again when the case is opened.
 * @returns how many events were deleted
 */
export function deletePerson(personId: string): Promise<number> {
  return db.transaction('rw', db.events, db.measured, async () => {
    const named = await db.events.filter((event) => namedIn(event) === personId).toArray();
    await db.events.bulkDelete(named.map(({ id }) => id));
    await forgetMeasured(named);
    return named.length;
  });
}

/** An observed pickup and a declared move are told apart by who made them: "opened 41" (lib/metrics/observed.ts). */
const OBSERVED = /^(?:opened|pressed|declared) (.+)$/;
const namedIn = ({ entry }: { entry: string }) => OBSERVED.exec(entry)?.[1];

/** Deletes everything of one case: events, draft, read-back, where it was seen. @param number as people call it, or its id */
export async function deleteCase(number: string): Promise<number> {
  const wanted = number.trim().replace(/^#/, '');
  const rows = await db.caseIndex
    .filter((row) => row.caseId === wanted || row.number?.replace(/^#/, '') === wanted)
    .toArray();
  const keys = rows.map(({ caseKey }) => caseKey);
  const { events, measured, caseIndex, drafts, readBacks } = db;
  await db.transaction('rw', [events, measured, caseIndex, drafts, readBacks], async () => {
    const own = await events.where('caseKey').anyOf(keys).toArray();
    await events.bulkDelete(own.map(({ id }) => id));
    await forgetMeasured(own);
    await Promise.all([caseIndex.bulkDelete(keys), drafts.bulkDelete(keys), readBacks.bulkDelete(keys)]);
  });
  return keys.length;
}
