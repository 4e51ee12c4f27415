/** Takes a note out of an editor again, and nothing else. */
import { focusEditor, select } from './caret.ts';
import { placeIn, readEditorLines, type Place } from './editor-lines.ts';
import { findInLines } from './find-in-lines.ts';
import { deletions, letGoOfKeys } from './mechanisms/deletions.ts';
import { comparable, rawLines, writtenLines } from './read-back.ts';
import { isTextField } from './text-field.ts';
import { undo } from './undo.ts';
import { pause, waitUntil } from './wait.ts';

export interface TakeOutOptions {
  /** How the note begins, where the team has its own words for it. */
  firstLine?: string;
}

const TAKEN_MS = 1500;
const PASSED_MS = 60;
const SECOND_LOOK_MS = 60;

/** A character among the lines of an editor. */
interface Spot {
  line: number;
  index: number;
}

/**
 * Removes the note with its id line, from its first line on, and the empty lines that parted it from the rest. Everything else
 * stays, also what the agent typed behind the note in its last line. One undo step.
 * @returns false when it cannot; the editor then holds what it held
 */
export async function takeOut(
  editor: HTMLElement,
  noteId: string,
  { firstLine }: TakeOutOptions = {},
): Promise<boolean> {
  const lines = rawLines(editor);
  const cut = planCut(lines, noteId, firstLine);
  if (!cut) return false;
  const { from, to, rest } = cut;
  const target = rest.join('\n');
  const before = writtenLines(editor).join('\n');
  const held = () => writtenLines(editor).join('\n');
  let isTaken = false;
  let at = await selectCut(editor, from, to);
  for (const remove of isTextField(editor) ? [deletions.typed] : deletions.rich) {
    // Once an editor has taken an event it keeps a model of its own: nothing may be changed behind its back.
    if (isTaken && remove === deletions.typedWhereSafe) break;
    if (isTaken) at = await selectCut(editor, from, to);
    const isHandled = remove(at);
    isTaken ||= isHandled;
    await waitUntil(() => held() === target, isHandled ? TAKEN_MS : PASSED_MS);
    if (held() === target && !isTextField(editor)) letGoOfKeys(at);
    if (held() === target) await pause(SECOND_LOOK_MS);
    const result = held();
    if (result === target) return true;
    if (result === before) continue;
    isTaken = true;
    const isBack = await undo(
      editor,
      () => held() === before,
      () => held() !== result,
    );
    if (!isBack) return false;
  }
  return false;
}

/** Which piece goes, and the lines that then stand in the editor. */
function planCut(
  lines: string[],
  noteId: string,
  firstLine: string | undefined,
): { from: Spot; to: Spot; rest: string[] } | undefined {
  const span = findInLines(lines, noteId, firstLine);
  if (!span) return undefined;
  const { first, last, lastLength } = span;
  const typedOn = (lines[last] ?? '').slice(lastLength);
  const next = lines.findIndex((line, index) => index > last && isWritten(line));
  const rest = comparable([...lines.slice(0, first), typedOn, ...lines.slice(last + 1)]);
  const start = { line: first, index: 0 };
  if (isWritten(typedOn)) return { from: start, to: { line: last, index: lastLength }, rest };
  if (next >= 0) return { from: start, to: { line: next, index: 0 }, rest };
  const previous = lines.findLastIndex((line, index) => index < first && isWritten(line));
  const from = previous < 0 ? start : { line: previous, index: lines[previous]?.length ?? 0 };
  return { from, to: { line: lines.length - 1, index: lines.at(-1)?.length ?? 0 }, rest };
}

function isWritten(line: string): boolean {
  return comparable([line]).length > 0;
}

async function selectCut(editor: HTMLElement, from: Spot, to: Spot): Promise<Element> {
  await focusEditor(editor);
  if (!isTextField(editor)) return select(editor, () => [placeOf(editor, from), placeOf(editor, to)]);
  const lines = rawLines(editor);
  const offsetOf = ({ line, index }: Spot) =>
    lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0) + index;
  editor.setSelectionRange(offsetOf(from), offsetOf(to));
  return editor;
}

function placeOf(editor: HTMLElement, { line, index }: Spot): Place {
  const found = readEditorLines(editor)[line];
  return found ? placeIn(found, index) : { node: editor, offset: editor.childNodes.length };
}
