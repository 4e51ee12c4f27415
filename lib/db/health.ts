import type { Case } from '../case/model.ts';
import { partsRead, type HealthPart } from '../case/health.ts';
import { db } from './database.ts';
import { HealthRow } from './rows.ts';

/**
 * Compares a reading with what Baton has ever read on this site, and remembers it.
 * @returns parts that used to be found there and are not any more: the helpdesk's page has changed, or this case lacks them
 */
export async function noteHealth(read: Case): Promise<HealthPart[]> {
  const key = `${read.site} ${read.vendor}`;
  const parts = partsRead(read);
  const known = HealthRow.safeParse(await db.health.get(key)).data?.parts ?? [];
  const all = [...new Set([...known, ...parts])];
  if (all.length > known.length) await db.health.put({ key, parts: all });
  return known.filter((part) => !parts.includes(part));
}
