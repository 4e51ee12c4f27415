import { monthly, type MonthFigures } from '../metrics/monthly.ts';
import { monthOf, monthsBetween, rangeAround } from '../metrics/month.ts';
import { loadCasesSeen } from './case-index.ts';
import { firstOpening, loadEvents } from './events.ts';
import type { CaseSeenRow } from './rows.ts';
import { loadSettings } from './settings.ts';

export interface LoadedMonth {
  figures: MonthFigures;
  /** Newest first: every month from the first episode to this one, and the one that is shown. */
  months: string[];
  /** Where the cases of the month were seen, by case key. */
  cases: Map<string, CaseSeenRow>;
  goalMinutes: number;
  /** Stored events that could not be read: not counted, never deleted. */
  unread: number;
  /** True when the log holds no episode at all, in any month. */
  isLogEmpty: boolean;
}

/** What the dashboard shows of a month. @param month e.g. '2025-03' in `timeZone` */
export async function loadMonth(
  month: string,
  { timeZone, now }: { timeZone: string; now: Date },
): Promise<LoadedMonth> {
  const [{ goalMinutes }, first, { events, unread }] = await Promise.all([
    loadSettings(),
    firstOpening(),
    loadEvents(rangeAround(month)),
  ]);
  const figures = monthly(events, { month, timeZone, goalMinutes });
  const current = monthOf(now.toISOString(), timeZone);
  const months = first === undefined ? [current] : monthsBetween(monthOf(first, timeZone), current);
  return {
    figures,
    months: months.includes(month) ? months : [...months, month].sort().reverse(),
    cases: await loadCasesSeen([...new Set(figures.rows.map(({ caseKey }) => caseKey))]),
    goalMinutes,
    unread,
    isLogEmpty: first === undefined,
  };
}
