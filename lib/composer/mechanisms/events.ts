/** Events that editors take for a paste or a cut by hand. Firefox needs them built in another way (Firefox 153 and Chromium 156 tried). */

export interface Clip {
  html?: string;
  plain?: string;
}

type View = Window & typeof globalThis;
/** A Firefox content script sees the page's own objects through this. */
type FirefoxView = View & { wrappedJSObject?: View };
/** Members that only Firefox knows. */
interface FirefoxClipboardInit extends EventInit {
  dataType: string;
  data: string;
}

const BUBBLING = { bubbles: true, cancelable: true, composed: true };

/** A paste of these texts. In Firefox of the first only: an event holds one type there, and none if given a DataTransfer. */
export function pasteEvent(view: View, clip: Clip): ClipboardEvent {
  if (!isFirefox(view)) return new view.ClipboardEvent('paste', { ...BUBBLING, clipboardData: transfer(view, clip) });
  const [dataType = 'text/plain', data = ''] = typesOf(clip)[0] ?? [];
  const init: FirefoxClipboardInit = { ...BUBBLING, dataType, data };
  return new view.ClipboardEvent('paste', init);
}

/** `beforeinput` as the browser sends it for a paste. Firefox: made in the page's own realm, or Slate and Trix see it empty. */
export function insertFromPasteEvent(view: View, clip: Clip): InputEvent {
  const own = (isFirefox(view) && view.wrappedJSObject) || view;
  const init = new own.Object() as InputEventInit;
  init.bubbles = true;
  init.cancelable = true;
  init.composed = true;
  init.inputType = 'insertFromPaste';
  init.dataTransfer = transfer(own, clip);
  return new own.InputEvent('beforeinput', init);
}

/** A cut into nowhere: what the editor writes into the event reaches no clipboard. */
export function cutEvent(view: View): ClipboardEvent {
  if (isFirefox(view))
    return new view.ClipboardEvent('cut', { ...BUBBLING, dataType: 'text/plain', data: '' } as EventInit);
  return new view.ClipboardEvent('cut', { ...BUBBLING, clipboardData: new view.DataTransfer() });
}

export function beforeInputEvent(view: View, inputType: string): InputEvent {
  return new view.InputEvent('beforeinput', { ...BUBBLING, inputType });
}

const KEYS = { z: ['KeyZ', 90], x: ['KeyX', 88], Backspace: ['Backspace', 8] } as const;

export function keyEvent(
  view: View,
  type: 'keydown' | 'keyup',
  key: keyof typeof KEYS,
  modifiers: KeyboardEventInit = {},
): KeyboardEvent {
  const [code, keyCode] = KEYS[key];
  return new view.KeyboardEvent(type, { ...BUBBLING, key, code, keyCode, which: keyCode, ...modifiers });
}

/** The key that makes shortcuts on this system. */
export function shortcutKey(view: View): KeyboardEventInit {
  return /Mac|iPhone|iPad/.test(view.navigator.platform) ? { metaKey: true } : { ctrlKey: true };
}

function transfer(view: View, clip: Clip): DataTransfer {
  const data = new view.DataTransfer();
  for (const [type, text] of typesOf(clip)) data.setData(type, text);
  return data;
}

function typesOf({ html, plain }: Clip): [string, string][] {
  const types: [string, string][] = [];
  if (html !== undefined) types.push(['text/html', html]);
  if (plain !== undefined) types.push(['text/plain', plain]);
  return types;
}

function isFirefox(view: FirefoxView): view is Required<FirefoxView> {
  return 'wrappedJSObject' in view;
}
