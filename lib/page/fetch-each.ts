/** Records that have an address for every entry. */
import type { RecordRule } from '../adapters/schema.ts';
import type { RecordAnswer, RecordProblem } from './fetch-record.ts';
import type { Page, Row } from './page.ts';
import { queryFirst } from './query.ts';
import { readAll } from './read-value.ts';

/** Questions at the same time: few, as a browser loads a page. */
const AT_ONCE = 4;

/**
 * Asks once for each value. What could not be had is not whole, but the rest counts; the value stands in `data-each` of the
 * root of an HTML answer, whatever stood there.
 * @param ask the record on a page whose captures hold the value
 */
export async function fetchEach(
  rule: RecordRule,
  { name, value }: NonNullable<RecordRule['each']>,
  page: Page,
  ask: (page: Page) => Promise<Row | RecordProblem>,
): Promise<RecordAnswer> {
  const values = [...new Set(readAll(value, { node: page.document }, page))];
  const wanted = values.slice(0, rule.maxPages);
  const kept = keptOf(page, rule);
  const askOnce = async (one: string): Promise<Row | RecordProblem> => {
    const answer = kept.get(one) ?? (await ask({ ...page, captures: { ...page.captures, [name]: one } }));
    if (typeof answer !== 'string' && 'node' in answer)
      queryFirst(answer.node, ':root')?.setAttribute('data-each', one);
    if (typeof answer !== 'string' || answer === 'unreadable') kept.set(one, answer);
    return answer;
  };
  const rows: Row[] = [];
  const problems = new Set<RecordProblem>();
  for (let at = 0; at < wanted.length && !problems.has('signed-out'); at += AT_ONCE) {
    for (const answer of await Promise.all(wanted.slice(at, at + AT_ONCE).map(askOnce))) {
      if (typeof answer === 'string') problems.add(answer);
      else rows.push(answer);
    }
  }
  const [problem] = problems;
  if (problem && rows.length === 0) return { problem };
  return { rows, isWhole: !problem && wanted.length === values.length };
}

/**
 * What was said does not change, nor does an answer that is none (Znuny writes a line into its log for each): kept as long as
 * the page is open, by case and record. What failed is asked again.
 */
const keptByPage = new WeakMap<Document, Map<string, Map<string, Row | RecordProblem>>>();

function keptOf({ document, found }: Page, rule: RecordRule): Map<string, Row | RecordProblem> {
  const ofPage = keptByPage.get(document) ?? new Map<string, Map<string, Row | RecordProblem>>();
  keptByPage.set(document, ofPage);
  const key = `${found.id ?? ''} ${rule.name}`;
  const ofRecord = ofPage.get(key) ?? new Map<string, Row | RecordProblem>();
  ofPage.set(key, ofRecord);
  return ofRecord;
}
