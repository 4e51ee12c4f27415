/** What the case tells about the customer: plan, age of the account, size, urgency and why, what changed lately. */
import { formatISO, intervalToDuration, isValid, parseISO } from 'date-fns';
import {
  ACCOUNT_CHANGE,
  factWords,
  isAccountText,
  kindOfLabel,
  type FactKind,
  type FactWords,
} from './customer-labels.ts';
import { planOfTags, readNotedFacts, urgentTags } from './customer-notes.ts';
import type { Case, Change, Entry } from './model.ts';

export interface CustomerFact {
  kind: 'plan' | 'age' | 'size' | 'urgency' | 'change';
  text: string;
  /** Field names, "priority", "SLA": where it stands, in words for people. Absent when entries prove it. */
  from?: string;
  /** Ids of entries that prove it, oldest first. */
  entries: string[];
}

export interface CustomerOptions {
  now: Date;
  /** Language of Baton's own words; default English. */
  lang?: string;
  /** Field label → fact, set by the team. Wins over the built-in labels. */
  mapping?: Readonly<Record<string, FactKind>>;
  /** Words of a deadline or of pressure that somebody wrote, with the entries they stand in. */
  pressure?: { text: string; entry: string };
}

const MAX_CHANGES = 3;
const MAX_VALUE = 60;

/** Where a value stands: a field's name or a tag, or the entries that say it. */
interface Found {
  value: string;
  from?: string;
  entries: string[];
}

/** Facts in the order of the section; unknown ones are left out. Fields say more than notes, and notes more than tags. */
export function readCustomer(read: Case, options: CustomerOptions): CustomerFact[] {
  const words = factWords(options.lang ?? 'en');
  const found = findFacts(read, options);
  const simple = (kind: 'plan' | 'size', label: string): CustomerFact[] => {
    const { value, ...where } = found.get(kind) ?? {};
    return value === undefined ? [] : [{ kind, text: `${label}: ${value}`, entries: [], ...where }];
  };
  return [
    ...simple('plan', words.plan),
    ...ageOf(found.get('since'), options, words),
    ...simple('size', words.size),
    ...urgencyOf(read, found, options, words),
    ...changesOf(read.entries, words),
  ];
}

function findFacts(read: Case, { mapping }: CustomerOptions): Map<FactKind, Found> {
  const found = new Map<FactKind, Found>();
  const add = (kind: FactKind, fact: Found) => {
    if (fact.value !== '' && !found.has(kind)) found.set(kind, fact);
  };
  const fields = [...read.fields].sort((a, b) => Number(a.of === 'case') - Number(b.of === 'case'));
  for (const { label, value, of } of fields) {
    const kind = mapping?.[label] ?? kindOfLabel(label);
    if (kind) add(kind, { value: oneLine(value), from: `${label} (${of})`, entries: [] });
  }
  for (const { kind, value, entry } of readNotedFacts(read.entries))
    add(kind, { value: oneLine(value), entries: [entry] });
  const plan = planOfTags(read.tags);
  if (plan) add('plan', { value: oneLine(plan.value), from: `tag ${plan.tag}`, entries: [] });
  return found;
}

function ageOf(found: Found | undefined, { now, lang = 'en' }: CustomerOptions, words: FactWords): CustomerFact[] {
  if (!found) return [];
  const { value, ...where } = found;
  const fact = (text: string): CustomerFact[] => [{ kind: 'age', text: `${words.age}: ${text}`, ...where }];
  const year = /^(\d{4})年?$/.exec(value)?.[1];
  if (year !== undefined) {
    const years = now.getFullYear() - Number(year);
    return years < 0 ? [] : fact(`${years === 0 ? '' : `~${unit(years, 'year', lang)} `}(${words.since} ${year})`);
  }
  const date = parseDate(value);
  if (!date) return fact(value);
  if (date > now) return [];
  const { years = 0, months = 0, days = 0 } = intervalToDuration({ start: date, end: now });
  const parts =
    years > 0
      ? [unit(years, 'year', lang), ...(months > 0 ? [unit(months, 'month', lang)] : [])]
      : months > 0
        ? [unit(months, 'month', lang)]
        : [unit(days, 'day', lang)];
  return fact(`${parts.join(' ')} (${words.since} ${formatISO(date, { representation: 'date' })})`);
}

