import { beforeInputEvent, keyEvent, shortcutKey } from './mechanisms/events.ts';
import { viewOf } from './text-field.ts';
import { waitUntil } from './wait.ts';

const UNDO_TAKES_MS = 200;

/**
 * Takes back the last step in an editor: by its own shortcut (editors with a model), by the browser's word for undo (Trix), by
 * the browser's own undo (text fields and plain `contenteditable`). Answers whether `isBack` holds then.
 */
export async function undo(editor: HTMLElement, isBack: () => boolean, changed: () => boolean): Promise<boolean> {
  const view = viewOf(editor);
  const ways = [
    () => editor.dispatchEvent(keyEvent(view, 'keydown', 'z', shortcutKey(view))),
    () => editor.dispatchEvent(beforeInputEvent(view, 'historyUndo')),
    () => editor.ownerDocument.execCommand('undo'),
  ];
  for (const way of ways) {
    way();
    if (await waitUntil(isBack, UNDO_TAKES_MS)) return true;
    // Something else was taken back: no further step, it might be the agent's own.
    if (changed()) return false;
  }
  return false;
}
