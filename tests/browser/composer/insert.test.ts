import { afterEach, describe, expect, test } from 'vitest';
import { insertNote } from '../../../lib/composer/insert.ts';
import { comesBackWhole, readBack } from '../../../lib/composer/read-back.ts';
import { mountField } from './caret-notation.ts';
import { FIRST_LINE, LAST_LINE, NOTE } from './sample-note.ts';

afterEach(() => document.body.replaceChildren());

const editable = (html: string) => {
  const element = document.body.appendChild(document.createElement('div'));
  element.contentEditable = 'true';
  element.innerHTML = html;
  return element;
};
const textarea = (value: string, attributes: Record<string, string> = {}) => {
  const element = document.body.appendChild(document.createElement('textarea'));
  for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
  element.value = value;
  return element;
};

describe.each(['textarea', 'contenteditable'] as const)('in a %s', (kind) => {
  test.each([
    ['START{}', 'START\n\n'],
    ['{START}', 'START\n\n'],
    ['{}START', 'START\n\n'],
    ['ST{A}RT', 'START\n\n'],
    ['one\ntwo{}', 'one\ntwo\n\n'],
    ['{}', ''],
    ['  {}', ''],
  ])('the note goes behind everything and replaces nothing: %j', async (notation, before) => {
    const field = mountField(kind, notation);
    expect(await insertNote(field, NOTE, 'plain')).toMatchObject({ ok: true });
    expect(readBack(field).trimStart()).toBe(`${before}${NOTE.plain}\n`);
  });
});

test.each([
  ['START\n', 'START\n\n'],
  ['START\n\n\n', 'START\n\n\n'],
])('a textarea gets no more empty lines than it needs: %j', async (value, before) => {
  const field = textarea(value);
  await insertNote(field, NOTE, 'plain');
  expect(field.value).toBe(`${before}${NOTE.plain}\n`);
});

test.each(['html', 'markdown', 'plain'] as const)(
  'a textarea holds the note as the helpdesk stores it: %s',
  async (format) => {
    const field = textarea('');
    expect(await insertNote(field, NOTE, format)).toEqual({ ok: true, mechanism: 'insertText' });
    expect(field.value).toBe(`${NOTE[format]}\n`);
    expect(comesBackWhole(field, NOTE)).toBe(true);
  },
);

test('a rich editor whose helpdesk stores Markdown gets Markdown as text', async () => {
  const field = editable('<p>START</p>');
  expect(await insertNote(field, NOTE, 'markdown')).toMatchObject({ ok: true });
  expect(readBack(field)).toContain('### 1 · What');
  expect(field.querySelector('h3, strong')).toBeNull();
});

