import type { Clip } from './mechanisms/events.ts';
import { writtenLines } from './read-back.ts';
import { isTextField } from './text-field.ts';
import type { ComposerFormat, RenderedNote } from './types.ts';

/** An empty paragraph. Pasted first, it melts into the one the caret stands in, and keeps the note out of it. */
const EMPTY = '<p><br></p>';

/**
 * The note as it is handed to the editor: parted from what stands before it, and with an empty line behind it, so that an
 * agent who types on does not write into the note's last line.
 */
export function clipFor(editor: HTMLElement, note: RenderedNote, format: ComposerFormat): Clip {
  const text = format === 'markdown' ? note.markdown : note.plain;
  if (isTextField(editor)) {
    const source = format === 'html' ? note.html : text;
    return { plain: `${gapAfter(editor.value)}${source}\n` };
  }
  const isEmpty = writtenLines(editor).length === 0;
  const plain = `${isEmpty ? '' : '\n\n'}${text}`;
  const html = `${isEmpty ? '' : EMPTY}${format === 'html' ? note.html : linesOf(text)}${EMPTY}`;
  return { html, plain };
}

/** What is missing to an empty line. */
function gapAfter(value: string): string {
  if (value.trim() === '') return '';
  return '\n'.repeat(Math.max(0, 2 - (/\n*$/.exec(value)?.[0].length ?? 0)));
}

function linesOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped
    .split('\n')
    .map((line) => `<div>${line || '<br>'}</div>`)
    .join('');
}
