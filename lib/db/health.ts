import type { Case } from '../case/model.ts';
import { partsRead, type HealthPart } from '../case/health.ts';
import { db } from './database.ts';
import { HealthRow } from './rows.ts';

/**
 * Compares a reading with what Baton has ever read on this site from the same sources, and remembers it. Sources count,
 * because a record that is switched off or out of reach is no change of the page.
 * @returns parts that used to be found there and that the reading says it misses
 */
export async function noteHealth(read: Case): Promise<HealthPart[]> {
  const { sources, missing } = read.reading;
  const key = [read.site, read.vendor, ...sources].join(' ');
  const parts = partsRead(read);
  const known = HealthRow.safeParse(await db.health.get(key)).data?.parts ?? [];
  const all = [...new Set([...known, ...parts])];
  if (all.length > known.length) await db.health.put({ key, parts: all });
  // What an adapter knows to be lacking at times is not named as missing.
  return known.filter((part) => missing.includes(part));
}
