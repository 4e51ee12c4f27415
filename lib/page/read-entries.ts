import type { ChangeRule, EntryPart, EntryRule, PersonRule } from '../adapters/schema.ts';
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

/** Reads every entry of one source, in its own order. Rows without an id are no entries. */
export function readEntries(
  rule: EntryRule,
  roots: Row[],
  page: Page,
  source: 'record' | 'page',
  now: Date,
): PartialEntry[] {
  const rows = roots.flatMap((root) => readRows({ at: rule.at, json: rule.json }, root, page)).slice(0, MAX_ENTRIES);
  const entries: PartialEntry[] = [];
  for (const row of rows) {
    const id = readOne(rule.id, row, page);
    if (id && !(rule.skip && holds(rule.skip, row, page))) entries.push(readEntry(id, rule, row, page, source, now));
  }
  return entries;
}

/** Ids of the entries of one source: all that is needed to know whether there are new ones. */
export function readEntryIds(rule: EntryRule, roots: Row[], page: Page): string[] {
  return roots
    .flatMap((root) => readRows({ at: rule.at, json: rule.json }, root, page))
    .slice(0, MAX_ENTRIES)
    .filter((row) => !(rule.skip && holds(rule.skip, row, page)))
    .flatMap((row) => readOne(rule.id, row, page) ?? []);
}

function readEntry(
  id: string,
  rule: EntryRule,
  row: Row,
  page: Page,
  source: 'record' | 'page',
  now: Date,
): PartialEntry {
  const time = rule.time && readOne(rule.time.value, row, page);
  const body = readBody(rule.body, row, page);
  return {
    id,
    kind: choose(rule.kind, row, page),
    author: rule.author && readPerson(rule.author, row, page),
    role: choose(rule.role, row, page),
    visibility: choose(rule.visibility, row, page),
    time: rule.time && time !== undefined ? readTime(time, rule.time, source, now) : undefined,
    body: body?.blocks,
    changes: rule.changes && readChanges(rule.changes, row, page),
    attachments: readAll(rule.attachments, row, page),
    ...(body?.isShortened && { isShortened: true }),
  };
}

/** Undefined when nothing about the person is there. Empty texts count as not there. */
export function readPerson(rule: PersonRule, row: Row | undefined, page: Page): Person | undefined {
  const id = readOne(rule.id, row, page) || undefined;
  const name = readOne(rule.name, row, page) || undefined;
  const email = readOne(rule.email, row, page)?.toLowerCase() || undefined;
  if (!id && !name && !email) return undefined;
  const isViewer = id !== undefined && page.known.get('viewer.id')?.includes(id);
  return { ...(id && { id }), ...(name && { name }), ...(email && { email }), ...(isViewer && { isViewer }) };
}

function readChanges(rules: ChangeRule[], row: Row, page: Page): Change[] {
  const changes: Change[] = [];
  for (const rule of rules) {
    if (!holds(rule.when, row, page)) continue;
    const field = typeof rule.field === 'string' ? rule.field : readOne(rule.field, row, page);
    if (!field) continue;
    const from = readOne(rule.from, row, page);
    const to = readOne(rule.to, row, page);
    const toPerson = rule.toPerson && readPerson(rule.toPerson, row, page);
    changes.push({ field, ...(from && { from }), ...(to && { to }), ...(toPerson && { toPerson }) });
  }
  return changes;
}
