import type { CasePage, EntryPart } from '../adapters/schema.ts';
import type { Entry, Person, Time } from '../case/model.ts';
import { learnZone } from './learn-zone.ts';
import type { PartialEntry } from './read-entries.ts';

/** What each source says, in order of trust. */
export type Sourced = { source: string; entries: PartialEntry[] }[];

/**
 * Joins what several sources say, entry by entry. The first source says which entries there are: a row that it does not know
 * is forged or not an entry. Every part comes from the first source that knows it. Oldest first; entries without a time keep
 * the place they have in their source. `textless`: how many messages and notes no source has a text for.
 */
export function mergeEntries(
  told: Sourced,
  prefer: CasePage['prefer'],
  isNewestFirst = false,
): { entries: Entry[]; textless: number } {
  const sourced = withZones(told);
  const [first, ...others] = sourced;
  const tables = new Map(sourced.map(({ source, entries }) => [source, tableOf(entries)]));
  const order = [first, ...others].flatMap((one) => (one ? [one.source] : []));
  const ids = [...new Set(first?.entries.map(({ id }) => id))];
  const orders = new Map(ENTRY_PARTS.map((part) => [part, preferred(part, order, prefer)]));
  const from = (id: string, part: EntryPart) => lookUp(id, orders.get(part) ?? order, tables);
  const entries = sortByTime(
    ids.map((id) => mergeOne(id, (part) => from(id, part))),
    isNewestFirst,
  );
  const isTextless = ({ id, kind }: Entry) => kind !== 'event' && from(id, 'body').every(({ body }) => !body);
  return { entries, textless: entries.filter(isTextless).length };
}

/** Lists of one source may each know a part of an entry: what the first says counts. */
function tableOf(entries: PartialEntry[]): Map<string, PartialEntry> {
  const table = new Map<string, PartialEntry>();
  for (const entry of entries) {
    const told = table.get(entry.id);
    table.set(entry.id, told ? { ...entry, ...definedOf(told) } : entry);
  }
  return table;
}

const definedOf = (entry: PartialEntry) =>
  Object.fromEntries(Object.entries(entry).filter(([, part]) => part !== undefined)) as PartialEntry;

const isUnknown = ({ time }: PartialEntry) => time !== undefined && !time.zoneKnown;

/** Instants of one source tell the zone of another's times. */
function withZones(sourced: Sourced): Sourced {
  if (!sourced.some(({ entries }) => entries.some(isUnknown))) return sourced;
  const exact = new Map<string, Time>();
  for (const { id, time } of sourced.flatMap(({ entries }) => entries)) if (time?.zoneKnown) exact.set(id, time);
  if (exact.size === 0) return sourced;
  return sourced.map(({ source, entries }) => ({ source, entries: learnZone(entries, exact) }));
}

const PARTS = ['kind', 'author', 'role', 'visibility', 'time', 'body'] as const;
const ENTRY_PARTS: EntryPart[] = [...PARTS, 'changes', 'attachments'];

/** True when the sources so far know every part of every entry: the rest need not be read. */
export function isAllTold(sourced: Sourced): boolean {
  const [first] = sourced;
  if (!first || first.entries.length === 0) return false;
  const tables = sourced.map(({ entries }) => tableOf(entries));
  return first.entries.every(({ id, kind }) =>
    PARTS.every(
      (part) =>
        (part === 'visibility' && kind === 'event') || tables.some((table) => table.get(id)?.[part] !== undefined),
    ),
  );
}

function preferred(part: EntryPart, order: string[], prefer: CasePage['prefer']): string[] {
  return [...new Set([...(prefer?.[part] ?? []), ...order])];
}

function lookUp(id: string, sources: string[], tables: Map<string, Map<string, PartialEntry>>): PartialEntry[] {
  const told: PartialEntry[] = [];
  for (const source of sources) {
    const entry = tables.get(source)?.get(id);
    if (entry) told.push(entry);
  }
  return told;
}

function mergeOne(id: string, from: (part: EntryPart) => PartialEntry[]): Entry {
  const pick = <P extends EntryPart>(part: P) => from(part).find((one) => one[part] !== undefined)?.[part];
  const at = pick('time');
  return {
    id,
    kind: pick('kind') ?? 'message',
    author: mergePerson(from('author').flatMap(({ author }) => author ?? [])),
    role: pick('role') ?? 'unknown',
    visibility: pick('visibility') ?? 'unknown',
    ...(at && { at }),
    body: pick('body') ?? [],
    changes: pick('changes') ?? [],
    attachments: pick('attachments') ?? [],
    ...(from('body').find(({ body }) => body)?.isShortened && { isShortened: true }),
  };
}

/** Property by property: one source knows the number, another the address. */
function mergePerson(persons: Person[]): Person {
  if (persons.length === 1 && persons[0]) return persons[0];
  return Object.assign({}, ...[...persons].reverse()) as Person;
}

function sortByTime(entries: Entry[], isNewestFirst: boolean): Entry[] {
  const newestFirst = isDescending(entries.flatMap(({ at }) => (at ? [Date.parse(at.at)] : []))) ?? isNewestFirst;
  let last = 0;
  return (newestFirst ? [...entries].reverse() : entries)
    .map((entry, place) => {
      last = entry.at ? Date.parse(entry.at.at) : last;
      return { entry, instant: last, place };
    })
    .sort((a, b) => a.instant - b.instant || a.place - b.place)
    .map(({ entry }) => entry);
}

/** By most of the steps from one to the next: the first message may stand apart from a list that is newest first. */
function isDescending(instants: number[]): boolean | undefined {
  const steps = instants.slice(1).map((instant, at) => Math.sign(instant - (instants[at] ?? instant)));
  const sum = steps.reduce((total, step) => total + step, 0);
  return sum === 0 ? undefined : sum < 0;
}
