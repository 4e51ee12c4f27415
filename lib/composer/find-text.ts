import { query, textContentOf } from '../page/query.ts';

/** Things an agent put into a rich editor that are no text. */
const THINGS = 'img, video, audio, hr, table, iframe, object, input';

/** True when an editor holds something. White space and the invisible characters that editors keep for the caret are nothing. */
export function holdsText(editor: HTMLElement): boolean {
  const text = 'value' in editor ? String(editor.value) : textContentOf(editor);
  return /[^\s\u200B\u200C\u2060\uFEFF]/.test(text) || query(editor, THINGS).length > 0;
}
