/** One path for the shortcut and the panel's button: draft → handoff → note → the composer of the case that the tab shows. */
import { browser } from 'wxt/browser';
import { toEngine } from '../../lib/browser/send.ts';
import { recallCase, rememberCase } from '../../lib/browser/session-notes.ts';
import { ensureDraft, markMade } from '../../lib/db/drafts.ts';
import { addPending } from '../../lib/db/pending.ts';
import { writeReadBack } from '../../lib/db/read-backs.ts';
import { composeHandoff } from '../../lib/handoff/compose.ts';
import { renderNote, renderReadBack } from '../../lib/handoff/note/render.ts';
import { maskSecrets } from '../../lib/handoff/vendor-secrets.ts';
import type { Case } from '../../lib/case/model.ts';
import type { RenderedNote } from '../../lib/composer/types.ts';
import type { InsertOutcome } from '../../lib/messages.ts';
import { isHandedOut, kept, markHandedOut, settle } from './outcomes.ts';
import { watchForLate } from './pending.ts';

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
 * Does not throw for anything that can happen on a page: the outcome says why the note was kept. The draft stays until the note
 * is seen in the case's timeline.
 * @param expectedKey the case the panel shows; another case in the tab is refused
 * @param make the note from what was typed; the handoff unless said otherwise
 */
export async function insertFromTab(tabId: number, expectedKey?: string, make = makeHandoff): Promise<InsertOutcome> {
  const caseKey = await caseShownIn(tabId);
  if (!caseKey) return kept('', expectedKey ? 'other-case' : 'no-case');
  if (expectedKey !== undefined && expectedKey !== caseKey) return settle(expectedKey, kept('', 'other-case'));
  const read = (await toEngine(tabId, 'read', { isFresh: false })) ?? (await recallCase(caseKey));
  if (!read) return settle(caseKey, kept('', 'not-read'));
  // The composer's proof needs its people, and may be asked for long after this case was read.
  await rememberCase(read);

  const made = await make(read);
  const { note } = made;
  const entries = read.entries.length;
  const outcome = (await toEngine(tabId, 'insert', { caseKey, note, entries })) ?? kept(note.id, 'no-case');
  if (outcome.status === 'kept' && outcome.reason === 'busy') return outcome;
  if (outcome.status === 'opening') return settle(caseKey, await openElsewhere(tabId, read, made, outcome));
  if (isHandedOut(outcome)) await markHandedOut({ caseKey, noteId: note.id, updatedAt: made.updatedAt });
  return settle(caseKey, outcome);
}

/** `updatedAt` is that of what was typed: it tells, when the note has arrived, whether somebody typed on since. */
interface MadeNote {
  note: RenderedNote;
  updatedAt: number;
}

async function makeHandoff(read: Case): Promise<MadeNote> {
  const draft = await ensureDraft(read);
  const { handoff, prefill } = await composeHandoff(read, draft);
  await markMade(draft, prefill);
  return { note: renderNote(handoff), updatedAt: draft.updatedAt };
}

/** Second line's read-back goes the way of the handoff: the same proof, the same guard. */
export async function makeReadBack({ key }: Case): Promise<MadeNote> {
  const { noteId, text, updatedAt } = await writeReadBack(key);
  return { note: renderReadBack(noteId, await maskSecrets(text)), updatedAt };
}

const LOOKS = 10;
const LOOK_EVERY_MS = 200;

/** A key may be pressed before the page that just came is recognised: that takes a moment. */
async function caseShownIn(tabId: number): Promise<string | undefined> {
  for (let look = 1; ; look += 1) {
    const caseKey = (await toEngine(tabId, 'state', {}))?.caseKey;
    if (caseKey || look === LOOKS) return caseKey;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** Leaves the note for the composer's page before that page is opened: the service worker may not see it come. */
async function openElsewhere(
  tabId: number,
  read: Case,
  { note, updatedAt }: MadeNote,
  outcome: InsertOutcome & { status: 'opening' },
): Promise<InsertOutcome> {
  const { site, key: caseKey, id: caseId } = read;
  if ((await toEngine(tabId, 'state', {}))?.caseKey !== caseKey) return kept(note.id, 'other-case');
  const target = outcome.leavesTextBehind ? await openTabBeside(tabId) : tabId;
  const { id: noteId, html, markdown, plain } = note;
  const times = { createdAt: Date.now(), draftUpdatedAt: updatedAt };
  await addPending({ site, caseKey, caseId, tabId: target, noteId, html, markdown, plain, ...times });
  await watchForLate();
  await browser.tabs.update(target, { url: outcome.url });
  return outcome;
}

async function openTabBeside(tabId: number): Promise<number> {
  const { index, windowId } = await browser.tabs.get(tabId);
  const { id } = await browser.tabs.create({ url: 'about:blank', index: index + 1, windowId, openerTabId: tabId });
  return id ?? tabId;
}
