// Every function has to stand inside: the page knows nothing of this file.
/* oxlint-disable unicorn/consistent-function-scoping */
/**
 * Runs inside the page that is captured, so it may use nothing from outside. Keeps elements, ids, classes, data names and
 * codes; replaces whatever people wrote or are called: texts, addresses, file names, values. Frames and shadow roots stay,
 * as `srcdoc` and as declarative shadow roots. Scripts, styles and pictures go.
 */
export function redactPage(): string {
  const GONE = 'script, style, link[rel="stylesheet"], noscript, img, picture, video, audio, canvas, object, embed';
  /** Attributes that hold words or addresses. */
  const WORDS = /^(?:title|alt|aria-label|placeholder|value|content|label|summary|srcset|src|href|action|cite|poster)$/;
  const CODES = /^(?:[a-z]{1,3}|true|false|on|off|\d+)$/i;

  const fill = (text: string) =>
    [...text]
      .map((char) => {
        if (/\p{Nd}/u.test(char)) return '0';
        if (/\p{Lu}/u.test(char)) return 'X';
        return /\p{L}/u.test(char) ? 'x' : char;
      })
      .join('');
  const keepsPath = (address: string) =>
    address
      .split(/([/?&;=#])/)
      .map((part, at, parts) => (at > 2 && /^[a-z_.-]+$/i.test(part) && parts[at - 1] !== '=' ? part : fill(part)))
      .join('');
  const redactAttribute = (name: string, value: string) => {
    if (/^(?:id|class|for|name|type|role|rel|lang)$/.test(name)) return value;
    if (/^(?:href|src|action|cite|poster)$/.test(name)) return keepsPath(value);
    if (name === 'datetime' || CODES.test(value)) return value;
    if (WORDS.test(name) || /@|\s.*\s/.test(value)) return fill(value);
    return /^(?:data-(?:name|user|email|author|title|text|label))/.test(name) ? fill(value) : value;
  };

  const write = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return escapeText(fill(node.nodeValue ?? ''));
    if (!(node instanceof Element) && node.nodeType !== Node.ELEMENT_NODE) return '';
    const element = node as Element;
    if (element.matches(GONE)) return '';
    const tag = element.tagName.toLowerCase();
    const attributes = [...element.attributes]
      .filter(({ name }) => !/^on|^style$|^nonce$|^integrity$|^srcdoc$/.test(name))
      .map(({ name, value }) => ` ${name}="${escapeText(redactAttribute(name, value)).replaceAll('"', '&quot;')}"`)
      .join('');
    const frame = element instanceof HTMLIFrameElement ? element.contentDocument?.documentElement : undefined;
    const inside = frame ? ` srcdoc="${escapeText(write(frame)).replaceAll('"', '&quot;')}"` : '';
    const shadow = element.shadowRoot;
    const root = shadow
      ? `<template shadowrootmode="open">${[...shadow.childNodes].map(write).join('')}</template>`
      : '';
    const isEmpty = /^(?:area|base|br|col|hr|input|link|meta|source|track|wbr)$/.test(tag);
    if (isEmpty) return `<${tag}${attributes}>`;
    return `<${tag}${attributes}${inside}>${root}${[...element.childNodes].map(write).join('')}</${tag}>`;
  };
  const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

  return `<!DOCTYPE html>\n${write(document.documentElement)}`;
}
