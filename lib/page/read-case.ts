/** Reads one case from a page and the helpdesk's own records, as its adapter describes them. Never changes the page. */
import { MARKS } from '../adapters/marks.ts';
import type { CasePage } from '../adapters/schema.ts';
import { caseRef } from '../case/key.ts';
import type { Case, Entry } from '../case/model.ts';
import { fetchRecords } from './fetch-records.ts';
import { fitsUtc } from './fits-utc.ts';
import { isAllTold, mergeEntries, type Sourced } from './merge-entries.ts';
import { openPage, rootsOf, type Page, type PageOptions } from './page.ts';
import { readEntries, MAX_ENTRIES, type PartialEntry } from './read-entries.ts';
import { readFields } from './read-fields.ts';
import { readLinks } from './read-links.ts';
import { readPeople } from './read-people.ts';
import { readOne } from './read-value.ts';
import { recognise } from './recognise.ts';
import { holds } from './test.ts';

export interface ReadOptions extends PageOptions {
  /** The clock: the time of the reading, and the age of "3 min ago". */
  now: () => Date;
  /** Without it only the page is read. */
  fetch?: typeof globalThis.fetch;
  signal?: AbortSignal;
}

/** `not-a-case`: the adapter knows no case on this page. `signed-out`: the helpdesk asks to sign in; a case may still be there. */
export type ReadProblem = 'not-a-case' | 'signed-out';

export interface ReadResult {
  case?: Case;
  problem?: ReadProblem;
  /** The helpdesk's own word when the case belongs to nobody ("Nobody in particular"). */
  nobody?: string;
}

/** Throws only when `signal` is aborted. */
export async function readCase(options: ReadOptions): Promise<ReadResult> {
  const started = options.now();
  const page = findPage(options);
  if (page?.found.kind === 'sign-in') return { problem: 'signed-out' };
  const casePage = page?.casePage;
  if (!page || !casePage || page.found.kind !== 'case') return { problem: 'not-a-case' };

  const fetching = options.now();
  const { missing, isSignedOut, isWhole } = await fetchRecords(casePage, page, options);
  const fetched = options.now();
  page.isUtc = fitsUtc(casePage.age, page, fetched);

  const { viewer, requester, assignee, nobody } = readPeople(casePage, page, missing);
  const fields = readFields(casePage, page, missing);
  const sourced = readSources(casePage, page, fetched);
  const { entries, textless } = mergeEntries(
    sourced,
    casePage.prefer,
    casePage.newestFirst && holds(casePage.newestFirst, { node: page.root }, page),
  );
  if (sourced.length === 0) missing.push('entries');
  if (textless > 0) missing.push(`text of ${textless} entries`);
  const shortened = entries.filter(({ isShortened }) => isShortened).length;
  if (shortened > 0) missing.push(`full text of ${shortened} entries`);
  missing.push(...missingParts(entries), ...unloaded(casePage, page, sourced, entries.length));

  const { lang } = page;
  const { site, vendor, id = '' } = page.found;
  const read: Case = {
    ...caseRef(site, vendor, id),
    url: page.url,
    ...fields,
    requester,
    viewer,
    ...(assignee && { assignee }),
    links: readLinks(casePage, page, entries),
    entries,
    ...(lang && { lang }),
    reading: {
      at: started.toISOString(),
      isComplete: isWhole && missing.length === 0 && entries.length < MAX_ENTRIES,
      sources: ['page', ...casePage.records.flatMap(({ name }) => (page.records.has(name) ? [name] : []))],
      missing,
      ms: options.now().getTime() - started.getTime() - (fetched.getTime() - fetching.getTime()),
    },
  };
  return { case: read, ...(isSignedOut && { problem: 'signed-out' }), ...(nobody && { nobody }) };
}

/** The page as its adapter sees it; undefined when no mark of this adapter holds. */
export function findPage(options: PageOptions): Page | undefined {
  const { adapter, document, url } = options;
  const marks = adapter.marks ?? MARKS.filter(({ vendor }) => vendor === adapter.vendor);
  const found = recognise(document, url, marks);
  return found && openPage(options, found);
}

/** Entries of the sources that could be read, in order of trust, until nothing is left to tell. */
function readSources(casePage: CasePage, page: Page, now: Date): Sourced {
  const sourced: Sourced = [];
  for (const source of casePage.sources) {
    if (isAllTold(sourced) && !casePage.sources.some((one) => isPreferred(one, casePage, page, sourced))) break;
    const read = [source].flat().map((name) => readSource(name, casePage, page, now));
    // Of records that are one source together, a part alone would hide the rest.
    if (read.includes(undefined)) continue;
    const entries = read.flatMap((one) => one ?? []);
    if (entries.length > 0 || source !== 'page') sourced.push({ source: [source].flat().join('+'), entries });
  }
  return sourced;
}

/** A source that was fetched because it knows some part best is read even when others know all parts. */
function isPreferred(source: string | string[], casePage: CasePage, page: Page, sourced: Sourced): boolean {
  const name = [source].flat().join('+');
  const isBest = Object.values(casePage.prefer ?? {}).some(([best]) => best === name);
  return isBest && page.records.has(name) && sourced.every((one) => one.source !== name);
}

function readSource(name: string, casePage: CasePage, page: Page, now: Date): PartialEntry[] | undefined {
  const rules = name === 'page' ? casePage.entries : casePage.records.find((one) => one.name === name)?.entries;
  const roots = rootsOf(page, name);
  return rules && roots && readEntries(rules, roots, page, name === 'page' ? 'page' : 'record', now);
}

/** What a page says about entries that it does not show. A record knows them all. */
function unloaded(casePage: CasePage, page: Page, sourced: Sourced, read: number): string[] {
  if (sourced[0]?.source !== 'page') return [];
  const root = { node: page.root };
  const expected = Number(readOne(casePage.expected, root, page) ?? read);
  if (expected > read) return [`${expected - read} entries that the page has not loaded`];
  return casePage.more && holds(casePage.more, root, page) ? ['entries that the page has not loaded'] : [];
}

/** Parts that figures or trust rest on, by name. */
function missingParts(entries: Entry[]): string[] {
  const said = entries.filter(({ kind }) => kind !== 'event');
  return [
    ...(entries.some(({ at }) => !at) ? ['times'] : []),
    ...(entries.some(({ at }) => at && !at.zoneKnown) ? ['time zone'] : []),
    ...(said.some(({ role }) => role === 'unknown') ? ['roles'] : []),
    ...(said.some(({ visibility }) => visibility === 'unknown') ? ['visibility'] : []),
  ];
}
