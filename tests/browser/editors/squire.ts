import Squire from 'squire-rte';
import type { MountEditor } from './mounted-editor.ts';

/** Squire asks for a sanitiser and keeps an undo history of its own. */
export const mountSquire: MountEditor = async (host, text) => {
  const root = host.appendChild(document.createElement('div'));
  const squire = new Squire(root, {
    sanitizeToDOMFragment: (html: string) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      for (const element of parsed.querySelectorAll('script, style')) element.remove();
      const fragment = document.createDocumentFragment();
      fragment.append(...parsed.body.childNodes);
      return document.importNode(fragment, true);
    },
  });
  squire.setHTML(text ? `<div>${text}</div>` : '');
  return {
    element: root,
    model: () => squire.getHTML(),
    destroy: () => {
      squire.destroy();
      host.replaceChildren();
    },
  };
};
