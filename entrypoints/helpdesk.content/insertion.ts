/** Puts the note into the composer of this case, or keeps it and says why. Never submits. */
import { toBackground } from '../../lib/browser/send.ts';
import { copyNote } from '../../lib/composer/copy.ts';
import { findComposer } from '../../lib/composer/find.ts';
import { insertNote } from '../../lib/composer/insert.ts';
import { openComposer, readyComposer } from '../../lib/composer/open.ts';
import { containsPartOf, readBack } from '../../lib/composer/read-back.ts';
import { takeOut } from '../../lib/composer/take-out.ts';
import type { FoundComposer, RenderedNote } from '../../lib/composer/types.ts';
import { holdsUnsavedText } from '../../lib/composer/unsaved-text.ts';
import { waitFor } from '../../lib/composer/wait.ts';
import { noteIdIn } from '../../lib/handoff/note/structure.ts';
import type { Team } from '../../lib/case/team.ts';
import type { InsertOutcome, InsertRefusal } from '../../lib/messages.ts';
import { readLatest } from '../../lib/page/read-latest.ts';
import type { Badge } from './badge.ts';
import type { Following } from './follow-case.ts';
import { openGuard } from './guard.ts';
import type { VisitContext } from './visit.ts';

/** Rich editors start after the page has loaded; RT's takes up to two seconds on a slow machine. */
export const EDITOR_READY_MS = 10_000;
/** An editor may be visible before it listens. */
const EDITOR_STARTS_MS = 4000;

export function openInsertion(context: VisitContext, badge: Badge, following: Following | undefined) {
  const { recognised, welcome, signal } = context;
  let team: Team = { domains: [], customers: [] };
  let isBusy = false;
  const guard = openGuard(find, context, badge);

  function find(): FoundComposer | undefined {
    const { id: caseId } = recognised;
    const { domains: teamDomains, customers } = team;
    return caseId === undefined
      ? undefined
      : findComposer({ document, url: location.href, adapter: welcome.adapter, caseId, teamDomains, customers });
  }
  const findEditor = () => find()?.editor;
  const findStandingId = () => {
    const editor = findEditor();
    return editor && noteIdIn(readBack(editor));
  };

  async function loadTeam() {
    if (context.caseKey) team = await toBackground('team', { caseKey: context.caseKey });
  }

  /** One press, one note: a second press while the first is at work does nothing. */
  async function insert(data: { caseKey: string; note: RenderedNote; entries: number }): Promise<InsertOutcome> {
    const { note } = data;
    if (isBusy) return { status: 'kept', noteId: note.id, reason: 'busy', isCopied: false };
    isBusy = true;
    try {
      const outcome = data.caseKey === context.caseKey ? await tryInsert(note, data.entries) : keep(note, 'other-case');
      if (outcome.status !== 'opening') badge.showOutcome(outcome);
      return outcome;
    } finally {
      isBusy = false;
    }
  }

  async function tryInsert(note: RenderedNote, entries: number): Promise<InsertOutcome> {
    const newer = await countNewer(entries);
    if (newer === undefined) return keep(note, 'not-read');
    if (newer > 0) {
      void following?.read(true);
      return keep(note, following ? 'case-changed' : 'read-again', newer);
    }
    await loadTeam();
    const found = find();
    // A composer with text in it stays as it is: switching it could move a reply into a note.
    if (recognised.kind === 'case' && (!found || (found.isEmpty() && !found.prove().isInternal))) {
      const opened = await openComposer(document, welcome.adapter, recognised, signal);
      if (opened.status === 'elsewhere') {
        const leavesTextBehind = holdsUnsavedText(document);
        return { status: 'opening', noteId: note.id, url: opened.url, leavesTextBehind };
      }
    }
    return insertHere(note);
  }

  async function insertClaimed(note: RenderedNote): Promise<InsertOutcome> {
    await loadTeam();
    const outcome = await insertHere(note);
    badge.showOutcome(outcome);
    return outcome;
  }

  async function insertHere(note: RenderedNote): Promise<InsertOutcome> {
    const empty = recognised.kind === 'composer' && find();
    if (empty && empty.isEmpty() && !empty.prove().isInternal)
      await readyComposer(document, welcome.adapter, recognised, signal);
    const deadline = Date.now() + EDITOR_STARTS_MS;
    for (;;) {
      const composer = await waitFor(() => (findEditor() ? find() : undefined), EDITOR_READY_MS, { signal });
      const editor = composer?.editor;
      if (!composer || !editor) return keep(note, find() ? 'no-editor' : 'no-composer');
      const before = composer.prove();
      if (!before.isInternal) return keep(note, before.reason);
      // Before the first letter: whatever becomes of the insertion, no piece of the note stands unwatched.
      guard.watch(note.id);
      const result = await insertNote(editor, note, composer.format, { signal });
      const after = composer.prove();
      if (result.ok && after.isInternal) return { status: 'inserted', noteId: note.id };
      if (result.ok) await takeOut(editor, note.id);
      if (!containsPartOf(editor, note.id)) guard.stop(note.id);
      if (result.ok) return keep(note, after.isInternal ? 'unproven' : after.reason);
      // Nothing was changed: an editor that is only starting may replace its document, and is found anew.
      const isStarting = result.reason === 'refused-by-editor' && Date.now() < deadline && !signal.aborted;
      if (!isStarting) return keep(note, result.reason);
    }
  }

  async function countNewer(entries: number): Promise<number | undefined> {
    try {
      if (following) return await following.checkNewer(entries);
      return Math.max(0, (await readLatest(context.source())).entries - entries);
    } catch (error) {
      console.debug('Baton could not tell whether the case has changed', error);
      return undefined;
    }
  }

  /** A note that stands there already (an update of Baton, a reload, RT showing its form again) is guarded again. */
  async function guardStandingNote() {
    // On a page of its own the editor is still starting; on a case's page it stands there, or was never opened.
    const noteId =
      recognised.kind === 'composer' ? await waitFor(findStandingId, EDITOR_READY_MS, { signal }) : findStandingId();
    if (!noteId) return;
    await loadTeam();
    guard.watch(noteId);
  }
  void guardStandingNote();

  return { find, loadTeam, insert, insertClaimed, takeOut: guard.takeOut };
}

const keep = (note: RenderedNote, reason: InsertRefusal, newer?: number): InsertOutcome => ({
  status: 'kept',
  noteId: note.id,
  reason,
  isCopied: copyNote(document, note),
  newer,
});
