import 'summernote/dist/summernote-lite.css';
import jQuery from 'jquery';
import { whenThere, type MountEditor } from './mounted-editor.ts';

export const mountSummernote: MountEditor = async (host, text) => {
  Object.assign(globalThis, { jQuery, $: jQuery });
  await import('summernote/dist/summernote-lite.js');
  const source = host.appendChild(document.createElement('div'));
  source.innerHTML = text && `<p>${text}</p>`;
  const summernote = (...args: unknown[]): string => jQuery(source).summernote(...args);
  summernote({ height: 200 });
  return {
    element: await whenThere(() => host.querySelector<HTMLElement>('.note-editable')),
    model: () => summernote('code'),
    destroy: () => void summernote('destroy'),
  };
};
