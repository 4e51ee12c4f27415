import { instantOf } from './month.ts';
import type { Elapsed } from './outcome.ts';

/** When second line works, by the wall clock of `timeZone`. */
export interface BusinessHours {
  /** 0 Sunday … 6 Saturday. */
  days: number[];
  /** 'HH:MM'. Where `to` is not later than `from` the shift ends on the next day. */
  from: string;
  to: string;
  /** 'YYYY-MM-DD': no work begins on these days. */
  holidays: string[];
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface Shift {
  from: number;
  to: number;
  /** Milliseconds of work on all days before, from the first day of the table. */
  before: number;
}

/**
 * Milliseconds of work between two instants; what happens outside working hours takes no time. A table of days with running
 * sums makes each answer cost the same, however long ago the first instant is.
 */
export function businessTime(hours: BusinessHours, timeZone: string): Elapsed {
  const [opens, closes] = [minutesOf(hours.from), minutesOf(hours.to)];
  const length = (closes > opens ? closes - opens : closes + 24 * 60 - opens) * MINUTE;
  const days = new Set(hours.days);
  const holidays = new Set(hours.holidays);
  let first = 0;
  let shifts: Shift[] = [];

  function shiftOn(day: number, before: number): Shift {
    const wall = day * DAY + opens * MINUTE;
    const from = instantOf(wall, timeZone);
    const date = new Date(day * DAY);
    const isWorked = days.has(date.getUTCDay()) && !holidays.has(date.toISOString().slice(0, 10));
    // Where the clock changes during a shift it is an hour longer or shorter.
    return { from, to: isWorked ? instantOf(wall + length, timeZone) : from, before };
  }

  function fillTable(from: number, to: number): void {
    if (shifts.length === 0 || from < first) [first, shifts] = [from - YEAR_OF_DAYS, []];
    while (first + shifts.length <= to) {
      const last = shifts.at(-1);
      shifts.push(shiftOn(first + shifts.length, last ? last.before + last.to - last.from : 0));
    }
  }

  function workedUntil(instant: number): number {
    const day = Math.floor(instant / DAY);
    let worked = shifts[day - NEAR - first]?.before ?? 0;
    for (let near = day - NEAR; near <= day + NEAR; near += 1) {
      const shift = shifts[near - first];
      if (shift) worked += Math.min(Math.max(0, instant - shift.from), shift.to - shift.from);
    }
    return worked;
  }

  return (from, to) => {
    if (to <= from) return 0;
    fillTable(Math.floor(from / DAY) - NEAR, Math.floor(to / DAY) + NEAR);
    return workedUntil(to) - workedUntil(from);
  };
}

/** Local days and UTC days differ by less than one; a shift over midnight adds one more. */
const NEAR = 2;
/** Further back than asked, so that the table is seldom begun anew. */
const YEAR_OF_DAYS = 400;

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
