import { figuresOf, type FigureOptions, type Figures } from './figures.ts';
import type { Measured } from './measure.ts';
import { byMonth } from './month.ts';

export interface MonthFigures extends Figures {
  month: string;
}

/** @param months e.g. '2025-03', in `timeZone`; a month without an episode has empty figures */
export function trendOf(
  episodes: readonly Measured[],
  { months, timeZone, ...options }: FigureOptions & { months: readonly string[]; timeZone: string },
): MonthFigures[] {
  const grouped = byMonth(episodes, months, timeZone);
  return months.map((month) => ({ month, ...figuresOf(grouped.get(month) ?? [], options) }));
}
