import { createRoot } from 'react-dom/client';
import { createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { whenThere, type MountEditor } from './mounted-editor.ts';

/** As it comes: no renderers, and no reader for pasted HTML. */
export const mountSlate: MountEditor = async (host, text) => {
  const editor = withReact(withHistory(createEditor()));
  const root = createRoot(host);
  const paragraph = { type: 'paragraph', children: [{ text }] };
  root.render(
    <Slate editor={editor} initialValue={[paragraph]}>
      <Editable placeholder="Write a note" />
    </Slate>,
  );
  return {
    element: await whenThere(() => host.querySelector<HTMLElement>('[data-slate-editor]')),
    // Named properties: an undo puts them in another order.
    model: () => JSON.stringify(editor.children, ['type', 'children', 'text']),
    destroy: () => root.unmount(),
  };
};
