import 'ckeditor5/ckeditor5.css';
import { BlockQuote, Bold, ClassicEditor, Essentials, Heading, Italic, Link, List, Paragraph } from 'ckeditor5';
import { whenThere, type MountEditor } from './mounted-editor.ts';

export const mountCkeditor5: MountEditor = async (host, text) => {
  const source = host.appendChild(document.createElement('div'));
  const editor = await ClassicEditor.create(source, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote],
    toolbar: ['undo', 'bold', 'bulletedList'],
    initialData: text && `<p>${text}</p>`,
  });
  return {
    element: await whenThere(() => host.querySelector<HTMLElement>('.ck-editor__editable')),
    model: () => editor.getData(),
    destroy: () => void editor.destroy(),
  };
};
