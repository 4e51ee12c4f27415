/** Months as people write them: '2025-03', in the team's time zone. */

/** @param timeZone IANA name, e.g. 'Europe/Berlin' */
export function monthOf(iso: string, timeZone: string): string {
  const { year, month } = wallClock(Date.parse(iso), timeZone);
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The instant (ms since 1970) at which a month begins in a time zone. */
function startOfMonth(month: string, timeZone: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return instantOf(Date.UTC(year, number - 1, 1), timeZone);
}

/**
 * The instant at which the wall clock of a zone shows `wall`, given as if it were UTC. In the hour that a change of the clock
 * leaves out, the instant an hour later.
 */
export function instantOf(wall: number, timeZone: string): number {
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}

/** How far the zone's wall clock is ahead of UTC, milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = wallClock(instant, timeZone);
  const whole = Math.floor(instant / 1000) * 1000;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}

/** Groups by month without asking the calendar for each: the months' starts are asked once. */
export function byMonth<T extends { opened: number }>(
  rows: readonly T[],
  months: readonly string[],
  timeZone: string,
): Map<string, T[]> {
  const starts = months.toSorted().map((month) => ({ month, from: startOfMonth(month, timeZone), rows: [] as T[] }));
  const end = startOfMonth(after(starts.at(-1)?.month ?? '1970-01'), timeZone);
  for (const row of rows) {
    let at = row.opened < end ? starts.length - 1 : -1;
    while (at >= 0 && (starts[at]?.from ?? 0) > row.opened) at -= 1;
    starts[at]?.rows.push(row);
  }
  return new Map(starts.map(({ month, rows: own }) => [month, own]));
}

/** Every month from the first to the last, newest first. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = last; month >= first && months.length < MAX_MONTHS; month = before(month)) months.push(month);
  return months;
}

/** `count` months that end with this one, oldest first. */
export function monthsUntil(last: string, count: number): string[] {
  const months = [last];
  while (months.length < count) months.unshift(before(months[0] ?? last));
  return months;
}

/** Twenty years: a wrong clock must not fill a list for ever. */
const MAX_MONTHS = 240;

const before = (month: string) => shift(month, -1);
const after = (month: string) => shift(month, 1);
function shift(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** Making a format takes longer than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();
function wallClock(instant: number, timeZone: string) {
  let format = formats.get(timeZone);
  if (!format) {
    const numeric = 'numeric' as const;
    const time = { hour: numeric, minute: numeric, second: numeric, hourCycle: 'h23' as const };
    format = new Intl.DateTimeFormat('en', { timeZone, year: numeric, month: numeric, day: numeric, ...time });
    formats.set(timeZone, format);
  }
  const parts = format.formatToParts(instant);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}
