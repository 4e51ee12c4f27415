import type { CasePage } from '../adapters/schema.ts';
import type { CaseLink, Entry } from '../case/model.ts';
import type { Page } from './page.ts';
import { readAll, readOne, readRows } from './read-value.ts';
import { holds } from './test.ts';

const ADDRESS = /https?:\/\/[^\s<>"'`]+/g;

/** Addresses attached to the case, then those agents wrote down (`mentioned`); each once, web addresses only. */
export function readLinks(casePage: CasePage, page: Page, entries: Entry[]): CaseLink[] {
  const links = new Map<string, CaseLink>();
  const add = (url: string, label: string | undefined, kind: string) => {
    const address = URL.canParse(url, page.url) ? new URL(url, page.url) : undefined;
    if (!address || !/^https?:$/.test(address.protocol) || links.has(address.href)) return;
    links.set(address.href, { label: label || url, url: address.href, kind });
  };
  for (const rule of casePage.links) {
    for (const row of readRows(rule, undefined, page)) {
      if (!holds(rule.when, row, page)) continue;
      const kind = readOne(rule.kind, row, page) ?? 'link';
      for (const url of readAll(rule.url, row, page) ?? []) add(url, readOne(rule.label, row, page), kind);
    }
  }
  for (const { role, kind, body } of entries) {
    if (role !== 'agent' || kind === 'event') continue;
    for (const block of body) {
      if (block.kind === 'quote' || block.signature) continue;
      for (const { text, href } of block.links ?? []) add(href, text, 'mentioned');
      for (const [url] of block.text.matchAll(ADDRESS)) add(url.replace(/[.,;:!?)\]}]+$/, ''), undefined, 'mentioned');
    }
  }
  return [...links.values()];
}
