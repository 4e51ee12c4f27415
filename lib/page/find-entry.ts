import type { Adapter } from '../adapters/schema.ts';
import { findPage } from './read-case.ts';
import { readOne, readRows } from './read-value.ts';

/** The element that shows an entry, to scroll to. Undefined when the page has not loaded it (adapter: `showEntries`). */
export function findEntry(document: Document, adapter: Adapter, entryId: string): Element | undefined {
  const page = findPage({ document, url: document.location?.href ?? document.URL, adapter });
  const rule = page?.casePage?.entries;
  if (!page || !rule) return undefined;
  for (const row of readRows({ at: rule.at }, { node: document }, page)) {
    if ('node' in row && readOne(rule.id, row, page) === entryId) return row.node as Element;
  }
  return undefined;
}
