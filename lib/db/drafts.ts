/**
 * One draft per case. The store is the only copy: every window writes single sections into it and shows what stands in it, so
 * that none can undo what another one wrote.
 */
import type { CaseRef } from '../case/model.ts';
import { freshNoteId } from '../handoff/note/id.ts';
import type { SectionName } from '../handoff/model.ts';
import type { Prefill } from '../handoff/prefill.ts';
import { db } from './database.ts';
import { readOrSetAside } from './broken.ts';
import { Draft } from './rows.ts';

export type { Draft } from './rows.ts';

/**
 * Writes one section; `undefined` leaves it to Baton again. A draft that was sent is over: the text begins a new one.
 * @returns the whole draft as it stands now
 */
export function writeSection(of: CaseRef, name: SectionName, text: string | undefined): Promise<Draft> {
  return change(of, (stored) => {
    const draft = stored && stored.status !== 'sent' ? stored : emptyDraft(of);
    const { [name]: _old, ...others } = draft.sections;
    const sections = text === undefined ? others : { ...others, [name]: text };
    const now = Date.now();
    // A pause is no typing; the first key after it is.
    const typed = draft.startedAt === undefined ? 0 : now - draft.updatedAt;
    const activeMs = (draft.activeMs ?? 0) + (typed > 0 && typed < PAUSE_MS ? typed : 0);
    const times = { startedAt: draft.startedAt ?? now, activeMs };
    // Tells versions apart, also two of the same millisecond and after the clock was set back.
    return { ...draft, sections, ...times, status: 'open', updatedAt: Math.max(now, draft.updatedAt + 1) };
  });
}

/** A longer gap between two keys is reading, looking or talking to the customer. */
const PAUSE_MS = 30_000;

/** A note was made of this draft: what became of Baton's own sections in it. */
export async function markMade(
  { caseKey, noteId }: Pick<Draft, 'caseKey' | 'noteId'>,
  prefill: Prefill,
): Promise<void> {
  await db.drafts.where({ caseKey, noteId }).modify({ madeAt: Date.now(), prefill });
}

/** The drafts of these notes, as they are kept after they were sent. */
export async function draftsOfNotes(noteIds: string[]): Promise<Draft[]> {
  const rows = noteIds.length === 0 ? [] : await db.drafts.where('noteId').anyOf(noteIds).toArray();
  return rows.flatMap((raw) => Draft.safeParse(raw).data ?? []);
}

/** The draft that an insertion takes: an empty one when nothing was typed yet, so that its note id is known from then on. */
export function ensureDraft(of: CaseRef): Promise<Draft> {
  return change(of, (stored) => (stored && stored.status !== 'sent' ? stored : emptyDraft(of)));
}

/** Reads only, for live queries. `isBroken`: one is stored that cannot be read; the next change sets it aside. */
export async function readDraft(caseKey: string): Promise<{ draft?: Draft; isBroken: boolean }> {
  const raw: unknown = await db.drafts.get(caseKey);
  if (raw === undefined) return { isBroken: false };
  const { success, data: draft } = Draft.safeParse(raw);
  return success ? { draft, isBroken: false } : { isBroken: true };
}

/** A note with exactly this text was put into a composer or on the clipboard. Text typed since then stays open. */
export async function markInserted({
  caseKey,
  noteId,
  updatedAt,
}: Pick<Draft, 'caseKey' | 'noteId' | 'updatedAt'>): Promise<void> {
  await db.drafts
    .where({ caseKey, noteId })
    .filter((draft) => draft.updatedAt === updatedAt)
    .modify({ status: 'inserted' });
}

/**
 * These notes were seen in a timeline. A draft that stands as it was handed out has been sent; one that was typed on in since
 * then goes on under another note id, for it is not what was sent.
 */
export async function markSent(noteIds: string[]): Promise<void> {
  if (noteIds.length === 0) return;
  await db.drafts
    .where('noteId')
    .anyOf(noteIds)
    .modify((draft) => {
      if (draft.status === 'inserted') draft.status = 'sent';
      else if (draft.status === 'open') draft.noteId = freshNoteId();
    });
}

/** A broken draft is set aside whole before another takes its place. */
function change(of: CaseRef, edit: (stored: Draft | undefined) => Draft): Promise<Draft> {
  return db.transaction('rw', db.drafts, db.broken, async () => {
    const raw = await db.drafts.get(of.key);
    const { value } = await readOrSetAside(Draft, { table: 'drafts', key: of.key, raw });
    const draft = edit(value);
    if (draft !== value) await db.drafts.put(Draft.parse(draft));
    return draft;
  });
}

const emptyDraft = ({ key, site, vendor, id }: CaseRef): Draft => ({
  caseKey: key,
  site,
  vendor,
  caseId: id,
  noteId: freshNoteId(),
  sections: {},
  status: 'open',
  updatedAt: Date.now(),
});
