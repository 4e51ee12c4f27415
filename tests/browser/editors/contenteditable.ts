import type { MountEditor } from './mounted-editor.ts';

/** No editor at all: what the browser does by itself. */
export const mountContenteditable: MountEditor = async (host, text) => {
  const element = host.appendChild(document.createElement('div'));
  element.contentEditable = 'true';
  if (text) element.append(Object.assign(document.createElement('p'), { textContent: text }));
  return { element, model: () => element.innerHTML, destroy: () => element.remove() };
};
