import { canonicalText } from '../handoff/note/canonical.ts';
import { holdsPartOfNote, isLastLine } from './find-in-lines.ts';
import { readEditorLines } from './editor-lines.ts';
import { isTextField } from './text-field.ts';
import type { RenderedNote } from './types.ts';

/** Signs that editors put before items, or that Markdown and plain text have there. */
const MARKER = /^(?:[-*+•◦▪–]|\d{1,3}[.)]) /;

/** Objects, and the byte order mark that Slate keeps in empty lines. */
const NOT_TEXT = /[\uFFFC\uFEFF]/g;

/** The text in an editor as a person sees it, a line for each line. A placeholder is nothing. */
export function readBack(editor: HTMLElement): string {
  return rawLines(editor).join('\n').replace(NOT_TEXT, '');
}

/** True when the last line of the note with this id stands in the editor. */
export function containsNote(editor: HTMLElement, noteId: string): boolean {
  return rawLines(editor).some((line) => isLastLine(line, noteId));
}

/** True as long as any piece of a note that tells something stands in the editor. What must not reach a customer. */
export function containsPartOf(editor: HTMLElement, noteId: string): boolean {
  return holdsPartOfNote(rawLines(editor), noteId);
}

/**
 * True when every line of the note stands in the editor, in order and each on its own, in one of the forms it was rendered
 * in. Spaces, empty lines and the signs before items may differ: editors change them.
 */
export function comesBackWhole(editor: HTMLElement, note: RenderedNote): boolean {
  return findWhole(writtenLines(editor), note) !== undefined;
}

/** Lines that hold something, in the form in which they can be compared. */
export function writtenLines(editor: HTMLElement): string[] {
  return comparable(rawLines(editor));
}

/** Where the whole note stands among lines of an editor: index of its first line, and of the line after it. */
export function findWhole(lines: readonly string[], note: RenderedNote): { from: number; to: number } | undefined {
  for (const form of formsOf(note)) {
    for (let from = lines.length - form.length; from >= 0; from -= 1) {
      if (form.every((line, index) => line === lines[from + index])) return { from, to: from + form.length };
    }
  }
  return undefined;
}

/** True for CKEditor 4 (RT 5) while it shows its placeholder, which stands in the editor as if somebody had typed it. */
export function showsPlaceholder(editor: Element): boolean {
  return editor.matches('.cke_editable.placeholder');
}

/** Lines as they stand in the editor, empty ones and objects too. */
export function rawLines(editor: HTMLElement): string[] {
  if (isTextField(editor)) return editor.value.split(/\r\n?|\n/);
  return showsPlaceholder(editor) ? [] : readEditorLines(editor).map(({ text }) => text);
}

/** What the note's lines may look like: as text, as Markdown, as rich text and as the HTML source of it. */
function formsOf({ html, markdown, plain }: RenderedNote): string[][] {
  const rich = new DOMParser().parseFromString(html, 'text/html').body;
  const forms = [
    readEditorLines(rich).map(({ text }) => text),
    ...[plain, markdown, html].map((text) => text.split('\n')),
  ];
  return forms.map(comparable);
}

/** Lines that hold something, without what editors change about spaces and signs before items. */
export function comparable(lines: readonly string[]): string[] {
  return lines.map((line) => withoutMarker(canonicalText(line))).filter((line) => line !== '');
}

function withoutMarker(line: string): string {
  let text = line;
  while (MARKER.test(text)) text = text.replace(MARKER, '');
  return text;
}
