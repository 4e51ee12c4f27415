import type { CasePage, RecordRule } from '../adapters/schema.ts';
import { fetchRecord, type FetchOptions, type RecordProblem } from './fetch-record.ts';
import type { Page } from './page.ts';
import { holds } from './test.ts';

export interface Fetched {
  /** Records that could not be had, for people to read. */
  missing: string[];
  /** Nothing at all was answered but sign-in pages. */
  isSignedOut: boolean;
  isWhole: boolean;
}

/** Fetches the records of a case into `page.records`: all at once, but for those that need another one's answer. */
export async function fetchRecords(
  { records }: Pick<CasePage, 'records'>,
  page: Page,
  { fetch, signal }: Partial<FetchOptions>,
): Promise<Fetched> {
  const missing: string[] = [];
  const problems = new Set<RecordProblem>();
  let isWhole = true;
  const fetchOne = async (rule: RecordRule): Promise<void> => {
    const answer = fetch ? await fetchRecord(rule, page, { fetch, signal }) : { problem: 'switched-off' as const };
    if ('rows' in answer) {
      page.records.set(rule.name, answer.rows);
      isWhole &&= answer.isWhole || rule.optional === true;
    } else if (!rule.optional) {
      problems.add(answer.problem);
      missing.push(`record ${rule.name} (${answer.problem})`);
    }
  };
  const isWanted = ({ when }: RecordRule) => holds(when, { node: page.document }, page);
  await Promise.all(records.filter((rule) => rule.after === undefined && isWanted(rule)).map(fetchOne));
  const later = records.filter(({ after }) => after !== undefined && page.records.has(after));
  await Promise.all(later.filter(isWanted).map(fetchOne));
  return { missing, isSignedOut: problems.has('signed-out') && page.records.size === 0, isWhole };
}
