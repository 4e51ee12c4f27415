import 'trix';
import { whenThere, type MountEditor } from './mounted-editor.ts';

export const mountTrix: MountEditor = async (host, text) => {
  const input = host.appendChild(document.createElement('input'));
  input.type = 'hidden';
  input.id = 'trix-input';
  input.value = text && `<div>${text}</div>`;
  const element = document.createElement('trix-editor');
  element.setAttribute('input', input.id);
  host.append(element);
  await whenThere(() => ('editor' in element && element.editor ? element : undefined));
  return { element, model: () => input.value, destroy: () => host.replaceChildren() };
};
