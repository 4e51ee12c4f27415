import { describe, expect, it } from 'vitest';
import type { Case } from '../../../lib/case/model.ts';
import { composeHandoff } from '../../../lib/handoff/compose.ts';
import { Handoff } from '../../../lib/handoff/model.ts';

const NOTE_ID = 'h-abcdefghij23';
const empty: Case = {
  key: 'https://help.example request-tracker 7',
  site: 'https://help.example',
  vendor: 'request-tracker',
  id: '7',
  url: 'https://help.example/Ticket/Display.html?id=7',
  requester: {},
  viewer: {},
  tags: [],
  fields: [],
  links: [],
  entries: [],
  reading: { at: '2026-03-04T10:02:33.120Z', isComplete: true, sources: ['page'], missing: [], ms: 3 },
};
const compose = async (sections: Parameters<typeof composeHandoff>[1]['sections']) =>
  (await composeHandoff(empty, { noteId: NOTE_ID, sections })).handoff;

describe('the handoff that would be sent now', () => {
  it('is whole and valid for a case with no entries', async () => {
    expect(Handoff.parse(await compose({}))).toMatchObject({
      id: NOTE_ID,
      asOf: '2026-03-04T10:02Z',
      entries: 0,
      tried: [],
    });
  });

  it('takes what was typed instead of the draft, also when it was emptied', async () => {
    expect((await compose({ tried: '- Restarted: no change' })).tried).toEqual([
      { kind: 'item', text: 'Restarted: no change' },
    ]);
    expect((await compose({ happening: '' })).happening).toEqual([]);
  });

  it('masks a password before it can reach a note', async () => {
    const { verify } = await compose({ verify: 'Sign in with password: hunter2!x' });
    const text = verify.map((line) => line.text).join();
    expect(text).not.toContain('hunter2');
    expect(text).toContain('Sign in with password');
  });

  it('masks the keys of known services too', async () => {
    const key = `ghp_${'a1B2'.repeat(9)}`;
    const { hypothesis } = await compose({ hypothesis: `The job runs with ${key}, which was revoked` });
    expect(hypothesis.map(({ text }) => text).join()).toBe('The job runs with •••, which was revoked');
  });
});
