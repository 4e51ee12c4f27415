/** Serves CKEditor 4 (RT) and 5, ProseMirror and Tiptap, Quill, TinyMCE, Lexical, Draft.js. */
import { viewOf } from '../text-field.ts';
import { pasteEvent } from './events.ts';
import type { Mechanism } from './mechanism.ts';

export const pasteHtml: Mechanism = {
  name: 'paste',
  insert: (at, clip) => !at.dispatchEvent(pasteEvent(viewOf(at), clip)),
};
