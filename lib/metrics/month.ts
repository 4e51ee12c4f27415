/** Months as people write them: '2025-03', in the team's time zone. */
const DAY = 24 * 60 * 60_000;

/** @param timeZone IANA name, e.g. 'Europe/Berlin' */
export function monthOf(iso: string, timeZone: string): string {
  const parts = monthFormat(timeZone).formatToParts(Date.parse(iso));
  const part = (type: string) => parts.find((one) => one.type === type)?.value;
  return `${part('year')}-${part('month')}`;
}

/** Making a format takes longer than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();
function monthFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit' });
  formats.set(timeZone, format);
  return format;
}

/** Instants that surely hold the whole month in any zone; monthOf then decides. `to` is exclusive. */
export function rangeAround(month: string): { from: string; to: string } {
  const start = Date.parse(`${month}-01T00:00:00Z`);
  const [year = 0, number = 1] = month.split('-').map(Number);
  const end = Date.UTC(year, number, 1);
  return { from: new Date(start - DAY).toISOString(), to: new Date(end + DAY).toISOString() };
}

/** Every month from the first to the last, newest first. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = last; month >= first && months.length < MAX_MONTHS; month = before(month)) months.push(month);
  return months;
}

/** Twenty years: a wrong clock must not fill a list for ever. */
const MAX_MONTHS = 240;

function before(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 2, 1)).toISOString().slice(0, 7);
}
