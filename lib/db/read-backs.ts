/** What L2 typed as a read-back, one per case, until it is seen in the timeline. The store is the only copy. */
import { freshNoteId } from '../handoff/note/id.ts';
import { readOrSetAside } from './broken.ts';
import { db } from './database.ts';
import { ReadBackRow } from './rows.ts';

/** Writes the text; without one the row stays as it is, or begins empty. @returns the row as it stands now */
export function writeReadBack(caseKey: string, text?: string): Promise<ReadBackRow> {
  return db.transaction('rw', db.readBacks, db.broken, async () => {
    const raw = await db.readBacks.get(caseKey);
    const { value } = await readOrSetAside(ReadBackRow, { table: 'readBacks', key: caseKey, raw });
    if (value && text === undefined) return value;
    // Tells versions apart, also two of the same millisecond and after the clock was set back.
    const updatedAt = Math.max(Date.now(), (value?.updatedAt ?? 0) + 1);
    const row: ReadBackRow = { noteId: freshNoteId(), ...value, caseKey, text: text ?? '', updatedAt };
    await db.readBacks.put(row);
    return row;
  });
}

export async function readReadBack(caseKey: string): Promise<Partial<ReadBackRow>> {
  return ReadBackRow.safeParse(await db.readBacks.get(caseKey)).data ?? {};
}

/** A note with exactly this text was put into a composer or on the clipboard. */
export async function markReadBackInserted(of: Pick<ReadBackRow, 'caseKey' | 'noteId' | 'updatedAt'>): Promise<void> {
  const { caseKey, noteId, updatedAt } = of;
  await db.readBacks
    .where({ caseKey })
    .and((row) => row.noteId === noteId)
    .modify({ insertedAt: updatedAt });
}

/** They stand in the timeline. What was typed on since then stays, under another note id: it is not what was sent. */
export async function forgetReadBacks(noteIds: string[]): Promise<void> {
  if (noteIds.length === 0) return;
  await db.readBacks
    .where('noteId')
    .anyOf(noteIds)
    .modify((row, ref) => {
      if (row.insertedAt === row.updatedAt) delete (ref as Partial<typeof ref>).value;
      else row.noteId = freshNoteId();
    });
}
