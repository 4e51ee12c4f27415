import { afterEach, describe, expect, test } from 'vitest';
import { comesBackWhole, containsNote, readBack } from '../../../lib/composer/read-back.ts';
import { LAST_LINE, NOTE, NOTE_ID } from './sample-note.ts';

afterEach(() => document.body.replaceChildren());

const editor = (html: string, style = '') => {
  const element = document.body.appendChild(document.createElement('div'));
  element.style.cssText = style;
  element.innerHTML = html;
  return element;
};
const field = (value: string) => Object.assign(document.createElement('textarea'), { value });

test.each([
  ['<p>one</p><p>two</p>', 'one\ntwo'],
  ['<p>one</p>\n  <p>two</p>\n', 'one\ntwo'],
  ['one<br>two', 'one\ntwo'],
  ['one<br><br>two', 'one\n\ntwo'],
  ['<p>one<br></p><p>two</p>', 'one\ntwo'],
  ['<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
  ['<div>one<div>two</div>three</div>', 'one\ntwo\nthree'],
  ['<ul><li>one</li><li><p>two</p></li></ul>', 'one\ntwo'],
  ['<p>a <b>bold</b> <i>word</i></p>', 'a bold word'],
  ['<table><tr><td>one</td><td>two</td></tr></table>', 'one\ntwo'],
  ['<pre>one\ntwo</pre>', 'one\ntwo'],
  ['<p>one<span data-slate-placeholder>Write here</span></p>', 'one'],
  ['<ol><li><span class="ql-ui" contenteditable="false">•</span>one</li></ol>', 'one'],
  ['<p>one</p><script>two</script><style>three</style>', 'one'],
])('lines are those that a person sees: %s', (html, text) => {
  expect(readBack(editor(html))).toBe(text);
});

test('newlines count where the editor shows them', () => {
  expect(readBack(editor('<p>one\ntwo</p>', 'white-space: pre-wrap'))).toBe('one\ntwo');
  expect(readBack(editor('<p>one\ntwo</p>'))).toBe('one two');
});

test('a page that names its fields like methods of the document is read all the same', () => {
  const element = editor('<p>one</p><form><input name="childNodes"><input name="matches"><p>two</p></form>');
  document.body.append(Object.assign(document.createElement('img'), { name: 'createTreeWalker' }));
  expect(readBack(element).split('\n').filter(Boolean)).toEqual(['one', 'two']);
});

describe('a note', () => {
  const htmlLines = NOTE.html.split(/(?=<p>|<h3>|<ul>)/);

  test('comes back whole from every form it is rendered in', () => {
    expect(comesBackWhole(editor(NOTE.html), NOTE)).toBe(true);
    expect(comesBackWhole(field(NOTE.plain), NOTE)).toBe(true);
    expect(comesBackWhole(field(NOTE.markdown), NOTE)).toBe(true);
    expect(comesBackWhole(field(NOTE.html), NOTE)).toBe(true);
  });

  test('comes back whole among other text, whatever happens to spaces and list markers', () => {
    const spoilt = NOTE.plain.replaceAll('- ', '•\u00A0').replaceAll(' ', '  ').replaceAll('\n\n', '\n');
    expect(comesBackWhole(field(`before\n${spoilt}\nafter`), NOTE)).toBe(true);
  });

  test.each(htmlLines.map((line) => [line]))('is not whole without %s', (line) => {
    expect(comesBackWhole(editor(NOTE.html.replace(line, '')), NOTE)).toBe(false);
  });

  test('is not whole when two of its lines became one', () => {
    expect(comesBackWhole(field(NOTE.plain.replace('\n\n', ' ')), NOTE)).toBe(false);
  });

  test('is not whole when markup in it became markup', () => {
    const html = NOTE.html.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    expect(comesBackWhole(new DOMParser().parseFromString(html, 'text/html').body, NOTE)).toBe(false);
  });

  test('is not whole when lines stand in another order', () => {
    const [first = '', second = '', ...rest] = htmlLines;
    expect(comesBackWhole(editor([second, first, ...rest].join('')), NOTE)).toBe(false);
  });

  test('is told by its last line, not by any mention of its id', () => {
    expect(containsNote(field(`a\n${LAST_LINE}\nb`), NOTE_ID)).toBe(true);
    expect(containsNote(editor(`<p>${LAST_LINE.replace(NOTE_ID, `<b>${NOTE_ID}</b>`)}</p>`), NOTE_ID)).toBe(true);
    expect(containsNote(field(`see ${NOTE_ID}`), NOTE_ID)).toBe(false);
    expect(containsNote(field(LAST_LINE), 'h-zzzzzzzzzzzz')).toBe(false);
  });
});
