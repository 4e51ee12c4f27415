/** How long things are kept, and how they are deleted. */
import { subMonths } from 'date-fns';
import { db } from './database.ts';
import { logOf, putLogs, type CaseLog } from './events.ts';

/** What opened before is not kept (ISO). */
export const keptSince = (now: Date, retentionMonths: number) => subMonths(now, retentionMonths).toISOString();

/** Deletes episodes, cases seen, and drafts and read-backs that were sent, from before `since` (ISO). Open drafts stay. */
export function deleteBefore(since: string): Promise<void> {
  const { log, changed, caseIndex, drafts, readBacks } = db;
  return db.transaction('rw', [log, changed, caseIndex, drafts, readBacks], async () => {
    const ms = Date.parse(since);
    const old = await log.where('firstOpened').below(since).toArray();
    await putLogs(
      old.map((row) =>
        logOf(
          row.caseKey,
          row.events.filter((event) => openedAtOf(event) >= since),
        ),
      ),
    );
    await caseIndex.where('seenAt').below(ms).delete();
    await drafts
      .where('updatedAt')
      .below(ms)
      .filter(({ status }) => status === 'sent')
      .delete();
    await readBacks.filter(({ updatedAt, insertedAt }) => insertedAt !== undefined && updatedAt < ms).delete();
  });
}

/** Everything but settings. */
export function deleteAll(): Promise<void> {
  const tables = db.tables.filter(({ name }) => name !== 'settings');
  return db.transaction('rw', tables, async () => {
    await Promise.all(tables.map((table) => table.clear()));
  });
}

/**
 * Deletes what Baton keeps of a person: the acts that name them, by the id the helpdesk gives them. Names and addresses are not
 * kept. The rest of the timeline is the helpdesk's own: Baton finds it there again when the case is opened.
 * @returns how many events were deleted
 */
export function deletePerson(personId: string): Promise<number> {
  return db.transaction('rw', db.log, db.changed, async () => {
    const naming = await db.log.filter(({ events }) => events.some((event) => namedIn(event) === personId)).toArray();
    const without = naming.map((row) =>
      logOf(
        row.caseKey,
        row.events.filter((event) => namedIn(event) !== personId),
      ),
    );
    await putLogs(without);
    return eventsIn(naming) - eventsIn(without);
  });
}

const eventsIn = (rows: readonly CaseLog[]) => rows.reduce((sum, { events }) => sum + events.length, 0);

/** An observed pickup and a declared move are told apart by who made them: "opened 41" (lib/metrics/observed.ts). */
const OBSERVED = /^(?:opened|pressed|declared) (.+)$/;
const namedIn = (event: unknown) => OBSERVED.exec(textOf(event, 'entry'))?.[1];
const openedAtOf = (event: unknown) => textOf(event, 'openedAt');

/** Also of an event that cannot be read: it must be deleted with the others. */
function textOf(event: unknown, name: string): string {
  const value: unknown = Object(event)[name];
  return typeof value === 'string' ? value : '';
}

/** Deletes everything of one case: events, draft, read-back, where it was seen. @param number as people call it, or its id */
export async function deleteCase(number: string): Promise<number> {
  const wanted = number.trim().replace(/^#/, '');
  const rows = await db.caseIndex
    .filter((row) => row.caseId === wanted || row.number?.replace(/^#/, '') === wanted)
    .toArray();
  const keys = rows.map(({ caseKey }) => caseKey);
  const { log, changed, caseIndex, drafts, readBacks } = db;
  await db.transaction('rw', [log, changed, caseIndex, drafts, readBacks], async () => {
    await putLogs(keys.map((caseKey) => logOf(caseKey, [])));
    await Promise.all([caseIndex.bulkDelete(keys), drafts.bulkDelete(keys), readBacks.bulkDelete(keys)]);
  });
  return keys.length;
}
