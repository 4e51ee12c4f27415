/** What helpdesks do to a note between storing and showing it. */
import type { Block } from '../../../lib/case/model.ts';
import { gatherBlocks } from '../../../lib/page/gather-blocks.ts';
import { readLines } from '../../../lib/page/read-lines.ts';

/** HTML as Baton reads it from a page or a record. */
export function blocksOf(html: string): Block[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return gatherBlocks(
    readLines(body, { quote: ['.message-stanza .message-stanza'] }, 'https://helpdesk.example/ticket/7'),
  );
}

/** Request Tracker 5: drops ids and data attributes, collapses spaces, makes links of addresses, wraps in stanzas. */
export function asRequestTracker(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  for (const text of textsIn(body)) {
    text.data = text.data.replace(/\s+/g, ' ');
    linkAddresses(text, (address) => address);
  }
  return `<div class="messagebody"><div class="message-stanza">\n ${body.innerHTML.replaceAll('><', '>\n<')}</div></div>`;
}

/** Request Tracker 5 for a note in plain text: every line ends with `<br>`, addresses are links, what looks quoted is folded. */
export function asPlainText(plain: string): string {
  const { body } = new DOMParser().parseFromString('<div class="message-stanza"></div>', 'text/html');
  const stanza = body.firstElementChild ?? body;
  for (const line of plain.split('\n')) {
    const place = /^\s*[\p{L}\p{M}\p{N}_]*>/u.test(line)
      ? stanza.appendChild(body.ownerDocument.createElement('div'))
      : stanza;
    if (place !== stanza) place.className = 'message-stanza closed';
    place.append(line, body.ownerDocument.createElement('br'), '\n');
  }
  for (const text of textsIn(body)) linkAddresses(text, (address) => address);
  return body.innerHTML;
}

/** Headings become bold text, lists lines with bullets, every paragraph a line: what rich editors with few formats leave. */
export function asBoldLines(html: string): string {
  return html
    .replaceAll(/<h3>(.*?)<\/h3>/g, '<b>$1</b><br>')
    .replaceAll(/<li>(.*?)<\/li>/g, '•&nbsp;$1<br>')
    .replaceAll(/<p>(.*?)<\/p>/g, '$1<br>')
    .replaceAll(/<\/?ul>/g, '');
}

/** Every block a div, as mail programs write it. */
export function asDivs(html: string): string {
  return html.replaceAll(/<(\/?)(?:p|h3)>/g, '<$1div>');
}

/** Addresses as links whose text is shortened in the middle, as Redmine shows them in fields. */
export function withShortLinks(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const text of textsIn(body)) {
    linkAddresses(text, (address) =>
      address.length > 30 ? `${address.slice(0, 20)}...${address.slice(-6)}` : address,
    );
  }
  return body.innerHTML;
}

function textsIn(body: HTMLElement): Text[] {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function linkAddresses(text: Text, shown: (address: string) => string): void {
  const parts = text.data.split(/(https?:\/\/[\w./?=&#-]*[\w/])/);
  const nodes = parts.map((part, at) => {
    if (at % 2 === 0) return part;
    const link = text.ownerDocument.createElement('a');
    link.setAttribute('href', part);
    link.textContent = shown(part);
    return link;
  });
  text.replaceWith(...nodes);
}
