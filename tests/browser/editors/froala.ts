import 'froala-editor/css/froala_editor.pkgd.min.css';
import FroalaEditor from 'froala-editor';
import 'froala-editor/js/plugins.pkgd.min.js';
import { whenThere, type MountEditor } from './mounted-editor.ts';

interface Instance {
  el: HTMLElement;
  html: { get(): string; set(html: string): void };
  undo: { reset(): void; saveStep(): void };
  destroy(): void;
}

/** Without a key it shows a banner beside the text; its model stays clean. */
export const mountFroala: MountEditor = async (host, text) => {
  const target = host.appendChild(document.createElement('div'));
  const instance = await new Promise<Instance>((resolve) => {
    const made: Instance = new FroalaEditor(target, {
      attribution: false,
      events: { initialized: () => setTimeout(() => resolve(made)) },
    });
  });
  instance.html.set(text ? `<p>${text}</p>` : '');
  instance.undo.reset();
  instance.undo.saveStep();
  return {
    element: await whenThere(() => instance.el),
    model: () => instance.html.get(),
    destroy: () => {
      instance.destroy();
      host.replaceChildren();
    },
  };
};