test('an image that stands before the note stays', async () => {
  const field = editable('<p>START</p><p><img alt="" src="data:,"></p>');
  expect(await insertNote(field, NOTE, 'html')).toMatchObject({ ok: true });
  const image = field.querySelector('img');
  const heading = field.querySelector('h3');
  expect(image && heading && image.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test.each<Record<string, string>>([{ readonly: '' }, { disabled: '' }, { maxlength: '300' }])(
  'a textarea that does not take it all says so and keeps what it held: %o',
  async (attributes) => {
    const field = textarea('START', attributes);
    expect(await insertNote(field, NOTE, 'plain')).toEqual({ ok: false, reason: 'refused-by-editor' });
    expect(field.value).toBe('START');
  },
);

test('an input of one line refuses and keeps what it held', async () => {
  const field = document.body.appendChild(document.createElement('input'));
  field.value = 'START';
  expect(await insertNote(field, NOTE, 'plain')).toEqual({ ok: false, reason: 'refused-by-editor' });
  expect(field.value).toBe('START');
});

test('an element that cannot be edited refuses', async () => {
  const element = document.body.appendChild(document.createElement('div'));
  element.textContent = 'START';
  expect(await insertNote(element, NOTE, 'html')).toEqual({ ok: false, reason: 'refused-by-editor' });
  expect(element.innerHTML).toBe('START');
});

test('an editor that puts its own text back has refused', async () => {
  const field = editable('<p>START</p>');
  field.addEventListener('input', () => {
    setTimeout(() => field.replaceChildren(Object.assign(document.createElement('p'), { textContent: 'START' })), 20);
  });
  expect(await insertNote(field, NOTE, 'html')).toEqual({ ok: false, reason: 'refused-by-editor' });
});

test('an editor that swallows every paste is not changed behind its back', async () => {
  const field = editable('<p>START</p>');
  field.addEventListener('paste', (event) => event.preventDefault());
  expect(await insertNote(field, NOTE, 'html')).toEqual({ ok: false, reason: 'refused-by-editor' });
  expect(field.innerHTML).toBe('<p>START</p>');
});

test.each(['data-slate-editor', 'data-lexical-editor'])(
  'an editor with a model that takes no event is left alone: %s',
  async (name) => {
    const field = editable('<p>START</p>');
    field.setAttribute(name, 'true');
    expect(await insertNote(field, NOTE, 'html')).toEqual({ ok: false, reason: 'refused-by-editor' });
    expect(field.innerHTML).toBe('<p>START</p>');
  },
);

test('an editor that loses the earlier text is undone, and the loss is told', async () => {
  const field = editable('<p>START</p>');
  field.addEventListener('paste', (event) => {
    event.preventDefault();
    field.innerHTML = NOTE.html;
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'z' && event.ctrlKey) field.innerHTML = '<p>START</p>';
  });
  expect(await insertNote(field, NOTE, 'html')).toEqual({ ok: false, reason: 'text-lost' });
  expect(field.innerHTML).toBe('<p>START</p>');
});

test('an editor that loses the earlier text and cannot undo tells the loss', async () => {
  const field = editable('<p>START</p>');
  field.addEventListener('paste', (event) => {
    event.preventDefault();
    field.innerHTML = NOTE.html;
  });
  expect(await insertNote(field, NOTE, 'html')).toEqual({ ok: false, reason: 'text-lost' });
});

test('an editor that takes half of the note on the first way gets it whole on the next', async () => {
  const field = editable('<p>START</p>');
  let earlier = '';
  field.addEventListener('paste', (event) => {
    event.preventDefault();
    earlier = field.innerHTML;
    const isHtml = event.clipboardData?.types.includes('text/html');
    const added = isHtml ? [FIRST_LINE] : (event.clipboardData?.getData('text/plain') ?? '').split('\n');
    for (const line of added) field.append(Object.assign(document.createElement('p'), { textContent: line }));
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'z' && event.ctrlKey) field.innerHTML = earlier;
  });
  expect(await insertNote(field, NOTE, 'html')).toEqual({ ok: true, mechanism: 'paste plain' });
  expect(readBack(field).match(new RegExp(FIRST_LINE, 'g'))?.length).toBe(1);
});

test('nothing is inserted after the signal', async () => {
  const field = textarea('START');
  expect(await insertNote(field, NOTE, 'plain', { signal: AbortSignal.abort() })).toEqual({
    ok: false,
    reason: 'refused-by-editor',
  });
  expect(field.value).toBe('START');
});

test('a note whose last line stands in the editor is not inserted again', async () => {
  const field = textarea(`START\n${LAST_LINE}`);
  expect(await insertNote(field, NOTE, 'plain')).toEqual({ ok: false, reason: 'already-there' });
});

test('another note in the editor does not stand in the way', async () => {
  const field = textarea(NOTE.plain);
  const other = NOTE.plain.replaceAll(NOTE.id, 'h-zzzzzzzzzzzz');
  const note = { id: 'h-zzzzzzzzzzzz', plain: other, markdown: other, html: other };
  expect(await insertNote(field, note, 'plain')).toMatchObject({ ok: true });
});

test('an editor inside a shadow root takes the note', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const field = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  field.contentEditable = 'true';
  field.innerHTML = '<p>START</p>';
  expect(await insertNote(field, NOTE, 'html')).toMatchObject({ ok: true });
  expect(readBack(field)).toMatch(/^START\n/);
});

test('the placeholder of CKEditor 4 is not taken for text, and goes although the window sends no focus event', async () => {
  const field = editable('<p>Type your message here</p>');
  field.className = 'cke_editable placeholder';
  // As in a window without focus: only an event that Baton sends itself comes.
  field.addEventListener('focus', (event) => {
    if (event.isTrusted) return;
    field.className = 'cke_editable';
    field.innerHTML = '<p><br></p>';
  });
  expect(await insertNote(field, NOTE, 'html')).toMatchObject({ ok: true });
  expect(readBack(field).trim()).toMatch(new RegExp(`^${FIRST_LINE}`));
});
