import type { ChangeRule, EntryPart, EntryRule, PersonRule, TimeRule } from '../adapters/schema.ts';
import type { Change, Entry, Person } from '../case/model.ts';
import type { Page, Row } from './page.ts';
import { readAll, readOne, readRows } from './read-value.ts';
import { readBody } from './read-body.ts';
import { readTime } from './read-time.ts';
import { choose, holds } from './test.ts';

/** What one source says about one entry. A part that it does not know is undefined. */
export type PartialEntry = { id: string; isShortened?: boolean } & {
  [part in Exclude<EntryPart, 'time'>]?: Entry[part] | undefined;
} & { time?: Entry['at'] | undefined };

/** More entries than this are not read: the reading says it is incomplete. */
export const MAX_ENTRIES = 5000;

type Source = 'record' | 'page';
type Rules = EntryRule | readonly EntryRule[] | undefined;
export const rulesOf = (rules: Rules): readonly EntryRule[] => (rules === undefined ? [] : [rules].flat());

/** Reads every entry of one source, list by list, in its own order. Rows without an id are no entries. */
export function readEntries(rules: Rules, roots: Row[], page: Page, source: Source, now: Date): PartialEntry[] {
  return rulesOf(rules).flatMap((rule) => {
    const entries: PartialEntry[] = [];
    const idOf = idReader(rule, page);
    for (const row of rowsOf(rule, roots, page)) {
      const id = idOf(row);
      if (!id) continue;
      const entry = readOrRecall(id, rule, row, page, source, now);
      const before = entries.at(-1);
      for (const part of rule.inherit ?? []) if (before) Object.assign(entry, { [part]: entry[part] ?? before[part] });
      entries.push(entry);
    }
    return entries;
  });
}

/** Ids of the entries of one source: all that is needed to know whether there are new ones. */
export function readEntryIds(rules: Rules, roots: Row[], page: Page): string[] {
  return rulesOf(rules).flatMap((rule) => {
    const idOf = idReader(rule, page);
    return rowsOf(rule, roots, page).flatMap((row) => idOf(row) ?? []);
  });
}

/** Ids of the rows of one list, asked in its order. */
function idReader({ id: values, isNumbered }: EntryRule, page: Page): (row: Row) => string | undefined {
  const seen = new Map<string, number>();
  return (row) => {
    const id = readOne(values, row, page);
    if (!isNumbered || !id) return id;
    const number = (seen.get(id) ?? 0) + 1;
    seen.set(id, number);
    return number === 1 ? id : `${id} (${number})`;
  };
}

function rowsOf(rule: EntryRule, roots: Row[], page: Page): Row[] {
  const rows = roots.flatMap((root) => readRows({ at: rule.at, json: rule.json }, root, page)).slice(0, MAX_ENTRIES);
  return rule.skip ? rows.filter((row) => !holds(rule.skip, row, page)) : rows;
}

/** From memory, where nothing in the row has changed since it was read. */
function readOrRecall(id: string, rule: EntryRule, row: Row, page: Page, source: Source, now: Date): PartialEntry {
  const node = 'node' in row && source === 'page' ? row.node : undefined;
  const known = node && page.memory?.recall(rule, node);
  if (known?.id === id) return known;
  const entry = readEntry(id, rule, row, page, source, now);
  if (node) page.memory?.keep(rule, node, entry);
  return entry;
}

function readEntry(id: string, rule: EntryRule, row: Row, page: Page, source: Source, now: Date): PartialEntry {
  const time = rule.time && timeText(rule.time, row, page);
  const body = readBody(rule.body, row, page);
  return {
    id,
    kind: choose(rule.kind, row, page),
    author: rule.author && readPerson(rule.author, row, page),
    role: choose(rule.role, row, page),
    visibility: choose(rule.visibility, row, page),
    time: rule.time && time !== undefined ? readTime(time, rule.time, source, now, page) : undefined,
    body: body?.blocks,
    changes: rule.changes && readChanges(rule.changes, row, page),
    attachments: readAll(rule.attachments, row, page),
    ...(body?.isShortened && { isShortened: true }),
  };
}

export function timeText({ value, clock }: TimeRule, row: Row, page: Page): string | undefined {
  const date = readOne(value, row, page);
  if (!clock || date === undefined) return date;
  const time = readOne(clock, row, page);
  return time === undefined ? undefined : `${date} ${time}`;
}

/** Undefined when nothing about the person is there. Empty texts count as not there. */
export function readPerson(rule: PersonRule, row: Row | undefined, page: Page): Person | undefined {
  if (rule.isSelf && page.viewer && holds(rule.isSelf, row, page)) return { ...page.viewer, isViewer: true };
  const id = readOne(rule.id, row, page) || undefined;
  const name = readOne(rule.name, row, page) || undefined;
  const email = readOne(rule.email, row, page)?.toLowerCase() || undefined;
  if (!id && !name && !email) return undefined;
  const isViewer = id !== undefined && page.known.get('viewer.id')?.includes(id);
  return { ...(id && { id }), ...(name && { name }), ...(email && { email }), ...(isViewer && { isViewer }) };
}

function readChanges(rules: ChangeRule[], row: Row, page: Page): Change[] {
  return rules.flatMap((rule) =>
    (rule.rows ? readRows(rule.rows, row, page) : [row]).flatMap((one) => readChange(rule, one, page) ?? []),
  );
}

function readChange(rule: ChangeRule, row: Row, page: Page): Change | undefined {
  if (!holds(rule.when, row, page)) return undefined;
  const field = typeof rule.field === 'string' ? rule.field : readOne(rule.field, row, page);
  if (!field) return undefined;
  const from = readOne(rule.from, row, page);
  const to = readOne(rule.to, row, page);
  const toPerson = rule.toPerson && readPerson(rule.toPerson, row, page);
  return { field, ...(from && { from }), ...(to && { to }), ...(toPerson && { toPerson }) };
}
