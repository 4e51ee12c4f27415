import type { RecordRule } from './schema.ts';

/** A record in JSON about the case, one page of at most a megabyte, unless it says otherwise. */
export function jsonRecord(
  name: string,
  get: string,
  expects: string,
  more: Partial<RecordRule> & Pick<RecordRule, 'harmless'>,
): RecordRule {
  return { name, get, answers: 'json', expects, about: 'case', maxPages: 1, maxBytes: 1_000_000, ...more };
}
