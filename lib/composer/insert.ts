/** Puts a note into a composer's editor, behind what the agent typed, and proves by reading back that it is there. */
import { placeCaretAtEnd } from './caret.ts';
import { insertFromPaste } from './mechanisms/insert-from-paste.ts';
import { insertHtml } from './mechanisms/insert-html.ts';
import { insertText } from './mechanisms/insert-text.ts';
import type { Mechanism } from './mechanisms/mechanism.ts';
import { pasteHtml } from './mechanisms/paste-html.ts';
import { pastePlain } from './mechanisms/paste-plain.ts';
import { clipFor } from './note-clip.ts';
import { containsNote, findWhole, showsPlaceholder, writtenLines } from './read-back.ts';
import { isTextField } from './text-field.ts';
import type { ComposerFormat, RenderedNote } from './types.ts';
import { undo } from './undo.ts';
import { pause, waitUntil } from './wait.ts';

export type InsertFailure =
  /** No mechanism brought the note in; the editor holds what it held before. */
  | 'refused-by-editor'
  /** The note with this id stands in the editor, or is being put there. */
  | 'already-there'
  /** What the agent typed, or what the editor held, was not all there afterwards. It was undone if the editor could undo. */
  | 'text-lost';

export type Inserted = { ok: true; mechanism: string } | { ok: false; reason: InsertFailure };

/** An editor that said it took the note may still be busy with it, on a slow machine above all. */
const TAKEN_MS = 1500;
/** An editor that said nothing will hardly do anything. */
const PASSED_MS = 60;
/** A framework that does not agree with what it sees puts its own text back about now. */
const SECOND_LOOK_MS = 60;

const busy = new WeakSet<Element>();

/** Never replaces a selection, never submits. One undo step. Takes about a third of a second in rich editors. */
export async function insertNote(
  editor: HTMLElement,
  note: RenderedNote,
  format: ComposerFormat,
  { signal }: { signal?: AbortSignal } = {},
): Promise<Inserted> {
  if (busy.has(editor) || containsNote(editor, note.id)) return { ok: false, reason: 'already-there' };
  busy.add(editor);
  try {
    return await tryAll(editor, note, format, signal);
  } finally {
    busy.delete(editor);
  }
}

async function tryAll(
  editor: HTMLElement,
  note: RenderedNote,
  format: ComposerFormat,
  signal: AbortSignal | undefined,
): Promise<Inserted> {
  const earlier = writtenLines(editor);
  let isTaken = false;
  let at = await placeCaretAtEnd(editor);
  for (const mechanism of mechanismsFor(editor, format)) {
    // Once an editor has taken an event it keeps a model of its own: nothing may be changed behind its back.
    if (mechanism === insertHtml && isTaken) break;
    if (isTaken) at = await placeCaretAtEnd(editor);
    if (signal?.aborted || showsPlaceholder(editor)) break;
    const isHandled = mechanism.insert(at, clipFor(editor, note, format));
    isTaken ||= isHandled;
    const state = () => compare(writtenLines(editor), earlier, note);
    await waitUntil(() => state() === 'inserted', isHandled && !isTextField(editor) ? TAKEN_MS : PASSED_MS);
    if (state() === 'inserted') await pause(SECOND_LOOK_MS);
    const result = state();
    if (result === 'inserted') return { ok: true, mechanism: mechanism.name };
    if (result === 'as before') continue;
    isTaken = true;
    const after = writtenLines(editor).join('\n');
    const isBack = await undo(
      editor,
      () => state() === 'as before',
      () => writtenLines(editor).join('\n') !== after,
    );
    if (result === 'text lost' || !isBack) return { ok: false, reason: 'text-lost' };
  }
  return { ok: false, reason: 'refused-by-editor' };
}

function mechanismsFor(editor: HTMLElement, format: ComposerFormat): Mechanism[] {
  if (isTextField(editor)) return [insertText];
  return format === 'html'
    ? [pasteHtml, insertFromPaste, pastePlain, insertHtml]
    : [pastePlain, insertFromPaste, insertHtml];
}

/** What became of the editor's lines: all that was there first, then the whole note, then nothing. */
function compare(
  lines: string[],
  earlier: string[],
  note: RenderedNote,
): 'inserted' | 'as before' | 'cut' | 'text lost' {
  // As text: a note that went into the last line has spoilt it, but nothing is lost.
  if (!lines.join('\n').startsWith(earlier.join('\n'))) return 'text lost';
  if (lines.join('\n') === earlier.join('\n')) return 'as before';
  const whole = findWhole(lines, note);
  return whole?.from === earlier.length && whole.to === lines.length ? 'inserted' : 'cut';
}
