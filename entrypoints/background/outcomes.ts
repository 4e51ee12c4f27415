import { rememberOutcome } from '../../lib/browser/session-notes.ts';
import { toPanel } from '../../lib/browser/send.ts';
import { markInserted } from '../../lib/db/drafts.ts';
import { markReadBackInserted } from '../../lib/db/read-backs.ts';
import type { InsertOutcome, InsertRefusal } from '../../lib/messages.ts';

/** Remembers an outcome for a panel that opens later, and tells the open ones. One without a note is over once it is told. */
export async function settle(caseKey: string, outcome: InsertOutcome): Promise<InsertOutcome> {
  if (outcome.noteId) await rememberOutcome(caseKey, outcome);
  await toPanel('outcome', { caseKey, outcome });
  return outcome;
}

/** Not inserted and not on the clipboard; the draft is kept. */
export function kept(noteId: string, reason: InsertRefusal): InsertOutcome {
  return { status: 'kept', noteId, reason, isCopied: false };
}

/** What was typed for this note was handed out; a note id belongs to a draft or to a read-back. */
export async function markHandedOut(of: { caseKey: string; noteId: string; updatedAt: number }): Promise<void> {
  await Promise.all([markInserted(of), markReadBackInserted(of)]);
}

/** The note stands in a composer or on the clipboard: what is sent next is this text. */
export function isHandedOut(outcome: InsertOutcome): boolean {
  return outcome.status === 'inserted' || (outcome.status === 'kept' && outcome.isCopied);
}
