/** Runs inside a page: asks selectors and marks about parsed documents. */
import type { PageMark } from '../../lib/adapters/marks.ts';
import { recognise } from '../../lib/page/recognise.ts';

const parse = (text: string) =>
  new DOMParser().parseFromString(text, text.trimStart().startsWith('<?xml') ? 'application/xml' : 'text/html');

/** This document, frames and shadow roots below it, and what the helpdesk answered in markup. */
function rootsBelow(root: ParentNode): ParentNode[] {
  const below = [...root.querySelectorAll('*')].flatMap((element) => {
    const frame = element instanceof HTMLIFrameElement ? element.contentDocument : undefined;
    return [element.shadowRoot, frame].filter((one) => one !== null && one !== undefined).flatMap(rootsBelow);
  });
  return [root, ...below];
}

/** Which of these selectors match nothing here. */
export function unmatched(selectors: string[], answers: string[]): string[] {
  const roots = [...rootsBelow(document), ...answers.map(parse)];
  return selectors.filter((css) => !roots.some((root) => root.querySelector(css)));
}

export interface Silence {
  html: string;
  asked: { url: string; marks: PageMark[] }[];
}

/** Vendors that take this text for one of their pages, with the address at which they do. */
export function recognisedAs({ html, asked }: Silence): string[] {
  const page = parse(html);
  return asked.flatMap(({ url, marks }) =>
    marks.flatMap((mark) => {
      const found = recognise(page, url, [mark]);
      return found ? [`${found.vendor} at ${url}`] : [];
    }),
  );
}
