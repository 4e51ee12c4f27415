/** Serves Slate and Trix, which wait for the browser's own word that something is pasted. */
import { viewOf } from '../text-field.ts';
import { insertFromPasteEvent } from './events.ts';
import type { Mechanism } from './mechanism.ts';

export const insertFromPaste: Mechanism = {
  name: 'insertFromPaste',
  insert: (at, clip) => !at.dispatchEvent(insertFromPasteEvent(viewOf(at), clip)),
};
