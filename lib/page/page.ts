import type { Adapter, CasePage, Known, Lookup } from '../adapters/schema.ts';
import type { Person } from '../case/model.ts';
import type { EntryMemory } from './entry-memory.ts';
import type { Recognised } from './recognise.ts';
import { langOf } from './query.ts';
import { findAll } from './walk.ts';

/** What a value is read from: an element, a whole document, or a piece of JSON. */
export type Row = { node: ParentNode } | { json: unknown };

/** Everything that one reading of one page shares. Nothing here outlives the reading. */
export interface Page {
  document: Document;
  /** The case's own part of the document (CasePage.scope); the document where the adapter names none. */
  root: ParentNode;
  url: string;
  /** Language of the page (`html[lang]`). */
  lang?: string | undefined;
  adapter: Adapter;
  found: Recognised;
  /** Undefined on pages that show no case (a composer's own page). */
  casePage?: CasePage;
  /** Captures of the address: `id`, `base` and others. */
  captures: Record<string, string>;
  /** Answers of the helpdesk by name: one row per page of the answer. */
  records: Map<string, Row[]>;
  known: Map<Known, string[]>;
  /** Whether times without a zone are known to be in UTC (CasePage.age). */
  isUtc?: boolean;
  /** Whoever is signed in, once that is read. */
  viewer?: Person | undefined;
  sets: Map<string, Set<string>>;
  /** Tables of lookups, by rule and by the rule's JSON: an adapter that came as JSON repeats equal rules. */
  lookups: { byRule: WeakMap<Lookup, Map<string, string>>; byJson: Map<string, Map<string, string>> };
  /** What earlier readings of this page found. */
  memory?: EntryMemory | undefined;
  /** Opens a closed shadow root; only the browser's extension interface can. */
  openShadow: (element: Element) => ShadowRoot | null;
}

export interface PageOptions {
  document: Document;
  url: string;
  adapter: Adapter;
  memory?: EntryMemory | undefined;
  openShadow?: (element: Element) => ShadowRoot | null;
}

export function openPage({ document, url, adapter, memory, openShadow }: PageOptions, found: Recognised): Page {
  const base = found.site.slice(new URL(url).origin.length);
  const casePage = adapter.pages.find(({ marks }) => marks.includes(found.page));
  const page: Page = {
    document,
    root: document,
    url,
    lang: langOf(document),
    adapter,
    found,
    ...(casePage && { casePage }),
    captures: { ...found.captures, base, ...(found.id && { id: found.id }) },
    records: new Map(),
    known: new Map(found.id ? [['case.id', [found.id]]] : []),
    sets: new Map(),
    lookups: { byRule: new WeakMap(), byJson: new Map() },
    memory,
    openShadow: openShadow ?? ((element) => element.shadowRoot),
  };
  // Without its own part nothing is read: what stands elsewhere may belong to another case.
  if (casePage?.scope) page.root = findAll(document, casePage.scope, page)[0] ?? document.createDocumentFragment();
  return page;
}

/** The rows of `page`, `document` or a record; undefined when that record could not be had. */
export function rootsOf(page: Page, from: string): Row[] | undefined {
  if (from === 'page') return [{ node: page.root }];
  return from === 'document' ? [{ node: page.document }] : page.records.get(from);
}
