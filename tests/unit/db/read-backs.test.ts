import { beforeEach, expect, it } from 'vitest';
import { listBroken } from '../../../lib/db/broken.ts';
import { db } from '../../../lib/db/database.ts';
import { forgetReadBacks, markReadBackInserted, readReadBack, writeReadBack } from '../../../lib/db/read-backs.ts';
import { findNotes } from '../../../lib/handoff/note/find-note.ts';
import { readBackIds } from '../../../lib/handoff/note/find-read-back.ts';
import { renderReadBack } from '../../../lib/handoff/note/render.ts';
import { caseOf, note, priya, reply } from '../metrics/build-case.ts';

const KEY = 'https://help.example request-tracker 7';
beforeEach(() => db.readBacks.clear());

it('a read-back keeps its text and its note id until it is seen in the case', async () => {
  const first = await writeReadBack(KEY, 'Only new');
  const second = await writeReadBack(KEY, 'Only new keys fail.');
  expect(second.noteId).toBe(first.noteId);
  expect(await writeReadBack(KEY)).toEqual(second);
  await markReadBackInserted(second);
  await forgetReadBacks(['h-bbbbbbbbbbbb']);
  expect(await readReadBack(KEY)).toMatchObject({ text: 'Only new keys fail.' });
  await forgetReadBacks([first.noteId]);
  expect(await readReadBack(KEY)).toEqual({});
});

it('what was typed on after the insertion outlives the sending, under another note id', async () => {
  const inserted = await writeReadBack(KEY, 'Only new keys fail.');
  await markReadBackInserted(inserted);
  await writeReadBack(KEY, 'Only new keys fail. And the old ones too.');
  await forgetReadBacks([inserted.noteId]);
  const left = await readReadBack(KEY);
  expect(left.text).toBe('Only new keys fail. And the old ones too.');
  expect(left.noteId).not.toBe(inserted.noteId);
});

it('a stored read-back that cannot be read is set aside whole when another is typed', async () => {
  await db.readBacks.put({ caseKey: KEY, text: 7 } as never);
  await writeReadBack(KEY, 'Anew.');
  expect(await readReadBack(KEY)).toMatchObject({ text: 'Anew.' });
  expect((await listBroken())[0]).toMatchObject({ table: 'readBacks', raw: { text: 7 } });
});

it('a read-back is believed only in an internal note of an agent, and is no handoff', () => {
  const { plain } = renderReadBack('h-aaaaaaaaaaaa', 'Only new keys fail.\n1 · no heading\nFirst I look at the log.');
  const internal = caseOf([note('09:00', priya, plain)]);
  expect(readBackIds(internal)).toEqual(['h-aaaaaaaaaaaa']);
  expect(findNotes(internal)).toEqual([]);
  expect(readBackIds(caseOf([reply('09:00', priya, plain)]))).toEqual([]);
});
