import type { PageMark } from '../adapters/marks.ts';
import { matchAddress } from './match-address.ts';
import { queryFirst, textContentOf } from './query.ts';

export interface Recognised {
  vendor: string;
  page: string;
  kind: PageMark['kind'];
  /** Internal id of the case, where the page belongs to one. */
  id?: string;
  /** Origin and base path, without a trailing slash. */
  site: string;
  /** What else the address names: an account, a project. */
  captures?: Record<string, string>;
}

/** Says which page of which helpdesk this is. Reads the address and a few selectors; the first mark that holds wins. */
export function recognise(document: Document, url: string, marks: PageMark[]): Recognised | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address) return undefined;
  for (const mark of marks) {
    const found = recogniseBy(mark, document, address);
    if (found) return found;
  }
  return undefined;
}

function recogniseBy(mark: PageMark, document: Document, url: URL): Recognised | undefined {
  if (mark.hosts && !mark.hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)))
    return undefined;
  const match = mark.address
    ? firstOf(mark.address, (template) => matchAddress(url, template))
    : { base: '', captures: {} };
  if (!match || !mark.has.every((css) => queryFirst(document, css))) return undefined;
  const { id: captured, ...captures } = match.captures as { id?: string };
  const asked = mark.idIn && captured !== undefined ? new RegExp(mark.idIn, 'u').exec(captured)?.[1] : captured;
  const shown = readId(document, mark.idAt);
  // A page that still shows the case before is not read as the one it is asked for. A composer's own word is part of its proof.
  const isAnother = asked !== undefined && shown !== undefined && asked !== shown;
  const id = asked ?? shown;
  if (mark.kind === 'case' && (!id || isAnother)) return undefined;
  const { vendor, page, kind } = mark;
  const isNamed = Object.keys(captures).length > 0;
  return { vendor, page, kind, ...(id && { id }), site: url.origin + match.base, ...(isNamed && { captures }) };
}

function readId(document: Document, css: string | undefined): string | undefined {
  const element = css ? queryFirst(document, css) : undefined;
  if (!element) return undefined;
  const text = element instanceof HTMLInputElement ? element.value : textContentOf(element);
  return /[\w-]+/.exec(text)?.[0];
}

function firstOf<T, R>(items: T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}
