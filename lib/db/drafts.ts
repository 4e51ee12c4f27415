/** One draft per case. Every keystroke is saved; a later save never loses what an earlier one recorded besides the text. */
import { db } from './database.ts';
import { findBroken, readOrSetAside, settleBroken } from './broken.ts';
import { Draft, type BrokenRow } from './rows.ts';

export type { Draft } from './rows.ts';

type DraftKey = Pick<Draft, 'caseKey' | 'site' | 'vendor' | 'caseId' | 'noteId'>;
export type DraftInput = DraftKey & Partial<Omit<Draft, keyof DraftKey>>;

/**
 * Creates or updates the draft of a case. What is given replaces what is stored (`sections` as a whole), the rest stays.
 * A new note id starts a new draft. Status is `open` unless given: whoever types on has something to insert again.
 */
export function saveDraft(input: DraftInput): Promise<Draft> {
  return db.transaction('rw', db.drafts, db.broken, async () => {
    const raw = await db.drafts.get(input.caseKey);
    const { value: stored } = await readOrSetAside(Draft, { table: 'drafts', key: input.caseKey, raw });
    const kept = stored?.noteId === input.noteId ? stored : undefined;
    const draft = Draft.parse({ sections: {}, ...kept, status: 'open', updatedAt: Date.now(), ...input });
    await db.drafts.put(draft);
    return draft;
  });
}

/** The draft of a case. `broken` says that a stored one could not be read and was set aside, until another is saved. */
export function loadDraft(caseKey: string): Promise<{ draft?: Draft; broken?: BrokenRow }> {
  return db.transaction('rw', db.drafts, db.broken, async () => {
    const raw = await db.drafts.get(caseKey);
    const { value: draft } = await readOrSetAside(Draft, { table: 'drafts', key: caseKey, raw });
    return draft ? { draft } : { broken: await findBroken('drafts', caseKey) };
  });
}

export function dropDraft(caseKey: string): Promise<void> {
  return db.transaction('rw', db.drafts, db.broken, async () => {
    const raw = await db.drafts.get(caseKey);
    // A broken one is set aside even here: the person saw a fresh draft, not the one that lies in the store.
    const { broken } = await readOrSetAside(Draft, { table: 'drafts', key: caseKey, raw });
    if (!broken) await settleBroken('drafts', caseKey);
    await db.drafts.delete(caseKey);
  });
}

/** All drafts that can be read, last edited first. Broken ones are set aside. */
export function listDrafts(): Promise<Draft[]> {
  return db.transaction('rw', db.drafts, db.broken, async () => {
    const drafts: Draft[] = [];
    for (const key of await db.drafts.toCollection().primaryKeys()) {
      const raw = await db.drafts.get(key);
      const { value } = await readOrSetAside(Draft, { table: 'drafts', key, raw });
      if (value) drafts.push(value);
    }
    return drafts.sort((a, b) => b.updatedAt - a.updatedAt);
  });
}

/** The note of this draft stands in a composer. Text typed since then under another note id is left alone. */
export async function markInserted(caseKey: string, noteId: string): Promise<void> {
  const changes = { status: 'inserted', insertedAt: Date.now() } as const;
  await db.drafts.where({ caseKey, noteId }).modify(changes);
}

/** These notes were seen in a timeline: their drafts have been sent. */
export async function markSent(noteIds: string[]): Promise<void> {
  if (noteIds.length === 0) return;
  const drafts = db.drafts.where('noteId').anyOf(noteIds);
  await drafts.modify((draft) => {
    draft.status = 'sent';
    draft.sentAt ??= Date.now();
  });
}
