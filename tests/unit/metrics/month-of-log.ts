/** From a log to the figures of a month, as the dashboard does it. */
import type { StoredEvent } from '../../../lib/metrics/event.ts';
import { factsOf } from '../../../lib/metrics/facts.ts';
import { figuresOf } from '../../../lib/metrics/figures.ts';
import { measure } from '../../../lib/metrics/measure.ts';
import { byMonth } from '../../../lib/metrics/month.ts';

export interface MonthOptions {
  month: string;
  timeZone: string;
  goalMinutes: number;
}

export function monthly(log: StoredEvent[], { month, timeZone, goalMinutes }: MonthOptions) {
  const rows = byMonth(factsOf(log).map(measure), [month], timeZone).get(month) ?? [];
  return { ...figuresOf(rows, { goalMinutes }), rows };
}
