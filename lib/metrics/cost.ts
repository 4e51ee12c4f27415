/** The coaching view: which handoffs cost most, and what was missing in them. It speaks of handoffs, never of persons. */
import type { FigureOptions } from './figures.ts';
import { hasActed, type Measured } from './measure.ts';
import { calendarTime, durationOf, openedOf, outcomeOf } from './outcome.ts';
import { NONE_YET } from './percentile.ts';

const LACKS = [
  'no-note',
  'thin-note',
  'note-later',
  'answered-question',
  'not-covered',
  'returned',
  'late',
  'no-move',
] as const;
/** What was missing or went wrong, in the order in which a lead can do something about it. */
export type Lack = (typeof LACKS)[number];

export interface Costly {
  one: Measured;
  lacks: Lack[];
  /** Opened → first diagnostic move, or the close where there was none; milliseconds, NONE_YET while there is neither. */
  total: number;
}

/** Only handoffs in which something was missing; the longest way from opening to first move first. */
export function costliest(episodes: readonly Measured[], options: FigureOptions, count: number): Costly[] {
  const { elapsed = calendarTime } = options;
  return episodes
    .filter(({ kind }) => kind !== 'reopened')
    .map((one) => ({
      one,
      lacks: lacksOf(one, options),
      total: durationOf(openedOf(one), one.move ?? one.closed, elapsed),
    }))
    .filter(({ lacks, total }) => lacks.length > 0 && !Number.isNaN(total))
    .sort((a, b) => compare(b.total, a.total) || b.lacks.length - a.lacks.length || b.one.opened - a.one.opened)
    .slice(0, count);
}

function lacksOf(one: Measured, { goalMinutes, elapsed }: FigureOptions): Lack[] {
  const { state } = outcomeOf(one, goalMinutes, elapsed);
  const is: Record<Lack, boolean> = {
    'no-note': !one.hasNote,
    'thin-note': one.isThin,
    'note-later': one.cameLater,
    'answered-question': one.answered > 0,
    'not-covered': one.notCovered > 0,
    returned: one.closedBy === 'returned',
    late: state === 'late',
    'no-move': state === 'none-yet' && !hasActed(one),
  };
  return LACKS.filter((lack) => is[lack]);
}

/** Infinity − Infinity is no number. */
const compare = (a: number, b: number) => (a === b ? 0 : a === NONE_YET ? 1 : b === NONE_YET ? -1 : a - b);
