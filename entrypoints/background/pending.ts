/** Notes on their way to a composer on another page: who may take them, and what became of those that nobody took. */
import { browser } from 'wxt/browser';
import { claimPending, expirePending, loadWaiting, settlePending, type Pending } from '../../lib/db/pending.ts';
import type { Claimed, Data, InsertRefusal } from '../../lib/messages.ts';
import { isHandedOut, kept, markHandedOut, settle } from './outcomes.ts';

const ALARM = 'late-notes';
/** Later than a claimed note may take (lib/db/pending.ts). */
const LATE_AFTER_MINUTES = 3.1;

export function listenForLate(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void settleLate();
  });
}

/** Whatever happens to the tab: its case is told, and the note's text does not stay in the store. */
export async function watchForLate(): Promise<void> {
  await browser.alarms.create(ALARM, { delayInMinutes: LATE_AFTER_MINUTES });
}

async function settleLate(): Promise<void> {
  for (const late of await expirePending(Date.now())) await settle(late.caseKey, kept(late.noteId, 'expired'));
}

/** The note that the page of this tab may take. One that meets a sign-in page or another case instead is kept as a draft. */
export async function claim(
  { recognised, caseKey }: Data<'background', 'claim'>,
  tabId: number | undefined,
): Promise<Claimed | undefined> {
  await settleLate();
  const now = Date.now();
  const { kind, site, id: caseId } = recognised;
  const taken = kind === 'composer' && caseId ? await claimPending({ site, caseId, now }) : undefined;
  if (taken) {
    const { id, noteId, html, markdown, plain } = taken;
    return { id, caseKey: taken.caseKey, note: { id: noteId, html, markdown, plain } };
  }
  const waiting = tabId === undefined ? undefined : await loadWaiting({ tabId, now });
  if (waiting && kind === 'sign-in') await refuse(waiting, 'signed-out');
  else if (waiting && caseKey !== undefined && caseKey !== waiting.caseKey) await refuse(waiting, 'other-case');
  return undefined;
}

/** What became of a note that was claimed. */
export async function onOutcome({ caseKey, outcome, pendingId }: Data<'background', 'outcome'>): Promise<void> {
  const pending = await settlePending(pendingId);
  // Only the text that the note was made from was handed out.
  if (pending && isHandedOut(outcome)) await markHandedOut({ ...pending, updatedAt: pending.draftUpdatedAt });
  await settle(caseKey, outcome);
}

async function refuse({ id, caseKey, noteId }: Pending, reason: InsertRefusal): Promise<void> {
  await settlePending(id);
  await settle(caseKey, kept(noteId, reason));
}
