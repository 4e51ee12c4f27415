import { beforeEach, describe, expect, it } from 'vitest';
import { exportBroken, listBroken } from '../../../lib/db/broken.ts';
import { db } from '../../../lib/db/database.ts';
import { dropDraft, listDrafts, loadDraft, markInserted, markSent, saveDraft } from '../../../lib/db/drafts.ts';
import type { Draft } from '../../../lib/db/rows.ts';

const KEY = 'https://help.example rt 7';
const one = { caseKey: KEY, site: 'https://help.example', vendor: 'rt', caseId: '7', noteId: 'h-aaaaaaaaaaaa' };

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('a draft', () => {
  it('comes back exactly as it was typed', async () => {
    const text = '  two  spaces\n\ttab \u{1F600} \u202Eright to left\n';
    await saveDraft({ ...one, sections: { hypothesis: text } });
    expect((await loadDraft(KEY)).draft?.sections).toEqual({ hypothesis: text });
  });

  it('keeps the last of many saves that nobody waited for', async () => {
    const typed = Array.from({ length: 50 }, (_, length) => 'x'.repeat(length));
    await Promise.all(typed.map((verify) => saveDraft({ ...one, sections: { verify } })));
    expect((await loadDraft(KEY)).draft?.sections.verify).toBe('x'.repeat(49));
  });

  it('keeps what an earlier save recorded besides the text', async () => {
    await saveDraft({ ...one, number: '#7', base: { asOf: '2025-03-04T08:00Z', entries: 12 } });
    await saveDraft({ ...one, sections: { verify: 'logs' } });
    expect((await loadDraft(KEY)).draft).toMatchObject({
      number: '#7',
      base: { entries: 12 },
      sections: { verify: 'logs' },
    });
  });

  it('starts anew under another note id, without the text and state of the old one', async () => {
    await saveDraft({ ...one, sections: { verify: 'old' } });
    await markSent([one.noteId]);
    await saveDraft({ ...one, noteId: 'h-bbbbbbbbbbbb' });
    const { draft } = await loadDraft(KEY);
    expect(draft).toMatchObject({ noteId: 'h-bbbbbbbbbbbb', sections: {}, status: 'open' });
    expect(draft?.sentAt).toBeUndefined();
  });

  it('is gone after it was dropped, and the other ones are not', async () => {
    await saveDraft(one);
    await saveDraft({ ...one, caseKey: 'other', caseId: '8' });
    await dropDraft(KEY);
    expect((await listDrafts()).map(({ caseKey }) => caseKey)).toEqual(['other']);
  });

  it('is inserted, then sent, and open again when somebody types on', async () => {
    await saveDraft(one);
    await markInserted(KEY, one.noteId);
    expect((await loadDraft(KEY)).draft).toMatchObject({ status: 'inserted', insertedAt: expect.any(Number) });
    await markSent([one.noteId, 'h-cccccccccccc']);
    const { draft: sent } = await loadDraft(KEY);
    expect(sent).toMatchObject({ status: 'sent', sentAt: expect.any(Number) });
    await saveDraft({ ...one, sections: { verify: 'more' } });
    expect((await loadDraft(KEY)).draft).toMatchObject({ status: 'open', sentAt: sent?.sentAt });
  });

  it('is not marked for a note that is not its own', async () => {
    await saveDraft(one);
    await markInserted(KEY, 'h-cccccccccccc');
    await markSent(['h-cccccccccccc']);
    expect((await loadDraft(KEY)).draft?.status).toBe('open');
  });
});

describe('a stored draft that cannot be read', () => {
  const broken = {
    caseKey: KEY,
    sections: { hypothesis: 'an hour of work' },
    updatedAt: 'yesterday',
  } as unknown as Draft;
  beforeEach(() => db.drafts.put(broken));

  it('is set aside whole and reported, and nothing throws', async () => {
    const { draft, broken: report } = await loadDraft(KEY);
    expect(draft).toBeUndefined();
    expect(report).toMatchObject({ table: 'drafts', key: KEY, raw: broken });
    expect(report?.problem).toContain('updatedAt');
    expect(await db.drafts.get(KEY)).toBeUndefined();
  });

  it('is reported until another draft is saved', async () => {
    await loadDraft(KEY);
    expect((await loadDraft(KEY)).broken).toBeDefined();
    await saveDraft(one);
    expect((await loadDraft(KEY)).broken).toBeUndefined();
  });

  it('is set aside, not overwritten, by a save that comes before any reading', async () => {
    await saveDraft({ ...one, sections: { verify: 'new' } });
    expect((await listBroken()).map(({ raw }) => raw)).toEqual([broken]);
    expect((await loadDraft(KEY)).draft?.sections).toEqual({ verify: 'new' });
  });

  it('is kept when the draft is dropped, and then no longer reported', async () => {
    await loadDraft(KEY);
    await dropDraft(KEY);
    expect((await loadDraft(KEY)).broken).toBeUndefined();
    expect(JSON.parse(await exportBroken())).toMatchObject([{ raw: broken }]);
  });

  it('does not hide the drafts that can be read', async () => {
    await saveDraft({ ...one, caseKey: 'other', caseId: '8' });
    expect((await listDrafts()).map(({ caseKey }) => caseKey)).toEqual(['other']);
    expect(await listBroken()).toHaveLength(1);
  });
});

it('exports nothing when nothing was set aside', async () => {
  expect(await exportBroken()).toBe('');
});
