import { whenThere, type MountEditor } from './mounted-editor.ts';

const PLACEHOLDER = 'Type your message here';

/**
 * Behaves like CKEditor 4 in RT 5: the body of an iframe is the editor, and a placeholder stands in it as text, marked by a
 * class, until the focus comes. While the class is there its data is empty, whatever the body holds.
 */
export const mountCkeditor4LookAlike: MountEditor = async (host, text) => {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><title>Rich text editor</title>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  host.append(frame);
  await loaded;
  const body = await whenThere(() => frame.contentDocument?.body);
  body.contentEditable = 'true';
  body.className = text ? 'cke_editable' : 'cke_editable placeholder';
  body.append(Object.assign(frame.contentDocument?.createElement('p') ?? body, { textContent: text || PLACEHOLDER }));
  body.addEventListener('focus', () => {
    if (!body.classList.contains('placeholder')) return;
    body.classList.remove('placeholder');
    const paragraph = body.ownerDocument.createElement('p');
    paragraph.append(body.ownerDocument.createElement('br'));
    body.replaceChildren(paragraph);
  });
  return {
    element: body,
    model: () => (body.classList.contains('placeholder') ? '' : body.innerHTML),
    destroy: () => frame.remove(),
  };
};
