import '@blocknote/core/style.css';
import { BlockNoteEditor } from '@blocknote/core';
import { whenThere, type MountEditor } from './mounted-editor.ts';

export const mountBlockNote: MountEditor = async (host, text) => {
  const editor = BlockNoteEditor.create({ initialContent: [{ type: 'paragraph', content: text }] });
  editor.mount(host.appendChild(document.createElement('div')));
  return {
    element: await whenThere(() => host.querySelector<HTMLElement>('[contenteditable="true"]')),
    // Ids of blocks are made anew by an undo.
    model: () => JSON.stringify(editor.document.map(({ type, content, children }) => ({ type, content, children }))),
    destroy: () => {
      editor.unmount();
      host.replaceChildren();
    },
  };
};
