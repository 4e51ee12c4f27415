import { beforeEach, describe, expect, it } from 'vitest';
import { listBroken } from '../../../lib/db/broken.ts';
import { db } from '../../../lib/db/database.ts';
import {
  PENDING_TTL_MS,
  addPending,
  claimPending,
  expirePending,
  loadWaiting,
  settlePending,
  type Pending,
} from '../../../lib/db/pending.ts';

const site = 'https://help.example';
const T0 = Date.UTC(2025, 2, 4, 9);
const note = { noteId: 'h-aaaaaaaaaaaa', html: '<p>n</p>', markdown: 'n', plain: 'n', draftUpdatedAt: 1 };
const wait = (caseId: string, more: Partial<Pending> = {}) =>
  addPending({ site, caseId, caseKey: `${site} rt ${caseId}`, createdAt: T0, ...note, ...more });
const claim = (caseId: string | undefined, now = T0) => claimPending({ site, caseId, now });

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('a note that waits for its composer', () => {
  it('is claimed by exactly one of twenty that ask at once', async () => {
    await wait('7');
    const claims = await Promise.all(Array.from({ length: 20 }, () => claim('7', T0 + 10)));
    const won = claims.filter((one) => one !== undefined);
    expect(won).toHaveLength(1);
    expect(await db.pending.toArray()).toEqual(won);
    expect(won[0]).toMatchObject({ status: 'claimed', html: '<p>n</p>' });
  });

  it('is claimed once, also later', async () => {
    await wait('7');
    await claim('7');
    expect(await claim('7')).toBeUndefined();
  });

  it('is not given to another case or another site', async () => {
    await wait('7');
    expect(await claim('8')).toBeUndefined();
    expect(await claimPending({ site: `${site}/rt`, caseId: '7', now: T0 })).toBeUndefined();
    expect(await claim('7')).toBeDefined();
  });

  it('can be claimed for two minutes and no longer', async () => {
    await wait('7');
    await wait('8');
    expect(await claim('7', T0 + PENDING_TTL_MS)).toBeDefined();
    expect(await claim('8', T0 + PENDING_TTL_MS + 1)).toBeUndefined();
  });

  it('does not live longer because a clock was set back', async () => {
    await wait('7');
    expect(await claim('7', T0 - PENDING_TTL_MS - 1)).toBeUndefined();
  });

  it('replaces an older one of the same case', async () => {
    await wait('7', { html: 'old' });
    await wait('7', { html: 'new' });
    expect((await claim('7'))?.html).toBe('new');
    expect(await claim('7')).toBeUndefined();
  });

  it('goes to a composer that does not name its case only if no other waits on that site', async () => {
    await wait('7');
    await wait('8');
    expect(await claim(undefined)).toBeUndefined();
    await claim('8');
    expect(await claim(undefined)).toMatchObject({ caseId: '7' });
  });

  it('is not claimed after it was settled, settled only once, and leaves no text behind', async () => {
    const id = await wait('7');
    expect(await settlePending(id)).toMatchObject({ caseId: '7', draftUpdatedAt: 1 });
    expect(await claim('7')).toBeUndefined();
    expect(await settlePending(id)).toBeUndefined();
    expect(await db.pending.count()).toBe(0);
  });

  it('is known by the tab that was sent for it', async () => {
    await wait('7', { tabId: 3 });
    expect(await loadWaiting({ tabId: 3, now: T0 })).toMatchObject({ caseId: '7' });
    expect(await loadWaiting({ tabId: 4, now: T0 })).toBeUndefined();
    expect(await loadWaiting({ tabId: 3, now: T0 + PENDING_TTL_MS + 1 })).toBeUndefined();
  });

  it('expires once, and its case can be told', async () => {
    await wait('7');
    await wait('8', { createdAt: T0 + 60_000 });
    const now = T0 + PENDING_TTL_MS + 1;
    expect((await expirePending(now)).map(({ caseId }) => caseId)).toEqual(['7']);
    expect(await expirePending(now)).toEqual([]);
    expect(await claim('8', now)).toBeDefined();
  });

  it('is set aside when its row cannot be read, and the others still work', async () => {
    await wait('7');
    await db.pending.update(1, { html: 7 as unknown as string });
    await wait('8');
    expect(await claim('7')).toBeUndefined();
    expect(await claim('8')).toBeDefined();
    expect(await listBroken()).toMatchObject([{ table: 'pending', raw: { caseId: '7', plain: 'n' } }]);
  });

  it('leaves no text of any case behind once its time is over, claimed or not', async () => {
    await wait('7');
    await claim('7');
    await wait('8');
    const late = await expirePending(T0 + 60 * 60_000);
    expect(late.map(({ caseId }) => caseId).toSorted()).toEqual(['7', '8']);
    expect(await db.pending.count()).toBe(0);
  });

  it('is left alone while the tab that claimed it in the last moment is at work', async () => {
    await wait('7');
    await claim('7', T0 + PENDING_TTL_MS);
    expect(await expirePending(T0 + PENDING_TTL_MS + 30_000)).toEqual([]);
  });
});
