import 'quill1/dist/quill.snow.css';
import Quill from 'quill1';
import type { MountEditor } from './mounted-editor.ts';

export const mountQuill1: MountEditor = async (host, text) => {
  const quill = new Quill(host.appendChild(document.createElement('div')), { theme: 'snow' });
  if (text) quill.setText(`${text}\n`);
  quill.history.clear();
  return {
    element: quill.root,
    model: () => JSON.stringify(quill.getContents().ops),
    destroy: () => host.replaceChildren(),
  };
};
