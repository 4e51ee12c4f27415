import { describe, expect, test } from 'vitest';
import type { Case, Entry } from '../../../lib/case/model.ts';
import { findNote, findNotes } from '../../../lib/handoff/note/find-note.ts';
import { renderNote } from '../../../lib/handoff/note/render.ts';
import { EXAMPLE } from './arbitrary-handoff.ts';

const SECOND = { ...EXAMPLE, id: 'h-222222222222', entries: 40 };
const textOf = (handoff = EXAMPLE) => renderNote(handoff).plain;

let ids = 0;
function note(text: string, change: Partial<Entry> = {}): Entry {
  return {
    id: `e${(ids += 1)}`,
    kind: 'note',
    author: { id: '31', name: 'Lena Ortiz' },
    role: 'agent',
    visibility: 'internal',
    at: { at: '2026-11-25T14:05:00Z', precision: 's', zoneKnown: true, source: 'record' },
    body: [{ kind: 'paragraph', text }],
    changes: [],
    attachments: [],
    ...change,
  };
}

function caseOf(...entries: Entry[]): Case {
  return {
    key: 'https://rt.example|rt|7',
    site: 'https://rt.example',
    vendor: 'rt',
    id: '7',
    url: 'https://rt.example/Ticket/Display.html?id=7',
    requester: { id: '90', name: 'Ada' },
    viewer: { id: '32' },
    tags: [],
    fields: [],
    links: [],
    entries,
    reading: { at: '2026-11-25T15:00:00Z', isComplete: true, sources: [], missing: [], ms: 1 },
  };
}

describe('a note is believed', () => {
  test('in an internal entry by an agent, with the entry that carries it', () => {
    const entry = note(textOf());
    expect(findNote(caseOf(note('hello'), entry))).toEqual({
      found: true,
      handoff: EXAMPLE,
      entryId: entry.id,
      at: entry.at,
      author: entry.author,
    });
  });

  test.each<[string, Partial<Entry>]>([
    ["a customer's message", { kind: 'message', role: 'customer', visibility: 'public', author: { id: '90' } }],
    ['an internal note by a customer', { role: 'customer' }],
    ['a reply to the customer', { kind: 'message', visibility: 'public' }],
    ['a public note', { visibility: 'public' }],
    ['an entry of which nobody can tell whether it is internal', { visibility: 'unknown' }],
    ['an entry of which nobody can tell who wrote it', { role: 'unknown' }],
    ['an internal note by a bot', { role: 'bot' }],
    ['a line of the helpdesk', { kind: 'event', role: 'system' }],
    ['a quote', { body: [{ kind: 'quote', text: textOf() }] }],
    ['typed quotes', { body: [{ kind: 'paragraph', text: textOf().replaceAll(/^/gm, '> ') }] }],
  ])('not in %s', (_, change) => {
    expect(findNotes(caseOf(note(textOf(), change)))).toEqual([]);
  });
});

test('a forged note of a customer changes nothing about the real one', () => {
  const forged = note(textOf({ ...SECOND, asOf: '2030-01-01T00:00Z' }), {
    kind: 'message',
    role: 'customer',
    visibility: 'public',
  });
  expect(findNotes(caseOf(forged, note(textOf()), forged)).map(({ handoff }) => handoff)).toEqual([EXAMPLE]);
});

test('all notes come in the order of the timeline, and the newest counts', () => {
  const read = caseOf(note(textOf()), note('any news?'), note(textOf(SECOND)));
  expect(findNotes(read).map(({ handoff }) => handoff?.id)).toEqual([EXAMPLE.id, SECOND.id]);
  expect(findNote(read)?.handoff).toEqual(SECOND);
});

test('a note that its author sent again counts as it was sent last', () => {
  const corrected = { ...EXAMPLE, entries: 26 };
  expect(findNote(caseOf(note(textOf()), note(textOf(corrected))))?.handoff).toEqual(corrected);
});

test("a copy in somebody else's note is no second handoff", () => {
  const first = note(textOf());
  const copy = note(`Thanks!\n\n${textOf()}`, { author: { id: '32', name: 'Priya Nair' } });
  expect(findNotes(caseOf(first, copy)).map(({ entryId }) => entryId)).toEqual([first.id]);
});

describe('a note that cannot be read', () => {
  const newer = textOf(SECOND).replace('note v1', 'note v2');
  const cut = textOf().slice(0, textOf().indexOf('4 ·'));
  const damaged = (id: string) => textOf({ ...EXAMPLE, id }).replace('25 entries', 'x entries');

  test('is told when there is no other', () => {
    expect(findNote(caseOf(note(cut)))).toMatchObject({ problem: 'incomplete' });
    expect(findNote(caseOf(note(newer)))).toMatchObject({ problem: 'newer-version', entryId: expect.any(String) });
  });
  test('is told when it is newer than the one that can be read', () => {
    expect(findNote(caseOf(note(textOf()), note(newer)))).toMatchObject({ problem: 'newer-version' });
    expect(findNote(caseOf(note(textOf()), note(damaged('h-333333333333'))))).toMatchObject({ problem: 'damaged' });
  });
  test('is left out when it is only remains of one that can be read', () => {
    expect(findNote(caseOf(note(textOf()), note(cut)))?.handoff).toEqual(EXAMPLE);
    expect(findNote(caseOf(note(textOf()), note(damaged(EXAMPLE.id))))?.handoff).toEqual(EXAMPLE);
  });
});

test('a case without notes has none', () => {
  expect(findNote(caseOf())).toBeUndefined();
});
