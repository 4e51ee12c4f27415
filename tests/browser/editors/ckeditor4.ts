import script from 'ckeditor4/ckeditor.js?url';
import { whenThere, type MountEditor } from './mounted-editor.ts';

interface Ckeditor4 {
  replace(element: HTMLElement, config: object): Instance;
}
interface Instance {
  on(event: string, listener: () => void): void;
  setData(html: string, options: { callback(): void }): void;
  getData(): string;
  resetUndo(): void;
  editable(): { $: HTMLElement };
  destroy(noUpdate: boolean): void;
}
declare global {
  var CKEDITOR: Ckeditor4 | undefined;
  var CKEDITOR_BASEPATH: string;
}

/** The last version under a free licence; it loads its parts by itself, from its own folder. */
export const mountCkeditor4: MountEditor = async (host, text) => {
  const ckeditor = await load();
  const textarea = host.appendChild(document.createElement('textarea'));
  const instance = ckeditor.replace(textarea, { versionCheck: false, removePlugins: 'exportpdf,scayt,wsc' });
  await new Promise<void>((resolve) => instance.on('instanceReady', resolve));
  await new Promise<void>((callback) => instance.setData(text ? `<p>${text}</p>` : '', { callback }));
  instance.resetUndo();
  return {
    element: await whenThere(() => instance.editable()?.$),
    model: () => instance.getData(),
    destroy: () => {
      instance.destroy(true);
      host.replaceChildren();
    },
  };
};

async function load(): Promise<Ckeditor4> {
  if (!globalThis.CKEDITOR) {
    // Absolute: a frame made of `srcdoc` has an address that CKEditor cannot complete.
    globalThis.CKEDITOR_BASEPATH = new URL('.', new URL(script, document.baseURI)).href;
    const element = document.createElement('script');
    element.src = script;
    const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
    document.head.append(element);
    await loaded;
  }
  return whenThere(() => globalThis.CKEDITOR as never) as unknown as Promise<Ckeditor4>;
}
