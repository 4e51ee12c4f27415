import type { Case, Entry, Person, Time } from '../../case/model.ts';
import type { Handoff } from '../model.ts';
import { parseNote, type UnreadNote } from './parse.ts';

/** A note in a case, with the entry that carries it. Either `handoff` or `problem` is there. */
export type FoundNote = { entryId: string; at: Time | undefined; author: Person } & (
  | { handoff: Handoff; problem?: undefined }
  | UnreadNote
);

/** The note that counts: the newest one. */
export function findNote(read: Case): FoundNote | undefined {
  return findNotes(read).at(-1);
}

/**
 * All notes of a case, newest last. A note is believed only in an internal entry by an agent: what a customer wrote, what
 * was public and what nobody can tell is never a handoff. A copy by somebody else is not a second handoff, and remains of a
 * note (a part quoted without marks, say) do not hide a note that can be read.
 */
export function findNotes(read: Case): FoundNote[] {
  const notes = read.entries.flatMap(noteIn);
  const authors = new Map<string, Person>();
  for (const { handoff, author } of notes) if (handoff && !authors.has(handoff.id)) authors.set(handoff.id, author);
  return notes.filter((note) => {
    if (note.handoff) return !isSomebodyElse(note.author, authors.get(note.handoff.id));
    const isRemains = note.id === undefined ? authors.size > 0 : authors.has(note.id);
    return note.problem === 'newer-version' || !isRemains;
  });
}

function noteIn({ id, kind, visibility, role, at, author, body }: Entry): FoundNote[] {
  if (kind !== 'note' || visibility !== 'internal' || role !== 'agent') return [];
  const parsed = parseNote(body);
  return parsed.found ? [{ ...parsed, entryId: id, at, author }] : [];
}

/** Names are no identity: only two different ids tell two people apart. */
function isSomebodyElse(one: Person, other: Person | undefined): boolean {
  return one.id !== undefined && other?.id !== undefined && one.id !== other.id;
}
