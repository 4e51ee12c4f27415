import { afterEach, describe, expect, test } from 'vitest';
import { readBack } from '../../../lib/composer/read-back.ts';
import { takeOut } from '../../../lib/composer/take-out.ts';
import { renderReadBack } from '../../../lib/handoff/note/render.ts';
import { FIRST_LINE, LAST_LINE, NOTE, NOTE_ID } from './sample-note.ts';

const READ_BACK = renderReadBack(NOTE_ID, 'Only new keys fail.\n- First the audit log\n- Then the key');

afterEach(() => document.body.replaceChildren());

const textarea = (value: string) => {
  const field = document.body.appendChild(document.createElement('textarea'));
  field.value = value;
  return field;
};
const editable = (html: string) => {
  const field = document.body.appendChild(document.createElement('div'));
  field.contentEditable = 'true';
  field.innerHTML = html;
  return field;
};

describe('from a textarea', () => {
  test.each([
    ['alone', NOTE.plain, ''],
    ['behind text', `START\n\n${NOTE.plain}\n`, 'START'],
    ['before text', `${NOTE.plain}\n\nEND`, 'END'],
    ['between texts', `START\n\n${NOTE.plain}\n\nEND`, 'START\n\nEND'],
    ['with text typed on in its last line', `START\n\n${NOTE.plain} and END`, 'START\n\n and END'],
    ['as Markdown', `START\n\n${NOTE.markdown}\n`, 'START'],
    ['as HTML source', `START\n\n${NOTE.html}\n`, 'START'],
    [
      'behind an older note',
      `${NOTE.plain.replaceAll(NOTE_ID, 'h-zzzzzzzzzzzz')}\n${NOTE.plain}`,
      NOTE.plain.replaceAll(NOTE_ID, 'h-zzzzzzzzzzzz'),
    ],
    ['behind a numbered text', `1 · mine\n\n${NOTE.plain}`, '1 · mine'],
    ['with a section that was edited', NOTE.plain.replace('—', 'Enterprise\nsince May'), ''],
    ['with a first line that was removed', `START\n\n${NOTE.plain.replace(FIRST_LINE, '')}`, 'START'],
  ])('the note goes and the rest stays: %s', async (_, value, left) => {
    const field = textarea(value);
    expect(await takeOut(field, NOTE_ID)).toBe(true);
    expect(field.value).toBe(left);
  });

  test.each([
    ['alone', READ_BACK.plain, ''],
    ['behind text', `START\n\n${READ_BACK.plain}`, 'START'],
    ['with text typed on in its last line', `START\n\n${READ_BACK.plain} and END`, 'START\n\n and END'],
    ['as Markdown', `START\n\n${READ_BACK.markdown}\n\nEND`, 'START\n\nEND'],
    ['as HTML source', `START\n\n${READ_BACK.html}`, 'START'],
    [
      'behind a handoff',
      `${NOTE.plain.replaceAll(NOTE_ID, 'h-zzzzzzzzzzzz')}\n\n${READ_BACK.plain}`,
      NOTE.plain.replaceAll(NOTE_ID, 'h-zzzzzzzzzzzz'),
    ],
  ])('a read-back goes and the rest stays: %s', async (_, value, left) => {
    const field = textarea(value);
    expect(await takeOut(field, NOTE_ID)).toBe(true);
    expect(field.value).toBe(left);
  });

  test('a read-back whose first line was removed stays: nobody can say where it begins', async () => {
    const value = READ_BACK.plain.split('\n\n').slice(1).join('\n\n');
    const field = textarea(value);
    expect(await takeOut(field, NOTE_ID)).toBe(false);
    expect(field.value).toBe(value);
  });

  test('one undo brings it back', async () => {
    const field = textarea(`START\n\n${NOTE.plain}`);
    await takeOut(field, NOTE_ID);
    document.execCommand('undo');
    expect(field.value).toBe(`START\n\n${NOTE.plain}`);
  });

  test.each([
    ['it is not there', 'START'],
    ['its last line is gone', NOTE.plain.replace(LAST_LINE, '')],
    ['the end of its last line is gone', NOTE.plain.replace('entries read', '')],
    ['one of its headings is gone', NOTE.plain.replace('2 · ', '')],
    [
      'its beginning belongs to another note',
      `1 · mine\n${LAST_LINE.replace(NOTE_ID, 'h-zzzzzzzzzzzz')}\n${NOTE.plain.replace('1 · ', '')}`,
    ],
  ])('nothing is changed when nobody can say what is the note: %s', async (_, value) => {
    const field = textarea(value);
    expect(await takeOut(field, NOTE_ID)).toBe(false);
    expect(field.value).toBe(value);
  });

  test('nothing is changed in a field that cannot be edited', async () => {
    const field = textarea(NOTE.plain);
    field.readOnly = true;
    expect(await takeOut(field, NOTE_ID)).toBe(false);
    expect(field.value).toBe(NOTE.plain);
  });

  test('a first line in the words of the team goes when it is known', async () => {
    const field = textarea(`START\n\n${NOTE.plain.replace(FIRST_LINE, 'Interne Übergabe')}`);
    expect(await takeOut(field, NOTE_ID, { firstLine: 'Interne Übergabe' })).toBe(true);
    expect(field.value).toBe('START');
  });
});

describe('from a rich editor', () => {
  test.each([
    ['behind text', `<p>START</p><p><br></p>${NOTE.html}<p><br></p>`, ['START']],
    ['before text', `${NOTE.html}<p>END</p>`, ['END']],
    ['between texts', `<p>START</p>${NOTE.html}<p>END</p>`, ['START', 'END']],
    [
      'with text typed on in its last line',
      `<p>START</p>${NOTE.html.replace('read</small>', 'read and END</small>')}`,
      ['START', 'and END'],
    ],
    ['behind a list', `<ul><li>START</li></ul>${NOTE.html}`, ['START']],
    [
      'as text',
      `<div>START</div>${NOTE.plain
        .replaceAll('<', '&lt;')
        .split('\n')
        .map((line) => `<div>${line || '<br>'}</div>`)
        .join('')}`,
      ['START'],
    ],
  ])('the note goes and the rest stays: %s', async (_, html, left) => {
    const field = editable(html);
    expect(await takeOut(field, NOTE_ID)).toBe(true);
    expect(
      readBack(field)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ).toEqual(left);
  });

  test('an image beside the note stays', async () => {
    const field = editable(`<p><img alt="" src="data:,"></p>${NOTE.html}<p><img alt="" src="data:,"></p>`);
    expect(await takeOut(field, NOTE_ID)).toBe(true);
    expect(field.querySelectorAll('img').length).toBe(2);
    expect(readBack(field).trim()).toBe('');
  });

  test('an editor that removes too much is undone, and the answer is no', async () => {
    const html = `<p>START</p>${NOTE.html}`;
    const field = editable(html);
    field.addEventListener('cut', (event) => {
      event.preventDefault();
      field.replaceChildren();
    });
    field.addEventListener('keydown', (event) => {
      if (event.key === 'z' && event.ctrlKey) field.innerHTML = html;
      if (event.key === 'Backspace') event.preventDefault();
    });
    field.addEventListener('beforeinput', (event) => event.preventDefault());
    field.setAttribute('data-slate-editor', 'true');
    expect(await takeOut(field, NOTE_ID)).toBe(false);
    expect(readBack(field)).toContain('START');
    expect(readBack(field)).toContain(LAST_LINE);
  });
});
