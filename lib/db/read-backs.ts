/** What L2 typed as a read-back, one per case, until it is seen in the timeline. The store is the only copy. */
import type { CaseRef } from '../case/model.ts';
import { newNoteId } from '../handoff/note/id.ts';
import { db } from './database.ts';
import { ReadBackRow } from './rows.ts';

/** @returns the row as it stands now; its note id stays until the read-back was sent */
export function writeReadBack({ key: caseKey }: CaseRef, text: string): Promise<ReadBackRow> {
  return db.transaction('rw', db.readBacks, async () => {
    const known = ReadBackRow.safeParse(await db.readBacks.get(caseKey)).data;
    const noteId = known?.noteId ?? newNoteId((bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
    const row = { caseKey, noteId, text, updatedAt: Date.now() };
    await db.readBacks.put(row);
    return row;
  });
}

export async function readReadBack(caseKey: string): Promise<string> {
  return ReadBackRow.safeParse(await db.readBacks.get(caseKey)).data?.text ?? '';
}

/** They stand in the timeline: what was typed has arrived. */
export async function forgetReadBacks(noteIds: string[]): Promise<void> {
  if (noteIds.length > 0) await db.readBacks.where('noteId').anyOf(noteIds).delete();
}
