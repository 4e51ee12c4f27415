import type { RenderedNote } from './types.ts';

/**
 * Puts the note on the clipboard, as rich and as plain text. Works in a document without focus and on http, where
 * `navigator.clipboard` does not (Chromium 156, Firefox 153; needs the permission `clipboardWrite` or a user's own act).
 * Focus and selection stay where they are. Answers whether it is there.
 */
export function copyNote(document: Document, { html, plain }: Pick<RenderedNote, 'html' | 'plain'>): boolean {
  return copyAs(document, { 'text/html': html, 'text/plain': plain });
}

/** The same for plain text alone. */
export const copyText = (document: Document, text: string): boolean => copyAs(document, { 'text/plain': text });

function copyAs(document: Document, note: Clip): boolean {
  const focused = focusedDocument(document);
  if (copyIn(focused, note)) return true;
  // The focus is in a frame that cannot be entered: it is taken out of there for a moment.
  const frame = focused.activeElement;
  if (!isFrame(frame)) return false;
  frame.blur();
  const isCopied = copyIn(focused, note);
  frame.focus({ preventScroll: true });
  return isCopied;
}

/** Text by media type. */
type Clip = Record<string, string>;

/** Firefox copies in the document that has the focus, whichever is asked: for a rich editor that is the one in its frame. */
function focusedDocument(document: Document): Document {
  const { activeElement } = document;
  const inner = isFrame(activeElement) ? activeElement.contentDocument : null;
  return inner ? focusedDocument(inner) : document;
}

function isFrame(element: Element | null): element is HTMLIFrameElement {
  return element !== null && /^I?FRAME$/i.test(element.tagName);
}

function copyIn(document: Document, clip: Clip): boolean {
  const view = document.defaultView;
  if (!view) return false;
  let isWritten = false;
  const write = (event: ClipboardEvent) => {
    // The page must neither see the note nor put something of its own there.
    event.stopImmediatePropagation();
    event.preventDefault();
    for (const [type, text] of Object.entries(clip)) event.clipboardData?.setData(type, text);
    isWritten = true;
  };
  view.addEventListener('copy', write, { capture: true, once: true });
  try {
    return document.execCommand('copy') && isWritten;
  } finally {
    view.removeEventListener('copy', write, { capture: true });
  }
}
