import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type { MountEditor } from './mounted-editor.ts';

export const mountTiptap: MountEditor = async (host, text) => {
  const editor = new Editor({ element: host, extensions: [StarterKit], content: text && `<p>${text}</p>` });
  return { element: editor.view.dom, model: () => editor.getHTML(), destroy: () => editor.destroy() };
};
