import { afterEach, describe, expect, it } from 'vitest';
import { holdsUnsavedText } from '../../../lib/composer/unsaved-text.ts';

afterEach(() => document.body.replaceChildren());

function show(html: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}
const field = (css: string) => document.querySelector(css) as HTMLInputElement;

describe('text that would be lost with the page', () => {
  it('is none on a page whose fields are as they came', () => {
    show(
      '<input value="Subject"><textarea>Kept</textarea><select><option>a</option></select><div contenteditable></div>',
    );
    expect(holdsUnsavedText(document)).toBe(false);
  });

  it('is what was typed into a field, and no longer when it is as before', () => {
    show('<input name="s" value="Subject">');
    field('input').value = 'Subject, changed';
    expect(holdsUnsavedText(document)).toBe(true);
    field('input').value = 'Subject';
    expect(holdsUnsavedText(document)).toBe(false);
  });

  it('is what stands in a rich editor, framed or not', () => {
    show('<div contenteditable="true">Half a sentence</div>');
    expect(holdsUnsavedText(document)).toBe(true);
    show('<iframe></iframe>');
    const frame = document.querySelector('iframe');
    const body = frame?.contentDocument?.body;
    if (!body) throw new Error('The frame has no document');
    body.contentEditable = 'true';
    expect(holdsUnsavedText(document)).toBe(false);
    body.textContent = 'Half a sentence';
    expect(holdsUnsavedText(document)).toBe(true);
  });

  it('is not what a script wrote where nobody sees it', () => {
    show('<div hidden><textarea></textarea><div contenteditable="true">template</div></div>');
    (document.querySelector('textarea') as HTMLTextAreaElement).value = 'state';
    expect(holdsUnsavedText(document)).toBe(false);
  });
});
