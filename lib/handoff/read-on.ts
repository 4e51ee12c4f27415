/** Reads a case's entries once: of a case that has only grown, the new ones alone. */
import type { Case, Entry, Person } from '../case/model.ts';
import type { Language } from './languages/language.ts';
import { readSource, settleLanguage, usualLanguage, type Source } from './text/read-source.ts';
import type { Found } from './tried/entry-reader.ts';
import { readEntry } from './tried/find-steps.ts';

/** What was read so far. Belongs to `readOn` alone, which changes it. */
export interface Reading {
  entries: readonly Entry[];
  sources: Source[];
  language: Language | undefined;
  found: Found;
}

const nothing = (): Reading => ({
  entries: [],
  sources: [],
  language: undefined,
  found: { steps: [], asks: [], isAnswered: false },
});

/** @param past what an earlier call returned for the same case; another case is read anew */
export function readOn(read: Case, past: Reading = nothing()): Reading {
  const { entries } = read;
  if (!beginsWith(entries, past.entries)) return readOn(read);
  const { sources, added, language } = addSources(read, past);
  if (past.entries.length > 0 && language !== past.language) return readOn(read);
  const byPosition = new Map(added.map((source) => [source.at, source]));
  for (let at = past.entries.length; at < entries.length; at += 1) {
    const entry = entries[at];
    if (entry) readEntry(entry, at, byPosition.get(at), past.found);
  }
  return { entries, sources, language, found: past.found };
}

/** What people wrote in a case, without looking for what was tried. */
export function readSources(read: Case): Pick<Reading, 'sources' | 'language'> {
  return addSources(read, nothing());
}

function addSources(read: Case, past: Pick<Reading, 'entries' | 'sources'>) {
  const added = read.entries.slice(past.entries.length).flatMap((entry, index) => {
    const source = readSource(entry, past.entries.length + index);
    return source ?? [];
  });
  const sources = [...past.sources, ...added];
  const language = usualLanguage(sources, read);
  settleLanguage(added, language);
  const first = sources.find(({ speaker }) => speaker === 'customer');
  if (first) first.isFirst = true;
  for (const source of added) source.isOpener = isSamePerson(source.entry.author, first?.entry.author);
  return { sources, added, language };
}

function isSamePerson(one: Person, other: Person | undefined): boolean {
  return other !== undefined && (one.id ?? one.email ?? one.name) === (other.id ?? other.email ?? other.name);
}

function beginsWith(entries: readonly Entry[], beginning: readonly Entry[]): boolean {
  return beginning.length <= entries.length && beginning.every((entry, at) => isSame(entry, entries[at]));
}

/** Readings come as copies: what is compared is what the drafting looks at. */
function isSame(one: Entry, other: Entry | undefined): boolean {
  if (one === other) return true;
  return (
    other !== undefined &&
    one.id === other.id &&
    one.role === other.role &&
    one.visibility === other.visibility &&
    one.kind === other.kind &&
    isSameList(one.changes, other.changes) &&
    one.body.length === other.body.length &&
    one.body.every(({ kind, text }, index) => text === other.body[index]?.text && kind === other.body[index]?.kind)
  );
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && (one.length === 0 || JSON.stringify(one) === JSON.stringify(other));
}
