/**
 * Ways to remove what is selected. Cut: CKEditor 4 and 5, ProseMirror, Quill, TinyMCE, Lexical, Slate. The browser's word for a
 * cut: Trix. The backspace key: editors that know no cut. The browser's own deletion: text fields and plain `contenteditable`.
 */
import { viewOf } from '../text-field.ts';
import { beforeInputEvent, cutEvent, keyEvent, shortcutKey } from './events.ts';

/** Tries once to remove what is selected. Answers whether the editor said it took it. */
type Deletion = (at: Element) => boolean;

const cut: Deletion = (at) => !at.dispatchEvent(cutEvent(viewOf(at)));
const deleteByCut: Deletion = (at) => !at.dispatchEvent(beforeInputEvent(viewOf(at), 'deleteByCut'));
const backspace: Deletion = (at) => !at.dispatchEvent(keyEvent(viewOf(at), 'keydown', 'Backspace'));
const typed: Deletion = (at) => at.ownerDocument.execCommand('delete');
/** Never behind the back of editors that would show what they do not hold. */
const typedWhereSafe: Deletion = (at) => !at.closest('[data-slate-editor], [data-lexical-editor]') && typed(at);

export const deletions = {
  typed,
  typedWhereSafe,
  rich: [cut, deleteByCut, backspace, typedWhereSafe],
};

/** The end of a cut by hand: TinyMCE and CKEditor 4 make an undo step of it when the keys are let go. */
export function letGoOfKeys(at: Element): void {
  const view = viewOf(at);
  at.dispatchEvent(keyEvent(view, 'keyup', 'x', shortcutKey(view)));
}
