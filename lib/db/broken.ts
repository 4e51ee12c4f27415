import { z } from 'zod';
import { db } from './database.ts';
import type { BrokenRow } from './rows.ts';

type SetAsideTable = 'drafts' | 'readBacks' | 'pending' | 'settings' | 'caseIndex';

/**
 * The row as the schema has it; undefined when it is broken, in which case it was moved to `broken`: never lost, never
 * thrown. Call it inside a rw transaction over `table` and `broken`.
 */
export async function readOrSetAside<T>(
  schema: z.ZodType<T>,
  row: { table: SetAsideTable; key: string | number; raw: unknown },
): Promise<{ value?: T; broken?: BrokenRow }> {
  if (row.raw === undefined) return {};
  const parsed = schema.safeParse(row.raw);
  if (parsed.success) return { value: parsed.data };
  const { table, key, raw } = row;
  const aside = { table, key: String(key), raw, at: Date.now(), problem: z.prettifyError(parsed.error) };
  const id = await db.broken.add(aside);
  await db.table(table).delete(key);
  return { broken: { id, ...aside } };
}

/** Everything that was set aside, newest first. */
export async function listBroken(): Promise<BrokenRow[]> {
  return db.broken.reverse().toArray();
}

/** All of it as JSON for a person to keep; empty when nothing was set aside. */
export async function exportBroken(): Promise<string> {
  const rows = await listBroken();
  return rows.length === 0 ? '' : JSON.stringify(rows, undefined, 2);
}
