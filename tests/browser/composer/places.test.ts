/** The first eight editors again: in a shadow root, in a frame, and on a page with a strict content policy. */
import { afterAll, afterEach, expect, test } from 'vitest';
import { insertNote } from '../../../lib/composer/insert.ts';
import { comesBackWhole, readBack } from '../../../lib/composer/read-back.ts';
import { EVERY_EDITOR } from '../editors/every-editor.ts';
import type { MountedEditor } from '../editors/mounted-editor.ts';
import { NOTE } from './sample-note.ts';

/**
 * What each place comes to: the mechanism, or the clipboard. `no start`: the editor's own library throws there. `hangs`: it
 * neither throws nor starts; not run.
 */
const EXPECTED: Record<string, string[]> = {
  //                 shadow root, frame, strict policy, trusted types
  'React textarea': ['insertText', 'insertText', 'insertText', 'insertText'],
  contenteditable: ['insertHTML', 'insertHTML', 'insertHTML', 'clipboard'],
  'CKEditor 4': ['hangs', 'paste', 'hangs', 'no start'],
  // In a shadow root its own scrolling throws after the note has come in.
  'CKEditor 5': ['hangs', 'paste', 'paste', 'no start'],
  TinyMCE: ['paste', 'paste', 'paste', 'hangs'],
  Tiptap: ['paste', 'paste', 'paste', 'no start'],
  Quill: ['clipboard', 'paste', 'paste', 'no start'],
  Lexical: ['paste', 'paste', 'paste', 'paste'],
};
const STRICT = "object-src 'none'; base-uri 'none'; script-src 'self'";
const TRUSTED_TYPES = `require-trusted-types-for 'script'; ${STRICT}`;

type Place = (name: string) => Promise<MountedEditor>;
const cleanUps: (() => void)[] = [];

const inShadow: Place = async (name) => {
  const outer = document.body.appendChild(document.createElement('div'));
  cleanUps.push(() => outer.remove());
  const host = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  return (EVERY_EDITOR[name] ?? expect.fail(name))(host, 'START');
};

const inFrame =
  (policy: string): Place =>
  async (name) => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 600px; height: 400px';
    const meta = policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    frame.srcdoc = `<!doctype html><html><head>${meta}</head><body><script type="module" src="${new URL('../editors/in-frame.ts', import.meta.url).href}"></script></body></html>`;
    document.body.append(frame);
    cleanUps.push(() => frame.remove());
    const mountHere = await until(() => (frame.contentWindow as unknown as typeof globalThis | null)?.mountHere);
    return mountHere(name, 'START');
  };

async function until<T>(find: () => T | undefined): Promise<T> {
  for (let attempt = 0; attempt < 800; attempt += 1) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
  throw new Error('Nothing came');
}

const PLACES: Record<string, Place> = {
  'shadow root': inShadow,
  frame: inFrame(''),
  'page with a strict policy': inFrame(STRICT),
  'page with trusted types': inFrame(TRUSTED_TYPES),
};
const table: Record<string, Record<string, string>> = {};
afterAll(() => console.log(JSON.stringify(table, undefined, 1)));
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

for (const [name, outcomes] of Object.entries(EXPECTED)) {
  for (const [at, [place, mount]] of Object.entries(PLACES).entries()) {
    const expected = outcomes[at] ?? '';
    test.skipIf(expected === 'hangs')(`${name} in a ${place}: ${expected}`, async () => {
      const seen = await outcomeOf(name, mount);
      table[name] = { ...table[name], [place]: seen };
      expect(seen).toBe(expected);
    });
  }
}

async function outcomeOf(name: string, mount: Place): Promise<string> {
  const editor = await mount(name).catch(() => undefined);
  if (!editor) return 'no start';
  const result = await insertNote(editor.element, NOTE, name === 'React textarea' ? 'plain' : 'html');
  expect(readBack(editor.element)).toContain('START');
  if (!result.ok) return 'clipboard';
  expect(comesBackWhole(editor.element, NOTE)).toBe(true);
  return result.mechanism;
}
