/**
 * The parts of the DOM that Baton reads with, taken from the prototypes: a page can shadow them on a document or form by
 * `<img name="querySelectorAll">` or `<input name="textContent">` ("DOM clobbering"), also for an extension's own world.
 */
const getType = getterOf(Node.prototype, 'nodeType');
const getText = getterOf(Node.prototype, 'textContent');
const getChildren = getterOf(Node.prototype, 'childNodes');
const getTag = getterOf(Element.prototype, 'tagName');
const getParent = getterOf(Node.prototype, 'parentNode');
const getNext = getterOf(Element.prototype, 'nextElementSibling');
const getFirst = getterOf(Element.prototype, 'firstElementChild');

function getterOf(prototype: object, name: string): (this: unknown) => unknown {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!getter) throw new Error(`This browser has no ${name}`);
  return getter;
}

/** Every element below that matches, in document order. A selector the browser cannot parse finds nothing. */
export function query(root: ParentNode, css: string): Element[] {
  try {
    return Array.from(prototypeOf(root).querySelectorAll.call(root, css));
  } catch (error) {
    if (error instanceof DOMException) return [];
    throw error;
  }
}

/** Whether an element is what a selector asks for, `:scope` being the element. */
export function matches(element: Element, css: string): boolean {
  try {
    return Element.prototype.matches.call(element, css);
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

export function queryFirst(root: ParentNode, css: string): Element | undefined {
  try {
    return (prototypeOf(root).querySelector.call(root, css) as Element | null) ?? undefined;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

function prototypeOf(root: ParentNode): ParentNode {
  const type = typeOf(root);
  if (type === 1) return Element.prototype;
  return type === 9 ? Document.prototype : DocumentFragment.prototype;
}

export function typeOf(node: object): number {
  return Number(getType.call(node));
}

export function isElement(node: object): node is Element {
  return typeOf(node) === 1;
}

export function isDocument(node: object): node is Document {
  return typeOf(node) === 9;
}

/** Text with all its white space; a document has none. */
export function textContentOf(node: object): string {
  return String(getText.call(node) ?? '');
}

/** Text of the node itself; child elements count as a space. */
export function ownTextOf(node: object): string {
  const children = getChildren.call(node) as NodeListOf<ChildNode>;
  return Array.from(children, (child) => (typeOf(child) === 3 ? textContentOf(child) : ' ')).join('');
}

export function hasAttributes(element: Element): boolean {
  return Element.prototype.hasAttributes.call(element);
}

/** In capitals, whatever the document's language. */
export function tagOf(element: Element): string {
  return String(getTag.call(element)).toUpperCase();
}

/** A form can call a field `parentNode`: walking up by the plain name would never end. */
export function parentOf(node: Node): Node | undefined {
  return (getParent.call(node) as Node | null) ?? undefined;
}

export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

export function firstChildOf(element: Element): Element | undefined {
  return (getFirst.call(element) as Element | null) ?? undefined;
}

export function nextOf(element: Element): Element | undefined {
  return (getNext.call(element) as Element | null) ?? undefined;
}

export function attributeOf(element: Element, name: string): string | undefined {
  return Element.prototype.getAttribute.call(element, name) ?? undefined;
}

/** Language of the page (`html[lang]`). */
export function langOf(document: Document): string | undefined {
  const html = queryFirst(document, 'html');
  return (html && attributeOf(html, 'lang')) || undefined;
}
