import type { Case } from '../case/model.ts';
import { db } from './database.ts';
import { CaseSeenRow } from './rows.ts';

/** Remembers where a case was seen, so that the dashboard can link to it. Kept: number and address, no text of the case. */
export async function rememberCaseSeen(read: Case): Promise<void> {
  const { key: caseKey, site, vendor, id: caseId, number, url, reading } = read;
  await db.caseIndex.put({ caseKey, site, vendor, caseId, number, url, seenAt: Date.parse(reading.at) });
}

/** Rows of these cases by key; a case that was never seen in this browser (its events were imported) has none. */
export async function loadCasesSeen(caseKeys: string[]): Promise<Map<string, CaseSeenRow>> {
  const rows = await db.caseIndex.bulkGet(caseKeys);
  return new Map(rows.flatMap((raw) => CaseSeenRow.safeParse(raw).data ?? []).map((row) => [row.caseKey, row]));
}
