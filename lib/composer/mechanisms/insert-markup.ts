/** What a browser does when a person pastes: markup at the caret of whatever has the focus. */
export function insertMarkup(document: Document, html: string): boolean {
  try {
    return document.execCommand('insertHTML', false, html);
  } catch {
    // A page may demand trusted types of whoever writes markup.
    return false;
  }
}
