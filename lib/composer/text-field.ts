/** True for `<textarea>` and `<input>`, in any frame: `instanceof` knows only the classes of its own. */
export function isTextField(editor: Element): editor is HTMLTextAreaElement | HTMLInputElement {
  return /^(?:TEXTAREA|INPUT)$/i.test(editor.tagName) && 'value' in editor;
}

/** Window of the frame in which the editor stands. Events must be made by its classes. */
export function viewOf(editor: Element): Window & typeof globalThis {
  const view = editor.ownerDocument.defaultView;
  if (!view) throw new Error('The editor stands in a document that is not shown');
  return view;
}
