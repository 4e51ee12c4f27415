import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { caseRef } from '../../../lib/case/key.ts';
import { exportBroken, listBroken } from '../../../lib/db/broken.ts';
import { db } from '../../../lib/db/database.ts';
import {
  draftsOfNotes,
  ensureDraft,
  markInserted,
  markMade,
  markSent,
  readDraft,
  writeSection,
} from '../../../lib/db/drafts.ts';
import type { Draft } from '../../../lib/db/rows.ts';

const KEY = 'https://help.example rt 7';
const one = caseRef('https://help.example', 'rt', '7');
const other = caseRef('https://help.example', 'rt', '8');
const stored = async () => (await readDraft(KEY)).draft;

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('a draft', () => {
  it('comes back exactly as it was typed', async () => {
    const text = '  two  spaces\n\ttab \u{1F600} \u202Eright to left\n';
    await writeSection(one, 'hypothesis', text);
    expect((await stored())?.sections).toEqual({ hypothesis: text });
  });

  it('keeps the last of many keystrokes that nobody waited for', async () => {
    const typed = Array.from({ length: 50 }, (_, length) => 'x'.repeat(length));
    await Promise.all(typed.map((text) => writeSection(one, 'verify', text)));
    expect((await stored())?.sections.verify).toBe('x'.repeat(49));
  });

  it('keeps what two windows type into different sections, in whatever order it arrives', async () => {
    await Promise.all([
      writeSection(one, 'hypothesis', 'from the first window'),
      writeSection(one, 'verify', 'from the second'),
    ]);
    expect((await stored())?.sections).toEqual({ hypothesis: 'from the first window', verify: 'from the second' });
  });

  it('leaves a section to Baton again, and the others as they are', async () => {
    await writeSection(one, 'context', 'mine');
    await writeSection(one, 'verify', 'logs');
    await writeSection(one, 'context', undefined);
    expect((await stored())?.sections).toEqual({ verify: 'logs' });
  });

  it('has one note id from its first use until it was sent, whether it was typed or inserted first', async () => {
    const { noteId } = await ensureDraft(one);
    expect((await writeSection(one, 'verify', 'logs')).noteId).toBe(noteId);
    expect((await ensureDraft(one)).noteId).toBe(noteId);
  });

  it('belongs to one case alone', async () => {
    await writeSection(one, 'verify', 'logs');
    await writeSection(other, 'verify', 'queue');
    expect((await stored())?.sections.verify).toBe('logs');
  });

  it('is sent when its note is seen as it was inserted, and the next text begins a new one', async () => {
    await writeSection(one, 'verify', 'old');
    const draft = await ensureDraft(one);
    await markInserted(draft);
    expect(await stored()).toMatchObject({ status: 'inserted' });
    await markSent([draft.noteId, 'h-cccccccccccc']);
    expect(await stored()).toMatchObject({ status: 'sent' });
    const next = await writeSection(one, 'hypothesis', 'new');
    expect(next).toMatchObject({ status: 'open', sections: { hypothesis: 'new' } });
    expect(next.noteId).not.toBe(draft.noteId);
  });

  it('goes on, under another note id, when somebody typed on before its note was seen', async () => {
    await writeSection(one, 'verify', 'inserted');
    const draft = await ensureDraft(one);
    await markInserted(draft);
    await writeSection(one, 'verify', 'inserted and more');
    await markSent([draft.noteId]);
    const left = await stored();
    expect(left).toMatchObject({ status: 'open', sections: { verify: 'inserted and more' } });
    expect(left?.noteId).not.toBe(draft.noteId);
    await markSent([draft.noteId]);
    expect(await stored()).toEqual(left);
  });

  it('stays open when somebody typed on while its note was on its way to the composer', async () => {
    const draft = await ensureDraft(one);
    await writeSection(one, 'verify', 'too late for the note');
    await markInserted(draft);
    expect(await stored()).toMatchObject({ status: 'open' });
  });

  it('is not marked for a note that is not its own', async () => {
    const draft = await ensureDraft(one);
    await markInserted({ ...draft, noteId: 'h-cccccccccccc' });
    await markSent(['h-cccccccccccc']);
    expect(await stored()).toEqual(draft);
  });
});

const type = async (texts: [number, string][]) => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
  for (const [wait, text] of texts) {
    vi.setSystemTime(Date.now() + wait);
    await writeSection(one, 'verify', text);
  }
};

describe('the time that writing takes', () => {
  afterEach(() => void vi.useRealTimers());
  it('runs from the first key, without the pauses', async () => {
    await type([
      [0, 'l'],
      [400, 'lo'],
      [600, 'log'],
      [120_000, 'logs'],
      [1000, 'logs of'],
    ]);
    expect(await stored()).toMatchObject({ startedAt: 1_000_000, activeMs: expect.closeTo(2000, -1) });
  });

  it('is kept with what became of the drafted sections, until the note is found again', async () => {
    await type([
      [0, 'l'],
      [500, 'logs'],
    ]);
    const draft = await ensureDraft(one);
    vi.setSystemTime(Date.now() + 9500);
    await markMade(draft, { tried: 'accepted' });
    await markInserted(draft);
    await markSent([draft.noteId]);
    const [kept] = await draftsOfNotes([draft.noteId]);
    expect(kept).toMatchObject({ activeMs: expect.closeTo(500, -1), madeAt: 1_010_000, status: 'sent' });
    expect(kept?.prefill).toEqual({ tried: 'accepted' });
  });
});

describe('a stored draft that cannot be read', () => {
  const broken = {
    caseKey: KEY,
    sections: { hypothesis: 'an hour of work' },
    updatedAt: 'yesterday',
  } as unknown as Draft;
  beforeEach(() => db.drafts.put(broken));

  it('is reported as often as it is read, and reading changes nothing', async () => {
    expect(await readDraft(KEY)).toEqual({ isBroken: true });
    expect(await readDraft(KEY)).toEqual({ isBroken: true });
    expect(await db.drafts.get(KEY)).toEqual(broken);
  });

  it('is set aside whole, with what is wrong with it, before anything takes its place', async () => {
    await writeSection(one, 'verify', 'new');
    const [report] = await listBroken();
    expect(report).toMatchObject({ table: 'drafts', key: KEY, raw: broken });
    expect(report?.problem).toContain('updatedAt');
    expect(await readDraft(KEY)).toMatchObject({ isBroken: false, draft: { sections: { verify: 'new' } } });
  });

  it('is set aside too when a note is inserted before anything was typed', async () => {
    await ensureDraft(one);
    expect((await listBroken()).map(({ raw }) => raw)).toEqual([broken]);
    expect(JSON.parse(await exportBroken())).toMatchObject([{ raw: broken }]);
  });

  it('does not hide the drafts that can be read', async () => {
    await writeSection(other, 'verify', 'queue');
    expect((await readDraft(other.key)).draft?.sections).toEqual({ verify: 'queue' });
    expect(await db.drafts.get(KEY)).toEqual(broken);
  });
});

it('exports nothing when nothing was set aside', async () => {
  expect(await exportBroken()).toBe('');
});
