import type { PageMark } from '../adapters/marks.ts';
import { matchAddress } from './match-address.ts';

/**
 * Addresses of the cases that a list links to, in its order, each once. Built anew from the id alone: a link of a list may carry
 * an action ("take this case"), and following it would do that.
 * @param site origin and base path of the list: links elsewhere are not followed
 */
export function findCaseLinks(document: Document, site: string, marks: readonly PageMark[]): string[] {
  const templates = marks
    .filter(({ kind }) => kind === 'case')
    .flatMap(({ address = [] }) => address.filter((template) => template.includes('{id}')));
  const found = new Set<string>();
  for (const { href } of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const url = URL.canParse(href) ? new URL(href) : undefined;
    if (!url) continue;
    for (const template of templates) {
      const match = matchAddress(url, template);
      const id = match?.captures['id'];
      // An id is a number or a key; "new" and "all" are pages of their own.
      if (!match || id === undefined || !/\d/.test(id) || url.origin + match.base !== site) continue;
      found.add(site + template.replace('{id}', encodeURIComponent(id)));
      break;
    }
  }
  return [...found];
}
