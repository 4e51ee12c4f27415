/** Puts the note into the composer of this case, or keeps it and says why. Never submits. */
import { toBackground } from '../../lib/browser/send.ts';
import { copyNote } from '../../lib/composer/copy.ts';
import { findComposer } from '../../lib/composer/find.ts';
import { insertNote } from '../../lib/composer/insert.ts';
import { openComposer } from '../../lib/composer/open.ts';
import { readBack } from '../../lib/composer/read-back.ts';
import { takeOut } from '../../lib/composer/take-out.ts';
import type { FoundComposer, RenderedNote } from '../../lib/composer/types.ts';
import { readLatest } from '../../lib/page/read-latest.ts';
import type { Claimed, InsertOutcome, InsertRefusal, Team } from '../../lib/messages.ts';
import type { Badge } from './badge.ts';
import type { Following } from './follow-case.ts';
import { startGuard, type Guard } from './guard.ts';
import type { VisitContext } from './visit.ts';
import { waitFor } from './wait-for.ts';

/** Rich editors start after the page has loaded; RT's takes up to two seconds on a slow machine. */
const EDITOR_READY_MS = 10_000;
/** An editor may be visible before it listens. */
const EDITOR_STARTS_MS = 4000;
/** The last line of a note: see lib/handoff/note. */
const NOTE_IN_TEXT = /Baton handoff (h-[a-z2-7]{12})/;

export function openInsertion(context: VisitContext, badge: Badge, following: Following | undefined) {
  const { recognised, welcome, signal } = context;
  let team: Team = { domains: [], customers: [] };
  let guard: Guard | undefined;
  let isBusy = false;

  const find = (): FoundComposer | undefined =>
    recognised.id === undefined
      ? undefined
      : findComposer({
          document,
          url: location.href,
          adapter: welcome.adapter,
          caseId: recognised.id,
          teamDomains: team.domains,
          customers: team.customers,
        });

  async function loadTeam() {
    if (context.caseKey) team = await toBackground('team', { caseKey: context.caseKey });
  }

  /** One press, one note: a second press while the first is at work is refused. */
  async function insert(data: { caseKey: string; note: RenderedNote; entries: number }): Promise<InsertOutcome> {
    const { note } = data;
    if (data.caseKey !== context.caseKey) return tell(keep(note, 'other-case'));
    if (isBusy) return { status: 'kept', noteId: note.id, reason: 'already-there', isCopied: false };
    isBusy = true;
    try {
      const newer = await countNewer(data.entries);
      if (newer === undefined) return tell(keep(note, 'not-read'));
      if (newer > 0) {
        void following?.read(true);
        return tell(keep(note, 'case-changed', newer));
      }
      await loadTeam();
      const found = find();
      // A composer with text in it stays as it is: switching it could move a reply into a note, leaving would lose it.
      if (recognised.kind === 'case' && (!found || (found.isEmpty() && !found.prove().isInternal))) {
        const opened = await openComposer(document, welcome.adapter, recognised, signal);
        if (opened.status === 'elsewhere') return { status: 'opening', noteId: note.id, url: opened.url };
      }
      return tell(await insertHere(note));
    } finally {
      isBusy = false;
    }
  }

  async function insertClaimed({ note }: Claimed): Promise<InsertOutcome> {
    await loadTeam();
    return tell(await insertHere(note));
  }

  async function insertHere(note: RenderedNote): Promise<InsertOutcome> {
    const deadline = Date.now() + EDITOR_STARTS_MS;
    let composer: FoundComposer | undefined;
    let refusal: InsertRefusal | undefined;
    do {
      composer = await waitFor(() => readyComposer(find()), EDITOR_READY_MS, signal);
      if (!composer?.editor) return keep(note, find() ? 'no-editor' : 'no-composer');
      const before = composer.prove();
      if (!before.isInternal) return keep(note, before.reason);
      const result = await insertNote(composer.editor, note, composer.format, { signal });
      refusal = result.ok ? undefined : result.reason;
      // Nothing was changed: an editor that is only starting may replace its document, and is found anew.
    } while (refusal === 'refused-by-editor' && Date.now() < deadline && !signal.aborted);
    if (refusal) return keep(note, refusal);
    const after = composer.prove();
    guard = startGuard({ find, noteId: note.id, context, badge });
    if (after.isInternal) return { status: 'inserted', noteId: note.id };
    if (composer.editor) await takeOut(composer.editor, note.id);
    return keep(note, after.reason);
  }

  async function countNewer(entries: number): Promise<number | undefined> {
    try {
      if (following) return await following.checkNewer(entries);
      const { entries: now } = await readLatest({
        document,
        url: location.href,
        adapter: welcome.adapter,
        now: () => new Date(),
        fetch: (input, init) => window.fetch(input, init),
        signal,
      });
      return Math.max(0, now - entries);
    } catch {
      return undefined;
    }
  }

  function tell(outcome: InsertOutcome): InsertOutcome {
    badge.showOutcome(outcome);
    return outcome;
  }

  /** A composer that comes back with a note in it (a reload, RT showing its form again) is guarded again. */
  async function guardReturningNote() {
    if (recognised.kind !== 'composer') return;
    const composer = await waitFor(() => readyComposer(find()), EDITOR_READY_MS, signal);
    const noteId = composer?.editor && NOTE_IN_TEXT.exec(readBack(composer.editor))?.[1];
    if (!noteId || guard) return;
    await loadTeam();
    guard = startGuard({ find, noteId, context, badge });
  }
  void guardReturningNote();

  return {
    insert,
    insertClaimed,
    takeOut: async (noteId: string) => {
      const editor = find()?.editor;
      return editor !== undefined && takeOut(editor, noteId);
    },
  };
}

const readyComposer = (found: FoundComposer | undefined) => (found?.editor ? found : undefined);

const keep = (note: RenderedNote, reason: InsertRefusal, newer?: number): InsertOutcome => ({
  status: 'kept',
  noteId: note.id,
  reason,
  isCopied: copyNote(document, note),
  newer,
});
