/** The real editors, each as its own library makes it: what Baton puts there has to be in the editor's model, not only on the page. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { insertNote } from '../../../lib/composer/insert.ts';
import { comesBackWhole, containsNote, readBack } from '../../../lib/composer/read-back.ts';
import { takeOut } from '../../../lib/composer/take-out.ts';
import { EVERY_EDITOR, REFUSING_EDITORS } from '../editors/every-editor.ts';
import type { MountedEditor } from '../editors/mounted-editor.ts';
import { FIRST_LINE, NOTE, NOTE_ID } from './sample-note.ts';

/** The mechanism that serves each editor: a change here is a change of behaviour in that editor. */
const MECHANISMS: Record<string, string> = {
  'CKEditor 5': 'paste',
  Tiptap: 'paste',
  Quill: 'paste',
  TinyMCE: 'paste',
  Lexical: 'paste',
  Slate: 'insertFromPaste',
  Trix: 'insertFromPaste',
  Summernote: 'insertHTML',
  contenteditable: 'insertHTML',
  'React textarea': 'insertText',
  'CKEditor 4 look-alike': 'insertHTML',
  'Quill 1': 'paste',
  Squire: 'paste',
  'CKEditor 4': 'paste',
  Froala: 'paste',
};
/** Slate without a reader for HTML takes the note as lines of text; a textarea keeps what it is given. */
const WITHOUT_LISTS = new Set(['Slate', 'React textarea']);
/** CKEditor 5 never removes the paragraph at whose beginning a selection ends: one empty paragraph stays. */
const AFTER_TAKE_OUT: Record<string, string> = {
  'CKEditor 5': '<p>START</p><p>&nbsp;</p>',
  Squire: '<div>START<br></div>',
  Froala: '<p>START</p><p data-pasted="true"><br></p>',
};
/** Their own history takes a cut in several steps. */
const SEVERAL_STEPS = new Set(['Quill 1', 'Froala']);
/** Editors take changes that follow each other within this time for one step (Quill: 1 s, Tiptap: 0.5 s). */
const STEPS_PART_MS = 1100;

const pause = (ms: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
const written = (element: HTMLElement) =>
  readBack(element)
    .split('\n')
    .filter((line) => line.trim() !== '');
const format = (name: string) => (name === 'React textarea' ? 'plain' : 'html');

for (const [name, mount] of Object.entries(EVERY_EDITOR)) {
  describe(name, () => {
    let host: HTMLElement;
    let editor: MountedEditor;
    let earlier: string;
    const start = async (text: string) => {
      editor = await mount(host, text);
      earlier = editor.model();
    };
    const insert = () => insertNote(editor.element, NOTE, format(name));

    beforeEach(() => {
      host = document.body.appendChild(document.createElement('div'));
    });
    afterEach(() => {
      editor.destroy();
      host.remove();
    });

    test('the note stands whole behind the earlier text, in lines of its own, and in the model', async () => {
      await start('START');
      expect(await insert()).toEqual({ ok: true, mechanism: MECHANISMS[name] });
      expect(written(editor.element).slice(0, 2)).toEqual(['START', FIRST_LINE]);
      expect(comesBackWhole(editor.element, NOTE)).toBe(true);
      expect(containsNote(editor.element, NOTE_ID)).toBe(true);
      expect(editor.model()).toContain('START');
      expect(editor.model()).toContain(`Baton handoff ${NOTE_ID}`);
      expect(editor.model()).toContain('العميل لا يستطيع');
      // TinyMCE writes the joiner of emoji as a character reference.
      expect(editor.model().replaceAll('&zwj;', '\u200D')).toContain('👩‍💻 ❤️‍🔥');
    });

    test('markup in the note stays text, and items become a list where the editor has lists', async () => {
      await start('START');
      await insert();
      expect(editor.element.querySelector('img')).toBeNull();
      expect(readBack(editor.element)).toContain('<img src=x onerror="alert(1)"> & <b>not bold</b> does not open');
      expect(editor.element.querySelectorAll('li').length).toBe(WITHOUT_LISTS.has(name) ? 0 : 3);
    });

    test('one undo brings the earlier model back', async () => {
      await start('START');
      await insert();
      expect(editor.model()).not.toBe(earlier);
      await userEvent.keyboard('{Control>}z{/Control}');
      await vi.waitFor(() => expect(editor.model()).toBe(earlier));
    });

    test('a second insertion of the same note is refused and changes nothing', async () => {
      await start('START');
      await insert();
      const once = editor.model();
      expect(await insert()).toEqual({ ok: false, reason: 'already-there' });
      expect(editor.model()).toBe(once);
    });

    test('two insertions at the same moment put one note there', async () => {
      await start('START');
      const results = await Promise.all([insert(), insert()]);
      expect(results.map(({ ok }) => ok)).toEqual([true, false]);
      expect(written(editor.element).filter((line) => line.includes(NOTE_ID)).length).toBe(1);
    });

    test('an empty editor takes the note, and is empty again when it is taken out', async () => {
      await start('');
      expect(await insert()).toMatchObject({ ok: true });
      expect(written(editor.element)[0]).toBe(FIRST_LINE);
      expect(await takeOut(editor.element, NOTE_ID)).toBe(true);
      expect(written(editor.element)).toEqual([]);
    });

    test('what was selected is not replaced', async () => {
      await start('START');
      editor.element.focus();
      if ('select' in editor.element) (editor.element as HTMLTextAreaElement).select();
      else editor.element.ownerDocument.getSelection()?.selectAllChildren(editor.element);
      await pause(150);
      expect(await insert()).toMatchObject({ ok: true });
      expect(written(editor.element)[0]).toBe('START');
    });

    test('taking it out leaves the earlier text', async () => {
      await start('START');
      await insert();
      expect(await takeOut(editor.element, NOTE_ID)).toBe(true);
      expect(editor.model()).toBe(AFTER_TAKE_OUT[name] ?? earlier);
    });

    test('what the agent types on stands behind the note and stays when it is taken out', async () => {
      await start('START');
      await insert();
      await userEvent.keyboard('END');
      await vi.waitFor(() => expect(written(editor.element).at(-1)).toMatch(/END$/));
      expect(await takeOut(editor.element, NOTE_ID)).toBe(true);
      expect(written(editor.element)).toEqual(['START', 'END']);
      expect(editor.model()).toMatch(/START[^]*END/);
      expect(editor.model()).not.toContain(NOTE_ID);
    });

    test.skipIf(SEVERAL_STEPS.has(name))('one undo brings a note back that was taken out', async () => {
      await start('START');
      await insert();
      const withNote = editor.model();
      await pause(STEPS_PART_MS);
      await takeOut(editor.element, NOTE_ID);
      await userEvent.keyboard('{Control>}z{/Control}');
      await vi.waitFor(() => expect(editor.model()).toBe(withNote));
    });
  });
}

for (const [name, mount] of Object.entries(REFUSING_EDITORS)) {
  test(`${name}: the note is refused, and the earlier text stands alone`, async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const editor = await mount(host, 'START');
    expect(await insertNote(editor.element, NOTE, 'html')).toMatchObject({ ok: false });
    await vi.waitFor(() => expect(written(editor.element)).toEqual(['START']));
    expect(editor.model()).not.toContain(NOTE_ID);
    editor.destroy();
    host.remove();
  });
}
