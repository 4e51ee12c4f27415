/** Serves CKEditor 4 (RT) and 5, ProseMirror and Tiptap, Quill, TinyMCE, Lexical, Draft.js, Squire, Froala. */
import { viewOf } from '../text-field.ts';
import { pasteEvent, type Clip } from './events.ts';
import { insertMarkup } from './insert-markup.ts';
import type { Mechanism } from './mechanism.ts';

export const pasteHtml: Mechanism = {
  name: 'paste',
  insert: (at, clip) => !at.dispatchEvent(pasteEvent(viewOf(at), clip)) || fillCatcher(at, clip),
};

/**
 * Some editors (Quill 1) move the focus to a hidden place while a paste is on its way, and take from there what the browser
 * has put in. A browser does nothing more for a paste that a script made, so the same is done here.
 */
function fillCatcher(at: Element, { html = '' }: Clip): boolean {
  const catcher = at.ownerDocument.activeElement;
  const isElsewhere = catcher instanceof HTMLElement && catcher.isContentEditable && !catcher.contains(at);
  return isElsewhere && insertMarkup(at.ownerDocument, html);
}
