import 'tinymce/tinymce';
import 'tinymce/models/dom/model';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/plugins/lists';
import tinymce from 'tinymce/tinymce';
import type { MountEditor } from './mounted-editor.ts';

/** In an iframe, as helpdesks use it. */
export const mountTinymce: MountEditor = async (host, text) => {
  const target = host.appendChild(document.createElement('textarea'));
  target.value = text && `<p>${text}</p>`;
  const [editor] = await tinymce.init({ target, license_key: 'gpl', plugins: 'lists', promotion: false });
  if (!editor) throw new Error('TinyMCE did not start');
  return { element: editor.getBody(), model: () => editor.getContent(), destroy: () => editor.remove() };
};
