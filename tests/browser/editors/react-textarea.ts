import { createElement, useState, type ChangeEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { whenThere, type MountEditor } from './mounted-editor.ts';

/** A textarea whose value React puts back on every change that it does not hear of. */
export const mountReactTextarea: MountEditor = async (host, text) => {
  const root = createRoot(host);
  let state = text;
  const Field = () => {
    const [value, setValue] = useState(text);
    state = value;
    return createElement('textarea', {
      value,
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setValue(event.target.value),
    });
  };
  root.render(createElement(Field));
  return {
    element: await whenThere(() => host.querySelector('textarea')),
    model: () => state,
    destroy: () => root.unmount(),
  };
};
