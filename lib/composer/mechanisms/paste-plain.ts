/** Serves rich editors that take text but no HTML, and those in which Baton writes Markdown or plain text. */
import { viewOf } from '../text-field.ts';
import { pasteEvent } from './events.ts';
import type { Mechanism } from './mechanism.ts';

export const pastePlain: Mechanism = {
  name: 'paste plain',
  insert: (at, { plain = '' }) => !at.dispatchEvent(pasteEvent(viewOf(at), { plain })),
};
