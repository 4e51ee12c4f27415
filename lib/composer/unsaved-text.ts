import { query } from '../page/query.ts';
import { holdsText } from './find-text.ts';
import { showsPlaceholder } from './read-back.ts';

/** Fields that hold typed text. Dates, colours and check boxes are chosen again in a moment. */
const FIELDS =
  'textarea, input:not([type]), input:is([type="text"], [type="search"], [type="email"], [type="url"], [type="tel"], [type="number"])';
const EDITORS = '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/** True when leaving the page would lose text that somebody typed: a field that differs from what the page came with, an editor with text. */
export function holdsUnsavedText(document: Document): boolean {
  const fields = query(document, FIELDS) as (HTMLInputElement | HTMLTextAreaElement)[];
  if (fields.some((field) => field.value !== field.defaultValue && field.checkVisibility())) return true;
  const framed = query(document, 'iframe').flatMap((frame) => editableBody(frame as HTMLIFrameElement));
  const editors = [
    ...query(document, EDITORS).filter((editor) => editor.checkVisibility()),
    ...framed,
  ] as HTMLElement[];
  return editors.some((editor) => !showsPlaceholder(editor) && holdsText(editor));
}

/** Rich editors that lie in a frame of this page. */
function editableBody(frame: HTMLIFrameElement): Element[] {
  if (!frame.checkVisibility()) return [];
  try {
    const body = frame.contentDocument?.body;
    return body?.isContentEditable ? [body] : [];
  } catch {
    // A frame of another site: nothing of it is lost by the helpdesk's own doing that Baton could see.
    return [];
  }
}
