import { fetchRecords } from './fetch-records.ts';
import { findPage, type ReadOptions } from './read-case.ts';
import type { CasePage, RecordRule } from '../adapters/schema.ts';
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
  // Without records the page says which entries there are, as it does for a reading.
  const mayAskPage = !options.fetch && page.found.kind === 'case' && casePage.entries !== undefined;
  const names = mayAskPage ? ['page'] : [casePage.sources[0] ?? 'page'].flat();
  const records = casePage.records.filter(({ name }) => names.includes(name));
  if (records.length > 0) {
    if (!options.fetch) throw new Error('Newer entries can only be told by the record, which may not be fetched here');
    const { missing } = await fetchRecords({ records: records.map(atOnce) }, page, options);
    if (missing.length > 0) throw new Error(`Newer entries could not be told: ${missing.join(', ')}`);
  }
  const ids = [
    ...new Set(
      names.flatMap((name) => {
        const rules = records.find((record) => record.name === name)?.entries ?? casePage.entries;
        return readEntryIds(rules, rootsOf(page, name) ?? [], page);
      }),
    ),
  ];
  const lastId = ids.at(-1);
  return { entries: ids.length, ...(lastId !== undefined && { lastId }) };
}

/** The first source never waits for another one (check-meaning.ts). */
const atOnce = (rule: RecordRule): RecordRule => ({ ...rule, after: undefined, optional: false });

/** A composer's own page shows no entries; a record that goes by the case's id tells them all the same. */
function casePageForComposer({ adapter, found }: Page): CasePage | undefined {
  if (found.kind !== 'composer' || !found.id) return undefined;
  return adapter.pages.find(({ records, sources }) => records.some(({ name }) => [sources[0]].flat().includes(name)));
}
