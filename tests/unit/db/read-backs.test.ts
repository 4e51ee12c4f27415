import { beforeEach, expect, it } from 'vitest';
import { caseRef } from '../../../lib/case/key.ts';
import { db } from '../../../lib/db/database.ts';
import { forgetReadBacks, readReadBack, writeReadBack } from '../../../lib/db/read-backs.ts';
import { findNotes } from '../../../lib/handoff/note/find-note.ts';
import { readBackIds } from '../../../lib/handoff/note/find-read-back.ts';
import { renderReadBack } from '../../../lib/handoff/note/render.ts';
import { caseOf, note, priya, reply } from '../metrics/build-case.ts';

const of = caseRef('https://help.example', 'request-tracker', '7');
beforeEach(() => db.readBacks.clear());

it('a read-back keeps its text and its note id until it is seen in the case', async () => {
  const first = await writeReadBack(of, 'Only new');
  const second = await writeReadBack(of, 'Only new keys fail.');
  expect(second.noteId).toBe(first.noteId);
  expect(await readReadBack(of.key)).toBe('Only new keys fail.');
  await forgetReadBacks(['h-bbbbbbbbbbbb']);
  expect(await readReadBack(of.key)).toBe('Only new keys fail.');
  await forgetReadBacks([first.noteId]);
  expect(await readReadBack(of.key)).toBe('');
});

it('a read-back is believed only in an internal note of an agent, and is no handoff', () => {
  const { plain } = renderReadBack('h-aaaaaaaaaaaa', 'Only new keys fail.\n1 · no heading\nFirst I look at the log.');
  const internal = caseOf([note('09:00', priya, plain)]);
  expect(readBackIds(internal)).toEqual(['h-aaaaaaaaaaaa']);
  expect(findNotes(internal)).toEqual([]);
  expect(readBackIds(caseOf([reply('09:00', priya, plain)]))).toEqual([]);
});
