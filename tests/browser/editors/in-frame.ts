/** Runs inside a frame of its own: an editor as a helpdesk that lives in a frame loads it. */
import type { MountedEditor, MountEditor } from './mounted-editor.ts';

declare global {
  var mountHere: ((name: string, text: string) => Promise<MountedEditor>) | undefined;
}

/** One by one: some libraries cannot even be loaded under a strict policy. */
const EDITORS: Record<string, () => Promise<MountEditor>> = {
  'React textarea': async () => (await import('./react-textarea.ts')).mountReactTextarea,
  contenteditable: async () => (await import('./contenteditable.ts')).mountContenteditable,
  'CKEditor 4': async () => (await import('./ckeditor4.ts')).mountCkeditor4,
  'CKEditor 5': async () => (await import('./ckeditor5.ts')).mountCkeditor5,
  TinyMCE: async () => (await import('./tinymce.ts')).mountTinymce,
  Tiptap: async () => (await import('./tiptap.ts')).mountTiptap,
  Quill: async () => (await import('./quill.ts')).mountQuill,
  Lexical: async () => (await import('./lexical.ts')).mountLexical,
};

// The test runner wraps imports made later, and expects itself in every window.
Object.assign(globalThis, { __vitest_browser_runner__: Reflect.get(window.parent, '__vitest_browser_runner__') });

globalThis.mountHere = async (name, text) => {
  const mount = await EDITORS[name]?.();
  if (!mount) throw new Error(`No editor is called ${name}`);
  return mount(document.body.appendChild(document.createElement('div')), text);
};
