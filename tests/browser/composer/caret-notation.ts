/** Text with the selection written into it: `A{B}C` is "ABC" with "B" selected, `AB{}` has the caret at the end. */

export type FieldKind = 'textarea' | 'contenteditable';

/** Puts an editor of this kind on the page, with that text and selection. */
export function mountField(kind: FieldKind, notation: string): HTMLElement {
  const text = notation.replace(/[{}]/g, '');
  const from = notation.indexOf('{');
  const to = notation.indexOf('}') - 1;
  if (kind === 'textarea') {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.value = text;
    field.focus();
    field.setSelectionRange(from, to);
    return field;
  }
  const field = document.body.appendChild(document.createElement('div'));
  field.contentEditable = 'true';
  field.style.whiteSpace = 'pre-wrap';
  const node = field.appendChild(document.createTextNode(text));
  field.focus();
  document.getSelection()?.setBaseAndExtent(node, from, node, to);
  return field;
}
