import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FoundComposer, Proof } from '../../../lib/composer/types.ts';
import { watchComposer } from '../../../lib/composer/watch.ts';
import { NOTE, NOTE_ID } from './sample-note.ts';

/** A composer as RT has it: a select says who gets it, the text stays when it changes. */
let form: HTMLFormElement;
let mode: HTMLSelectElement;
let recipients: HTMLInputElement;
let editor: HTMLElement;
let composer: FoundComposer | undefined;
let stop: AbortController;
let told: string[];
const find = vi.fn(() => composer);

function prove(): Proof {
  if (mode.value === 'response') return { isInternal: false, reason: 'public' };
  if (mode.value !== 'private') return { isInternal: false, reason: 'unproven' };
  const outsiders = recipients.value.split(',').filter(Boolean);
  return outsiders.length > 0
    ? { isInternal: false, reason: 'recipients', recipients: outsiders }
    : { isInternal: true };
}

const watch = () =>
  watchComposer(
    find,
    NOTE_ID,
    {
      lostProof: (proof) => told.push(proof.isInternal ? 'a proof was lost that holds' : proof.reason),
      proven: () => told.push('proven'),
      gone: () => told.push('gone'),
      submitBlocked: () => told.push('blocked'),
    },
    stop.signal,
  );
const becomes = (...expected: string[]) => vi.waitFor(() => expect(told).toEqual(expected));
const send = () => userEvent.click(form.querySelector('button') ?? form);
const settle = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 600);
  });

