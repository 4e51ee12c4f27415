/** Durations and times for people. Exact enough to compare with a goal of minutes, short enough for a table. */
import { NONE_YET, type Duration } from '../../lib/metrics/percentile.ts';
import { fill, texts } from './texts.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Seconds matter under ten minutes, minutes under two days. */
export function durationText(duration: Duration | undefined): string {
  if (duration === undefined) return '–';
  if (duration === NONE_YET) return texts.noneYet;
  if (Number.isNaN(duration)) return texts.tooCoarse;
  const seconds = Math.floor((duration % MINUTE) / SECOND);
  const minutes = Math.floor((duration % HOUR) / MINUTE);
  if (duration < MINUTE) return fill(texts.seconds, seconds);
  if (duration < 10 * MINUTE && seconds > 0) return fill(texts.minutesSeconds, minutes, seconds);
  if (duration < HOUR) return fill(texts.minutes, minutes);
  if (duration < 2 * DAY) return fill(texts.hoursMinutes, Math.floor(duration / HOUR), minutes);
  return fill(texts.daysHours, Math.floor(duration / DAY), Math.floor((duration % DAY) / HOUR));
}

export function monthText(month: string): string {
  const format = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(Date.parse(`${month}-01T00:00:00Z`));
}

/** As short as fits below a bar: "Mar", and the year where it turns. */
export function shortMonthText(month: string): string {
  const isJanuary = month.endsWith('-01');
  const year = isJanuary ? ({ year: '2-digit' } as const) : {};
  const format = new Intl.DateTimeFormat(undefined, { month: 'short', ...year, timeZone: 'UTC' });
  return format.format(Date.parse(`${month}-01T00:00:00Z`));
}

/** Day and time; the month picker has the year. @param instant milliseconds since 1970 */
export function timeText(instant: number, timeZone: string): string {
  return Number.isNaN(instant) ? texts.tooCoarse : timeFormat(timeZone).format(instant);
}

/** Making a format takes longer than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();
function timeFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat(undefined, {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  });
  formats.set(timeZone, format);
  return format;
}

export const percentText = (share: number) => `${Math.round(share * 100)} %`;
