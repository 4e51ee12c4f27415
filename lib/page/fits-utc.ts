import type { CasePage } from '../adapters/schema.ts';
import type { Page } from './page.ts';
import { timeText } from './read-entries.ts';
import { readTime } from './read-time.ts';
import { readOne } from './read-value.ts';

const MINUTE_MS = 60_000;
/** The server's clock and the browser's may differ by this. */
const SKEW_MS = 2 * MINUTE_MS;

/**
 * Whether times that a helpdesk writes without a zone are in UTC: so they are if the moment, taken as UTC, is as long ago as
 * the page says. Every other zone is an hour or more away, so an age in whole hours is enough; words are not looked at.
 * @param now time of the reading; the page, and the age on it, may be older
 */
export function fitsUtc(rule: CasePage['age'], page: Page, now: Date): boolean {
  const root = { node: page.root };
  const text = rule && timeText(rule.time, root, page);
  const moment = text === undefined ? undefined : rule && readTime(text, rule.time, 'page', now);
  const numbers = (readOne(rule?.value, root, page)?.match(/\d+/g) ?? []).map(Number);
  if (!moment) return false;
  const taken = now.getTime() - performance.now() - Date.parse(moment.at);
  return readingsOf(numbers).some(({ ms, unit }) => taken > ms - SKEW_MS && taken < ms + unit + SKEW_MS);
}

/** What the numbers of an age can mean; the last one is rounded down. */
function readingsOf(numbers: number[]): { ms: number; unit: number }[] {
  const [a = 0, b = 0, c = 0] = numbers;
  if (numbers.length === 1) return [{ ms: a * MINUTE_MS, unit: MINUTE_MS }];
  if (numbers.length === 3) return [{ ms: ((a * 24 + b) * 60 + c) * MINUTE_MS, unit: MINUTE_MS }];
  if (numbers.length !== 2) return [];
  return [
    { ms: (a * 60 + b) * MINUTE_MS, unit: MINUTE_MS },
    { ms: (a * 24 + b) * 60 * MINUTE_MS, unit: 60 * MINUTE_MS },
  ];
}
