import { fetchRecord } from './fetch-record.ts';
import { findPage, type ReadOptions } from './read-case.ts';
import type { CasePage } from '../adapters/schema.ts';
import { rootsOf, type Page } from './page.ts';
import { readEntryIds } from './read-entries.ts';

/** How many entries the case has right now, and the id of the last one in the helpdesk's own order. */
export interface Latest {
  entries: number;
  lastId?: string;
}

/**
 * Counts the entries anew, with the one source that says which there are: the same count as `readCase` would give, without the
 * texts. Throws when it cannot be told, so that nobody takes silence for "nothing new".
 */
export async function readLatest(options: ReadOptions): Promise<Latest> {
  const page = findPage(options);
  const casePage = page?.casePage ?? (page && casePageForComposer(page));
  if (!page || !casePage) throw new Error('This page shows no case');
  const source = casePage.sources[0] ?? 'page';
  const record = casePage.records.find(({ name }) => name === source);
  if (record) {
    if (!options.fetch) throw new Error('Newer entries can only be told by the record, which may not be fetched here');
    const answer = await fetchRecord(record, page, { fetch: options.fetch, signal: options.signal });
    if (!('rows' in answer)) throw new Error(`The record ${source} could not be read: ${answer.problem}`);
    page.records.set(source, answer.rows);
  }
  const rule = record?.entries ?? casePage.entries;
  const ids = [...new Set(readEntryIds(rule, rootsOf(page, source) ?? [], page))];
  const lastId = ids.at(-1);
  return { entries: ids.length, ...(lastId !== undefined && { lastId }) };
}

/** A composer's own page shows no entries; a record that goes by the case's id tells them all the same. */
function casePageForComposer({ adapter, found }: Page): CasePage | undefined {
  if (found.kind !== 'composer' || !found.id) return undefined;
  return adapter.pages.find(({ records, sources }) => records.some(({ name }) => name === sources[0]));
}
