import { endOf, type Place } from './editor-lines.ts';
import { showsPlaceholder } from './read-back.ts';
import { isTextField, viewOf } from './text-field.ts';
import { pause, waitUntil } from './wait.ts';

/** Slate reads the browser's selection at most every 100 ms; ProseMirror may put its own back 20 ms after the focus came. */
const SELECTION_SETTLES_MS = 120;
const PLACEHOLDER_GOES_MS = 300;

/** Focuses the editor, also when the window itself has no focus because the agent is in the side panel. */
export async function focusEditor(editor: HTMLElement): Promise<void> {
  const view = viewOf(editor);
  if (view.frameElement) view.focus();
  editor.focus({ preventScroll: true });
  if (isTextField(editor)) return;
  // In a window without focus the browser sends no event, and CKEditor 4 takes its placeholder away only on that event.
  if (showsPlaceholder(editor)) {
    editor.dispatchEvent(new view.FocusEvent('focus'));
    await waitUntil(() => !showsPlaceholder(editor), PLACEHOLDER_GOES_MS);
  }
}

/** Puts the caret behind all that stands in the editor, with nothing selected. Answers the element that gets the events. */
export async function placeCaretAtEnd(editor: HTMLElement): Promise<Element> {
  await focusEditor(editor);
  if (isTextField(editor)) {
    editor.setSelectionRange(editor.value.length, editor.value.length);
    return editor;
  }
  return select(editor, () => {
    const end = endOf(editor);
    return [end, end];
  });
}

/** Selects a piece of a rich editor and lets the editor take notice. Answers the element that gets the events. */
export async function select(editor: HTMLElement, find: () => [Place, Place]): Promise<Element> {
  const selection = editor.ownerDocument.getSelection();
  let at: [Place, Place] = find();
  for (let attempt = 0; attempt < 2; attempt += 1) {
    at = find();
    const [start, end] = at;
    selection?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    await pause(SELECTION_SETTLES_MS);
    // An editor that put its own selection back is asked once more.
    if (selection?.anchorNode === start.node && selection.anchorOffset === start.offset) break;
  }
  const { node } = at[0];
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element && editor.contains(element) ? element : editor;
}
