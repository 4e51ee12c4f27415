import type { TimeRule } from '../adapters/schema.ts';
import type { Time } from '../case/model.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Date formats that stand in fields as text, in English pages: "Sun Nov 03 2019", "3 Nov 2019", "Nov 3, 2019". */
const DATES = ['EEE MMM dd yyyy', 'd MMM yyyy', 'MMM d, yyyy'];
const TOKENS: Record<string, string> = {
  yyyy: String.raw`(?<y>\d{4})`,
  MMM: String.raw`(?<month>\p{L}{3,})\.?`,
  MM: String.raw`(?<m>\d{2})`,
  M: String.raw`(?<m>\d{1,2})`,
  dd: String.raw`(?<d>\d{2})`,
  d: String.raw`(?<d>\d{1,2})`,
  HH: String.raw`(?<h>\d{2})`,
  H: String.raw`(?<h>\d{1,2})`,
  hh: String.raw`(?<h>\d{2})`,
  h: String.raw`(?<h>\d{1,2})`,
  mm: String.raw`(?<min>\d{2})`,
  ss: String.raw`(?<s>\d{2})`,
  a: '(?<half>am|pm)',
  EEE: '[a-z]{2,}',
};
const patterns = new Map<string, RegExp>();
const UNIT_MS = { s: 1000, min: 60_000, h: 3_600_000, day: 86_400_000 };

/**
 * A time with what is known about it. A text without a zone is read as if it were UTC and marked, so that it sorts but is
 * never taken for an instant. An age is counted back from `now` and only as good as its unit.
 * @param page whether the page's age fits UTC (fits-utc.ts), and its language
 */
export function readTime(
  text: string,
  rule: TimeRule,
  source: Time['source'],
  now: Date,
  { isUtc = false, lang }: { isUtc?: boolean | undefined; lang?: string | undefined } = {},
): Time | undefined {
  const { as, precision } = rule;
  if (typeof as === 'object' && 'ago' in as) return readAge(text, as.ago, now, source);
  const read = typeof as === 'object' ? readFormats(text, as.formats, lang) : readPlain(text, as);
  if (read === undefined || Number.isNaN(read.ms)) return undefined;
  const date = new Date(read.ms);
  if (Number.isNaN(date.getTime())) return undefined;
  return {
    at: WRITTEN.test(text) ? text.replace('.000Z', 'Z') : iso(date),
    precision,
    zoneKnown: read.hasZone || rule.zone === 'utc' || (isUtc && rule.zone === 'utc if it fits'),
    source,
  };
}

/** A date in a field as YYYY-MM-DD where its format is known; anything else stays as it is. */
export function writeDate(text: string): string {
  const read = readFormats(text, DATES);
  return read ? new Date(read.ms).toISOString().slice(0, 10) : text;
}

interface Instant {
  ms: number;
  hasZone: boolean;
}

function readPlain(text: string, as: Exclude<TimeRule['as'], object>): Instant | undefined {
  if (as === 'iso or epoch')
    return readPlain(text, /^\d{13}$/.test(text) ? 'epoch-ms' : /^\d{9,10}(?:\.\d+)?$/.test(text) ? 'epoch-s' : 'iso');
  if (as !== 'iso') return { ms: Number(text) * (as === 'epoch-s' ? 1000 : 1), hasZone: true };
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return undefined;
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text);
  // Jira writes +0000, which not every browser takes.
  const standard = text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  return { ms: Date.parse(hasZone || text.length <= 10 ? standard : `${text}Z`), hasZone };
}

function readFormats(text: string, formats: string[], lang?: string): Instant | undefined {
  for (const format of formats) {
    const parts = patternOf(format).exec(text.trim())?.groups;
    if (!parts) continue;
    const month = parts.month ? monthOf(parts.month, lang) : Number(parts.m) - 1;
    if (month === undefined) continue;
    const day = Number(parts.d);
    let hours = Number(parts.h ?? 0);
    if (parts.half) hours = (hours % 12) + (parts.half.toLowerCase() === 'pm' ? 12 : 0);
    const ms = Date.UTC(Number(parts.y), month, day, hours, Number(parts.min ?? 0), Number(parts.s ?? 0));
    // 31 February is no date.
    if (new Date(ms).getUTCDate() === day && hours < 24) return { ms, hasZone: false };
  }
  return undefined;
}

/** By its English name, or by its name in the language of the page; at least three letters of it. */
function monthOf(word: string, lang = 'en'): number | undefined {
  const name = word.toLowerCase();
  const english = MONTHS.indexOf(name.slice(0, 3));
  if (english >= 0 && /^[a-z]+$/.test(name) && lang.startsWith('en')) return english;
  const found = namesIn(lang).findIndex((month) => month.startsWith(name));
  return found >= 0 ? found : english >= 0 ? english : undefined;
}

const monthNames = new Map<string, string[]>();

function namesIn(lang: string): string[] {
  let names = monthNames.get(lang);
  if (!names) {
    try {
      const format = new Intl.DateTimeFormat(lang.replace('_', '-'), {
        month: 'long',
        day: 'numeric',
        timeZone: 'UTC',
      });
      names = MONTHS.map((_, month) => {
        const parts = format.formatToParts(Date.UTC(2026, month, 1));
        return parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
      });
    } catch {
      // No language that this browser knows.
      names = [];
    }
    monthNames.set(lang, names);
  }
  return names;
}

function patternOf(format: string): RegExp {
  let pattern = patterns.get(format);
  if (!pattern) {
    const body = format.split(/(yyyy|MMM|MM|M|dd|d|HH|H|hh|h|mm|ss|EEE|a| )/).map((part) => {
      if (part === ' ') return String.raw`\s+`;
      return TOKENS[part] ?? part.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
    });
    pattern = new RegExp(`^${body.join('')}$`, 'iu');
    patterns.set(format, pattern);
  }
  return pattern;
}

function readAge(
  text: string,
  units: Record<string, keyof typeof UNIT_MS>,
  now: Date,
  source: Time['source'],
): Time | undefined {
  const [, count, word] = /(\d+)\s*(\p{L}+)/u.exec(text) ?? [];
  const unit = word !== undefined && Object.hasOwn(units, word) ? units[word] : undefined;
  if (!unit) return undefined;
  const precision = ({ s: 's', min: 'min', h: 'unknown', day: 'day' } as const)[unit];
  return { at: iso(new Date(now.getTime() - Number(count) * UNIT_MS[unit])), precision, zoneKnown: true, source };
}

/** As a browser writes it: nothing to write anew. */
const WRITTEN = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/;

/** Without milliseconds where there are none: 2025-03-04T08:12:07Z. */
function iso(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z');
}
