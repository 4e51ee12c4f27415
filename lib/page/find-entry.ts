import type { Adapter } from '../adapters/schema.ts';
import { rulesOf } from './read-entries.ts';
import { findPage } from './read-case.ts';
import { readOne, readRows } from './read-value.ts';

/** The element that shows an entry, to scroll to. Undefined when the page has not loaded it (adapter: `showEntries`). */
export function findEntry(document: Document, adapter: Adapter, entryId: string): Element | undefined {
  const page = findPage({ document, url: document.location?.href ?? document.URL, adapter });
  if (!page?.casePage) return undefined;
  for (const rule of rulesOf(page.casePage.entries))
    for (const row of readRows({ at: rule.at }, { node: page.root }, page)) {
      if ('node' in row && readOne(rule.id, row, page) === entryId) return row.node as Element;
    }
  return undefined;
}