beforeEach(() => {
  document.body.innerHTML = `
    <form action="#"><select name="mode"><option>private</option><option>response</option><option>other</option></select>
      <input name="cc"><textarea></textarea><button>Send</button></form>
    <form id="search"><button>Search</button></form>`;
  form = document.querySelector('form') ?? document.createElement('form');
  mode = form.querySelector('select') ?? document.createElement('select');
  recipients = form.querySelector('input') ?? document.createElement('input');
  const field = form.querySelector('textarea') ?? document.createElement('textarea');
  field.value = `START\n\n${NOTE.plain}\n`;
  editor = field;
  composer = { root: form, editor, format: 'plain', prove, outsiders: () => [], isEmpty: () => false };
  stop = new AbortController();
  told = [];
  find.mockClear();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

describe('the proof', () => {
  test('is told at once', () => {
    watch();
    expect(told).toEqual(['proven']);
  });

  test('is lost when the agent switches to a reply, and back when it is a comment again', async () => {
    watch();
    await userEvent.selectOptions(mode, 'response');
    await becomes('proven', 'public');
    await userEvent.selectOptions(mode, 'private');
    await becomes('proven', 'public', 'proven');
  });

  test('is read again before anything that the agent does, when a script switched without an event', async () => {
    watch();
    mode.value = 'response';
    await userEvent.keyboard('x');
    await becomes('proven', 'public');
  });

  test('is read again when the composer changes by itself', async () => {
    watch();
    mode.value = 'response';
    form.className = 'action-response';
    await becomes('proven', 'public');
  });

  test('is read again a little after the agent has done something, for what the page does later', async () => {
    watch();
    await userEvent.click(recipients);
    setTimeout(() => (mode.value = 'response'), 100);
    await becomes('proven', 'public');
  });

  test('is lost when somebody outside gets it, and again when somebody else is added', async () => {
    watch();
    await userEvent.fill(recipients, 'a@example.com');
    await becomes('proven', 'recipients');
    await userEvent.fill(recipients, 'a@example.com,b@example.com');
    await becomes('proven', 'recipients', 'recipients');
  });

  test('is lost when it cannot be read', () => {
    composer = {
      root: form,
      editor,
      format: 'plain',
      prove() {
        throw new Error('the page is in the middle of a change');
      },
      outsiders: () => [],
      isEmpty: () => false,
    };
    watch();
    expect(told).toEqual(['unproven']);
  });

  test('is lost when the composer is no longer found around the note', async () => {
    watch();
    composer = undefined;
    await userEvent.click(recipients);
    await becomes('proven', 'no-composer');
  });

  test('is lost when another editor is found and the note stands in the first one', async () => {
    watch();
    const other = document.body.appendChild(document.createElement('textarea'));
    composer = { root: form, editor: other, format: 'plain', prove, outsiders: () => [], isEmpty: () => true };
    await userEvent.click(recipients);
    await becomes('proven', 'unproven');
  });

  test('is kept up when only a piece of the note stands there', async () => {
    watch();
    (editor as HTMLTextAreaElement).value = NOTE.plain.split('\n\n').slice(1, 5).join('\n\n');
    await userEvent.selectOptions(mode, 'response');
    await becomes('proven', 'public');
  });
});

describe('a note', () => {
  test('is gone when the agent deletes it, and back by undo', async () => {
    watch();
    await userEvent.click(editor);
    await userEvent.keyboard('{Control>}a{/Control}{Delete}');
    await becomes('proven', 'gone');
    await userEvent.keyboard('{Control>}z{/Control}');
    await becomes('proven', 'gone', 'proven');
  });

  test('is gone with its editor', async () => {
    watch();
    composer = undefined;
    form.remove();
    await userEvent.click(document.body);
    await becomes('proven', 'gone');
  });

  test('in an editor that is hidden is not in the one that is shown', async () => {
    watch();
    const other = form.appendChild(document.createElement('textarea'));
    editor.style.display = 'none';
    composer = { root: form, editor: other, format: 'plain', prove, outsiders: () => [], isEmpty: () => true };
    await becomes('proven', 'gone');
  });

  test('in the frame of a rich editor is watched there, and gone with the frame', async () => {
    const frame = form.appendChild(document.createElement('iframe'));
    const body = frame.contentDocument?.body ?? document.body;
    body.contentEditable = 'true';
    body.innerHTML = NOTE.html;
    composer = { root: form, editor: body, format: 'html', prove, outsiders: () => [], isEmpty: () => false };
    watch();
    mode.value = 'response';
    body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
    await becomes('proven', 'public');
    composer = undefined;
    frame.remove();
    await becomes('proven', 'public', 'gone');
  });
});

test('nothing runs while nothing happens', async () => {
  watch();
  await settle();
  find.mockClear();
  await settle();
  expect(find).not.toHaveBeenCalled();
});

test('nothing is told after the signal', async () => {
  watch();
  stop.abort();
  await userEvent.selectOptions(mode, 'response');
  await settle();
  expect(told).toEqual(['proven']);
});

test('watching changes nothing on the page', async () => {
  const before = document.body.innerHTML;
  watch();
  await userEvent.selectOptions(mode, 'response');
  await becomes('proven', 'public');
  expect(document.body.innerHTML).toBe(before);
});

describe('sending', () => {
  let sent: number;
  beforeEach(() => {
    sent = 0;
    for (const one of document.forms) {
      one.addEventListener('submit', (event) => {
        event.preventDefault();
        sent += 1;
      });
    }
  });

  test('to the team is left alone', async () => {
    watch();
    await send();
    expect([sent, told]).toEqual([1, ['proven']]);
  });

  test.each(['response', 'other'])('is stopped in a composer that is not proven internal: %s', async (value) => {
    watch();
    await userEvent.selectOptions(mode, value);
    await send();
    expect(sent).toBe(0);
    expect(told.at(-1)).toBe('blocked');
  });

  test('is stopped although a script switched without an event', async () => {
    watch();
    mode.value = 'response';
    (form.querySelector('button') as HTMLButtonElement).click();
    expect(sent).toBe(0);
    expect(told).toEqual(['proven', 'public', 'blocked']);
  });

  test('is stopped by Enter in a field and by a script that asks the form', async () => {
    watch();
    mode.value = 'response';
    await userEvent.click(recipients);
    await userEvent.keyboard('{Enter}');
    form.requestSubmit();
    expect(sent).toBe(0);
  });

  test('is stopped although the form has fields named like methods of it', async () => {
    watch();
    form.insertAdjacentHTML('beforeend', '<input name="contains"><input name="form"><input name="matches">');
    mode.value = 'response';
    await send();
    expect(sent).toBe(0);
  });

  test('is stopped by a submit button of a composer without a form', async () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.innerHTML = '<button id="mode">Reply</button><button type="submit">Send</button>';
    box.append(editor);
    composer = { root: box, editor, format: 'plain', prove, outsiders: () => [], isEmpty: () => false };
    const pressed: string[] = [];
    box.addEventListener('click', (event) => pressed.push((event.target as Element).textContent ?? ''));
    mode.value = 'response';
    watch();
    for (const button of box.querySelectorAll('button')) button.click();
    expect(pressed).toEqual(['Reply']);
  });

  test('to recipients outside the team is warned about, not stopped', async () => {
    watch();
    recipients.value = 'a@example.com';
    await send();
    expect(sent).toBe(1);
    await becomes('proven', 'recipients');
  });

  test('is left alone when the note is not in the composer', async () => {
    watch();
    (editor as HTMLTextAreaElement).value = 'Dear customer';
    mode.value = 'response';
    await send();
    expect(sent).toBe(1);
  });

  test('of another form is left alone', async () => {
    watch();
    mode.value = 'response';
    await userEvent.click(document.querySelector('#search button') ?? form);
    expect(sent).toBe(1);
  });
});

test('a note that comes into a framed editor after the watch began is seen, and its proof is kept up', async () => {
  const frame = document.createElement('iframe');
  form.append(frame);
  const body = frame.contentDocument?.body;
  if (!body) throw new Error('The frame has no document');
  body.contentEditable = 'true';
  editor = body;
  composer = { root: form, editor, format: 'html', prove, outsiders: () => [], isEmpty: () => true };
  watch();
  await becomes('gone');
  await settle();
  // As an editor's own script does it: no event reaches the page.
  body.replaceChildren(...new DOMParser().parseFromString(NOTE.html, 'text/html').body.childNodes);
  await becomes('gone', 'proven');
  await userEvent.selectOptions(mode, 'response');
  await becomes('gone', 'proven', 'public');
});