const unit = (count: number, name: 'year' | 'month' | 'day', lang: string) =>
  new Intl.NumberFormat(lang, { style: 'unit', unit: name, unitDisplay: 'long' }).format(count);

/** Only dates that can be read in one way: ISO, 14.06.2021, 14 June 2021, 2021年6月14日. Days and months with slashes stay text. */
export function parseDate(value: string): Date | undefined {
  const [, isoDay] = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(value) ?? [];
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value);
  const japanese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(value);
  const [, y, m, d] = japanese ?? (dotted ? [dotted[0], dotted[3], dotted[2], dotted[1]] : []);
  const iso = isoDay ?? (y && m && d ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : undefined);
  const named = /^(?:\d{1,2} \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4})$/u.test(value)
    ? new Date(`${value} 00:00`)
    : undefined;
  const date = iso === undefined ? named : parseISO(iso);
  return date && isValid(date) ? date : undefined;
}

function urgencyOf(
  read: Case,
  found: ReadonlyMap<FactKind, Found>,
  { pressure }: CustomerOptions,
  words: FactWords,
): CustomerFact[] {
  const own = found.get('urgency');
  const due = found.get('deadline');
  const tags = urgentTags(read.tags);
  const priority = read.priorityLabel ?? read.priority;
  const isPlainPriority = priority !== undefined && priority !== '' && priority !== '0';
  const reasons = [
    ...(isPlainPriority ? [`${words.priority} ${oneLine(priority)}`] : []),
    ...(due ? [`${words.due} ${due.value}`] : []),
    ...tags.map((tag) => oneLine(tag)),
    ...(pressure ? [`“${pressure.text}”`] : []),
  ];
  const text = own ? `${own.value}${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}` : reasons.join('; ');
  if (text === '') return [];
  const from = [own?.from, isPlainPriority ? 'priority' : undefined, due?.from, ...tags.map((tag) => `tag ${tag}`)]
    .filter((part) => part !== undefined)
    .join(', ');
  return [
    {
      kind: 'urgency',
      text: `${words.urgency}: ${text}`,
      ...(from !== '' && { from }),
      entries: pressure ? [pressure.entry] : [],
    },
  ];
}

/** Newest first, at most three. */
function changesOf(entries: readonly Entry[], words: FactWords): CustomerFact[] {
  const found = entries.flatMap((entry): CustomerFact[] => {
    if (entry.kind !== 'event') return [];
    const day = entry.at?.at.slice(0, 10);
    const text = describe(entry);
    if (text === undefined) return [];
    return [{ kind: 'change', text: `${words.changed}: ${text}${day ? ` (${day})` : ''}`, entries: [entry.id] }];
  });
  return found.slice(-MAX_CHANGES).reverse();
}

function describe({ changes, body }: Entry): string | undefined {
  const change = changes.find(isAccountChange);
  if (change)
    return [change.field, [change.from, change.to].filter((part) => part !== undefined && part !== '').join(' → ')]
      .filter(Boolean)
      .map(oneLine)
      .join(' ');
  if (changes.length > 0) return undefined;
  const text = oneLine(body.map((block) => block.text).join(' '));
  // Quoted names are macros, articles and tags.
  if (/["“„«「]/.test(text)) return undefined;
  return isAccountText(text) && text.length <= 120 ? text : undefined;
}

const isAccountChange = ({ field, to, from }: Change) =>
  (to !== undefined || from !== undefined) && (isAccountLabel(field) || ACCOUNT_CHANGE.test(field));
const isAccountLabel = (label: string) => ['plan', 'size'].includes(kindOfLabel(label) ?? '');
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, MAX_VALUE);
