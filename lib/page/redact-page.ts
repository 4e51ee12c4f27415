// Every function has to stand inside: the page knows nothing of this file.
/* oxlint-disable unicorn/consistent-function-scoping */
/**
 * Runs inside the page that is captured, so it may use nothing from outside. Keeps elements, ids, classes and codes; replaces
 * whatever people wrote or are called, and all numbers and keys: texts, addresses, file names, values. An attribute is kept
 * only where it can be nothing but a code: when in doubt it is filler. Frames and shadow roots stay, as `srcdoc` and as
 * declarative shadow roots. Scripts, styles and pictures go.
 */
export function redactPage(): string {
  const GONE = 'script, style, link[rel="stylesheet"], noscript, img, picture, video, audio, canvas, object, embed';
  const STRUCTURE =
    /^(?:id|class|for|name|type|role|rel|lang|dir|method|datetime|contenteditable|colspan|rowspan|width)$/;
  const ADDRESS = /^(?:href|src|action|cite|poster)$/;
  /** What tells by its name that it may hold a word about somebody. */
  const ABOUT_PEOPLE =
    /name|user|author|mail|person|customer|contact|agent|title|text|label|subject|token|csrf|key|value/;
  /** Small words with dashes between them: what programs call things. */
  const CODE = /^[a-z]{1,20}(?:[-_.][a-z]{1,20}){0,8}$/;
  /** Words of routes that adapters rely on. */
  const ROUTE =
    /^(?:agents?|users?|customers?|contacts?|tickets?|issues?|conversations?|cases?|activity|attachments?|front|scp|api|edit|new|view|profile|display|update|history|index|tickets|ticket\.form|user\.form|document\.send)(?:\.(?:php|pl|do|html|aspx))?$/i;

  // A form can call its fields like parts of the document.
  const part = (prototype: object, name: string) =>
    Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => never;
  const attributesOf = part(Element.prototype, 'attributes');
  const childrenOf = part(Node.prototype, 'childNodes');
  const tagOf = part(Element.prototype, 'tagName');
  const shadowOf = part(Element.prototype, 'shadowRoot');
  const list = <T>(items: ArrayLike<T>): T[] => Array.from(items);

  const fill = (text: string) =>
    Array.from(text, (char) => {
      if (/\p{N}/u.test(char)) return '0';
      if (/\p{Lu}/u.test(char)) return 'X';
      return /\p{L}|\p{M}/u.test(char) ? 'x' : char;
    }).join('');
  const fillAddress = (address: string) =>
    address
      .split(/([/?&;=#])/)
      .map((one, at, parts) =>
        ROUTE.test(one) || (parts[at + 1] === '=' && CODE.test(one.toLowerCase())) ? one : fill(one),
      )
      .join('');
  const fillAttribute = (name: string, value: string) => {
    if (STRUCTURE.test(name)) return value;
    if (ADDRESS.test(name)) return fillAddress(value);
    const isCode =
      /^(?:data|aria)-/.test(name) && !ABOUT_PEOPLE.test(name) && !/^aria-(?:label|description)/.test(name);
    return isCode && CODE.test(value) ? value : fill(value);
  };
  const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const escapeValue = (text: string) => escapeText(text).replaceAll('"', '&quot;');

  const write = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return escapeText(fill(node.nodeValue ?? ''));
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    const element = node as Element;
    if (Element.prototype.matches.call(element, GONE)) return '';
    const tag = String(tagOf.call(element)).toLowerCase();
    const attributes = list<Attr>(attributesOf.call(element))
      .filter(({ name }) => !/^on|^style$|^nonce$|^integrity$|^srcdoc$/.test(name))
      .map(({ name, value }) => ` ${name}="${escapeValue(fillAttribute(name, value))}"`)
      .join('');
    const inside = list<Node>(childrenOf.call(element)).map(write).join('');
    const frame = tag === 'iframe' ? (element as HTMLIFrameElement).contentDocument?.documentElement : undefined;
    const framed = frame ? ` srcdoc="${escapeValue(write(frame))}"` : '';
    const shadow = shadowOf.call(element) as ShadowRoot | null;
    const root = shadow
      ? `<template shadowrootmode="open">${list(shadow.childNodes).map(write).join('')}</template>`
      : '';
    const isEmpty = /^(?:area|base|br|col|hr|input|link|meta|source|track|wbr)$/.test(tag);
    return isEmpty ? `<${tag}${attributes}>` : `<${tag}${attributes}${framed}>${root}${inside}</${tag}>`;
  };

  return `<!DOCTYPE html>\n${write(document.documentElement)}`;
}
