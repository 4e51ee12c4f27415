import { mountBlockNote } from './blocknote.ts';
import { mountCkeditor4 } from './ckeditor4.ts';
import { mountFroala } from './froala.ts';
import { mountQuill1 } from './quill1.ts';
import { mountSquire } from './squire.ts';
import { mountCkeditor4LookAlike } from './ckeditor4-lookalike.ts';
import { mountCkeditor5 } from './ckeditor5.ts';
import { mountContenteditable } from './contenteditable.ts';
import { mountLexical } from './lexical.ts';
import type { MountEditor } from './mounted-editor.ts';
import { mountQuill } from './quill.ts';
import { mountReactTextarea } from './react-textarea.ts';
import { mountSlate } from './slate.tsx';
import { mountSummernote } from './summernote.ts';
import { mountTinymce } from './tinymce.ts';
import { mountTiptap } from './tiptap.ts';
import { mountTrix } from './trix.ts';

export const EVERY_EDITOR: Record<string, MountEditor> = {
  'CKEditor 5': mountCkeditor5,
  Tiptap: mountTiptap,
  Quill: mountQuill,
  TinyMCE: mountTinymce,
  Lexical: mountLexical,
  Slate: mountSlate,
  Trix: mountTrix,
  Summernote: mountSummernote,
  'Quill 1': mountQuill1,
  Squire: mountSquire,
  'CKEditor 4': mountCkeditor4,
  Froala: mountFroala,
  contenteditable: mountContenteditable,
  'React textarea': mountReactTextarea,
  'CKEditor 4 look-alike': mountCkeditor4LookAlike,
};

/** Takes a pasted note for Markdown and joins its first line to the last one: there the note goes to the clipboard. */
export const REFUSING_EDITORS: Record<string, MountEditor> = { BlockNote: mountBlockNote };
