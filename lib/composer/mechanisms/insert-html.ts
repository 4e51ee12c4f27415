/** Serves Summernote and any element that is merely `contenteditable`. */
import { insertMarkup } from './insert-markup.ts';
import type { Mechanism } from './mechanism.ts';

/**
 * Only for editors that let all events pass. It changes the page behind the back of an editor that keeps a model: Slate and
 * Lexical would show what they do not hold, TinyMCE could not undo it.
 */
export const insertHtml: Mechanism = {
  name: 'insertHTML',
  insert(at, { html = '' }) {
    if (at.closest('[data-slate-editor], [data-lexical-editor]')) return false;
    return insertMarkup(at.ownerDocument, html);
  },
};
