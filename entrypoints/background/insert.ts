/** One path for the shortcut and the panel's button: draft → handoff → note → the composer of the case that the tab shows. */
import { browser } from 'wxt/browser';
import { toEngine, toPanel } from '../../lib/browser/send.ts';
import { recallCase, rememberOutcome } from '../../lib/browser/session-notes.ts';
import { addPending, claimPending, expirePending, loadWaiting, refusePending } from '../../lib/db/pending.ts';
import { loadDraft, saveDraft } from '../../lib/db/drafts.ts';
import { composeHandoff } from '../../lib/handoff/compose.ts';
import { newNoteId } from '../../lib/handoff/note/id.ts';
import { renderNote } from '../../lib/handoff/note/render.ts';
import type { Case } from '../../lib/case/model.ts';
import type { Claimed, InsertOutcome, InsertRefusal, Data } from '../../lib/messages.ts';

export function listenForShortcut(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === 'insert-note') void insertFromActiveTab();
  });
}

async function insertFromActiveTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await insertFromTab(tab.id);
}

/**
 * Never throws for anything that can happen on a page: the outcome says why the note was kept. The draft stays until the note
 * is seen in the case's timeline.
 * @param expectedKey the case the panel shows; another case in the tab is refused
 */
export async function insertFromTab(tabId: number, expectedKey?: string): Promise<InsertOutcome> {
  const state = await toEngine(tabId, 'state', {});
  const caseKey = state?.caseKey;
  if (!caseKey) return kept('', expectedKey ? 'other-case' : 'no-case');
  if (expectedKey !== undefined && expectedKey !== caseKey) return settle(expectedKey, kept('', 'other-case'));
  const read = (await toEngine(tabId, 'read', { isFresh: false })) ?? (await recallCase(caseKey));
  if (!read) return settle(caseKey, kept('', 'not-read'));

  const note = renderNote(await handoffOf(read));
  const entries = read.entries.length;
  const outcome = (await toEngine(tabId, 'insert', { caseKey, note, entries })) ?? kept(note.id, 'no-case');
  if (outcome.status === 'opening') {
    const { site, id: caseId } = read;
    await addPending({ site, caseKey, caseId, tabId, createdAt: Date.now(), ...forms(note) });
    await browser.tabs.update(tabId, { url: outcome.url });
  }
  return settle(caseKey, outcome);
}

/** Everything that L1 typed, with Baton's draft for the rest. The note id is fixed at the first insertion. */
async function handoffOf(read: Case) {
  const { draft } = await loadDraft(read.key);
  const noteId = draft?.noteId ?? newNoteId((n) => crypto.getRandomValues(new Uint8Array(n)));
  if (!draft) await saveDraft({ caseKey: read.key, site: read.site, vendor: read.vendor, caseId: read.id, noteId });
  return composeHandoff(read, { noteId, sections: draft?.sections ?? {} });
}

/** The pending insertion that the page of this tab may take; pending ones that met the wrong page are kept as drafts. */
export async function claim(
  { recognised, caseKey }: Data<'background', 'claim'>,
  tabId: number | undefined,
): Promise<Claimed | undefined> {
  for (const late of await expirePending(Date.now())) await settle(late.caseKey, kept(late.noteId, 'expired'));
  if (recognised.kind === 'composer' && recognised.id !== undefined && caseKey) {
    const now = Date.now();
    const taken = await claimPending({ site: recognised.site, caseId: recognised.id, now, claimedBy: `tab ${tabId}` });
    if (taken) {
      const note = { id: taken.noteId, html: taken.html, markdown: taken.markdown, plain: taken.plain };
      return { id: taken.id, caseKey: taken.caseKey, caseId: taken.caseId, note };
    }
  }
  const waiting = tabId === undefined ? undefined : await loadWaiting({ tabId, now: Date.now() });
  if (!waiting) return undefined;
  if (recognised.kind === 'sign-in') await refuse(waiting, 'signed-out');
  else if (caseKey !== undefined && caseKey !== waiting.caseKey) await refuse(waiting, 'other-case');
  return undefined;
}

async function refuse(pending: { id: number; caseKey: string; noteId: string }, reason: InsertRefusal): Promise<void> {
  await refusePending(pending.id, reason);
  await settle(pending.caseKey, kept(pending.noteId, reason));
}

/** Remembers an outcome for a panel that opens later, and tells the open ones. */
export async function settle(caseKey: string, outcome: InsertOutcome): Promise<InsertOutcome> {
  await rememberOutcome(caseKey, outcome);
  await toPanel('outcome', { caseKey, outcome });
  return outcome;
}

const kept = (noteId: string, reason: InsertRefusal): InsertOutcome => ({
  status: 'kept',
  noteId,
  reason,
  isCopied: false,
});

const forms = ({ id, html, markdown, plain }: { id: string; html: string; markdown: string; plain: string }) => ({
  noteId: id,
  html,
  markdown,
  plain,
});
