import { describe, expect, test } from 'vitest';
import { draft } from '../../../lib/handoff/draft.ts';
import { caseOfLines, makeCase, type EntrySpec } from '../../fixtures/cases/make-case.ts';

const now = new Date('2026-03-02T12:00:00Z');
const happening = (lines: string[], more = {}) =>
  draft(caseOfLines(lines, more), { now })
    .happening.map(({ text }) => text)
    .join(' ');

describe("what's happening", () => {
  const message =
    'customer: Hello team,\n\nsince this morning nobody in finance can get in through Okta on Chrome. The page says "saml_state_mismatch".\n\nMarketing is fine. We need this by Friday.';
  const text = happening([message], {
    subject: 'Re: SSO login loops',
    requester: { name: 'Priya Nair', organisation: 'Corvid Foods' },
  });

  test('says who, what, since when, the exact error, where and how far', () => {
    expect(text).toContain('Priya Nair (Corvid Foods) reports: SSO login loops');
    expect(text).toContain('Since: this morning');
    expect(text).toContain('“saml_state_mismatch”');
    expect(text).toContain('Okta, Chrome');
    expect(text).toContain('Marketing is fine');
    expect(text).toContain('by Friday');
  });

  test('leaves out what is unknown', () => {
    expect(happening(['customer: ?'])).toBe('Dana Reyes wrote in; what they cannot do is not stated.');
  });

  test('stands in the frame language of the team', () => {
    const read = caseOfLines(['customer: Export fails since Monday.'], { subject: 'Export fails' });
    expect(draft(read, { now, lang: 'de-AT' }).happening[0]?.text).toBe(
      'Dana Reyes meldet: Export fails. Seit: Monday.',
    );
  });

  test("uses the team's terms", () => {
    const read = caseOfLines(['customer: x'], { subject: 'Telly is not loading' });
    expect(draft(read, { now, glossary: { Telly: 'TV app' } }).happening[0]?.text).toContain('TV app is not loading');
  });

  test('takes no signature and no quote for the problem', () => {
    const read = makeCase([
      {
        who: 'customer',
        body: [
          { kind: 'quote', text: '> It fails since 1999' },
          { kind: 'paragraph', text: 'Still down.' },
        ],
      },
    ]);
    expect(draft(read, { now }).happening[0]?.text).not.toContain('1999');
  });
});

describe('runbooks', () => {
  const url = 'https://runbooks.example/auth/sso-redirect-loop';
  const link = { label: url, url, kind: 'runbook' };

  test('that only stand on the case are linked', () => {
    expect(draft(makeCase([], { links: [link] }), { now }).runbooks).toEqual([
      { title: 'sso redirect loop', url, state: 'linked', entries: [] },
    ]);
  });

  test('that a note says were followed are attempted, with how far', () => {
    const read = caseOfLines([`note: followed ${url} up to step 4, step 5 needs database access`], { links: [link] });
    const { runbooks, tried } = draft(read, { now });
    expect(runbooks).toEqual([
      {
        title: 'sso redirect loop',
        url,
        state: 'attempted',
        outcome: 'up to step 4, step 5 needs database access',
        entries: ['1'],
      },
    ]);
    expect(tried.map(({ text }) => text)).toEqual([
      'Runbook “sso redirect loop”: attempted, up to step 4, step 5 needs database access',
    ]);
  });

  test('that are only planned stay linked', () => {
    expect(
      draft(caseOfLines([`note: Will follow ${url} tomorrow.`], { links: [link] }), { now }).runbooks[0]?.state,
    ).toBe('linked');
  });

  test.each([
    [`note: Followed ${url}: no change`, 'attempted', 'no change'],
    [`note: went through ${url}, all steps -> same loop`, 'attempted', 'same loop'],
    [`note: Did NOT follow ${url} yet`, 'linked', undefined],
    [`note: we could follow ${url} if the logs say nothing`, 'linked', undefined],
    [`reply: I followed ${url} to the end, sorry that it did not help`, 'attempted', undefined],
    [`customer: I followed ${url} and it still loops`, 'linked', undefined],
  ])('%s → %s, %s', (line, state, outcome) => {
    expect(draft(caseOfLines([line], { links: [link] }), { now }).runbooks[0]).toMatchObject({
      state,
      ...(outcome && { outcome }),
    });
  });

  test('come from macros that are named after one', () => {
    const changes = [{ field: 'macro', to: 'Runbook: SSO redirect loop' }];
    expect(draft(makeCase([{ who: 'event', text: '', changes }]), { now }).runbooks).toEqual([
      { title: 'Runbook: SSO redirect loop', state: 'linked', entries: ['1'] },
    ]);
  });

  test("are found by the team's hosts in any note", () => {
    const read = caseOfLines(['note: see https://wiki.example/pages/42-sync']);
    expect(draft(read, { now, runbookHosts: ['wiki.example'] }).runbooks.map(({ title }) => title)).toEqual([
      '42 sync',
    ]);
    expect(draft(read, { now }).runbooks).toEqual([]);
  });

  test('come from articles that the helpdesk linked', () => {
    const read = makeCase([{ who: 'event', text: 'Article "Authenticator time drift" linked' }]);
    expect(draft(read, { now }).runbooks).toEqual([
      { title: 'Authenticator time drift', state: 'linked', entries: ['1'] },
    ]);
  });
});

const lines = (...entries: EntrySpec[]) => draft(makeCase(entries), { now }).tried.map(({ text }) => text);

describe('attachments', () => {
  test('that a bullet rests on are named in it', () => {
    expect(
      lines({
        who: 'note',
        text: 'Opened the export in a private window: same error.',
        attachments: ['error-413.png'],
      }),
    ).toEqual(['Opened the export in a private window: same error [error-413.png]']);
  });

  test('of an entry that tells several steps belong to the one that names them', () => {
    const text = '- cleared the cache -> no change\n- checked server.log -> timeouts since 9';
    expect(lines({ who: 'note', text, attachments: ['screen.png', 'server.log'] })).toEqual([
      'Cleared the cache: no change',
      'Checked server.log: timeouts since 9',
    ]);
  });

  test('that only decorate a signature are left out', () => {
    expect(
      lines({ who: 'note', text: 'Restarted the worker: queue drains.', attachments: ['image001.png', 'logo.gif'] }),
    ).toEqual(['Restarted the worker: queue drains']);
  });
});

describe('the lines of section 2', () => {
  const many = Array.from(
    { length: 30 },
    (_, index) => `note: - replaced part number ${index} in rack ${index} -> still fails the same way`,
  );

  test('stay under 100 words in the order of the case, and the rest is counted', () => {
    const { tried, triedLeftOut, actions } = draft(caseOfLines(many), { now });
    expect(tried.length + triedLeftOut).toBe(actions.length);
    expect(triedLeftOut).toBeGreaterThan(0);
    const order = tried.map(({ entries }) => Number(entries[0]));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('prefer actions with a result', () => {
    const { tried } = draft(caseOfLines(['note: escalated to storage on-call', ...many]), { now });
    expect(tried.some(({ text }) => text.includes('not recorded'))).toBe(false);
  });
});
