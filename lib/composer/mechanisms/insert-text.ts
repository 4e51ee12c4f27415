/** Serves text fields, also those a framework controls: RT without its rich editor, Redmine, React's textarea. */
import type { Mechanism } from './mechanism.ts';

/** Typed by the browser: one undo, one `input` event. Setting `value` would lose the undo. */
export const insertText: Mechanism = {
  name: 'insertText',
  insert: (at, { plain = '' }) => at.ownerDocument.execCommand('insertText', false, plain),
};
