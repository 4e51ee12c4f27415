import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { copyNote } from '../../../lib/composer/copy.ts';
import { mountField } from './caret-notation.ts';
import { NOTE } from './sample-note.ts';

/** Outside an extension the browser lets a page copy only after somebody did something in it. */
beforeEach(() => userEvent.click(document.body));
afterEach(() => document.body.replaceChildren());

async function pasteInto(field: HTMLElement): Promise<void> {
  await userEvent.click(field);
  await userEvent.keyboard('{Control>}v{/Control}');
}

test('the note can be pasted as text and as rich text', async () => {
  expect(copyNote(document, NOTE)).toBe(true);
  const text = document.body.appendChild(document.createElement('textarea'));
  await pasteInto(text);
  expect(text.value).toBe(NOTE.plain);
  const rich = document.body.appendChild(document.createElement('div'));
  rich.contentEditable = 'true';
  rich.style.minHeight = '1em';
  await pasteInto(rich);
  expect(rich.querySelectorAll('h3').length).toBe(5);
  expect(rich.querySelectorAll('li').length).toBe(3);
});

test.each(['textarea', 'contenteditable'] as const)(
  'what is selected in a %s and where the focus is do not change',
  (kind) => {
    const field = mountField(kind, 'ST{AR}T');
    expect(copyNote(document, NOTE)).toBe(true);
    expect(document.activeElement).toBe(field);
    if (field instanceof HTMLTextAreaElement) expect([field.selectionStart, field.selectionEnd]).toEqual([2, 4]);
    else expect(document.getSelection()?.toString()).toBe('AR');
  },
);

test('the page neither sees the note nor puts something else there', async () => {
  const seen: Event[] = [];
  const spy = (event: ClipboardEvent) => {
    seen.push(event);
    event.clipboardData?.setData('text/plain', 'from the page');
    event.preventDefault();
  };
  document.addEventListener('copy', spy, { capture: true });
  expect(copyNote(document, NOTE)).toBe(true);
  expect(seen).toEqual([]);
  document.removeEventListener('copy', spy, { capture: true });
  const text = document.body.appendChild(document.createElement('textarea'));
  await pasteInto(text);
  expect(text.value).toBe(NOTE.plain);
});

test('the next copy by the agent is their own', async () => {
  copyNote(document, NOTE);
  mountField('textarea', '{mine}');
  await userEvent.keyboard('{Control>}c{/Control}');
  const text = document.body.appendChild(document.createElement('textarea'));
  await pasteInto(text);
  expect(text.value).toBe('mine');
});

test.each([
  ['a rich editor', '', true],
  ['a frame that cannot be entered', 'allow-scripts', false],
])('the focus may be in %s', async (_, sandbox, canEnter) => {
  const frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = '<body contenteditable>text</body>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  expect(frame.contentDocument !== null).toBe(canEnter);
  await userEvent.click(frame);
  expect(document.activeElement).toBe(frame);
  expect(copyNote(document, NOTE)).toBe(true);
  expect(document.activeElement).toBe(frame);
  const text = document.body.appendChild(document.createElement('textarea'));
  await pasteInto(text);
  expect(text.value).toBe(NOTE.plain);
});

test('a document that is not shown has no clipboard', () => {
  expect(copyNote(document.implementation.createHTMLDocument(), NOTE)).toBe(false);
});
