import { describe, expect, test } from 'vitest';
import { checkHandoff } from '../../../lib/handoff/check.ts';
import { checkSecrets } from '../../../lib/handoff/vendor-secrets.ts';
import type { Section, SectionName } from '../../../lib/handoff/model.ts';
import { caseOfLines } from '../../fixtures/cases/make-case.ts';

const line = (text: string): Section => [{ kind: 'paragraph', text }];
const good: Record<SectionName, Section> = {
  happening: line('Dana reports: sign-in loops since Monday.'),
  tried: [{ kind: 'item', text: 'Cleared cookies: same error' }],
  hypothesis: line('The session cookie is lost because the domain changed on Sunday.'),
  context: line('Plan: Enterprise'),
  verify: line('Check the auth logs for corvus-rtm around 07:30 UTC.'),
};
const kinds = (change: Partial<Record<SectionName, Section>>) =>
  checkHandoff({ ...good, ...change }).map(({ section, kind }) => `${section} ${kind}`);

describe('a handoff', () => {
  test('that is complete has no remarks', () => {
    expect(kinds({})).toEqual([]);
  });
  test('with an empty section says which', () => {
    expect(kinds({ verify: [] })).toEqual(['verify empty']);
  });
  test('with a section of 100 words or more says how many', () => {
    expect(checkHandoff({ ...good, happening: line('word '.repeat(120)) })).toEqual([
      { section: 'happening', kind: 'too-long', count: 120 },
    ]);
  });
  test.each(['Cookie problem', 'I think it is the cookie'])('whose hypothesis gives no reason: %s', (text) => {
    expect(kinds({ hypothesis: line(text) })).toEqual(['hypothesis no-reason']);
  });
  test.each([
    'Ich glaube, der Cookie geht verloren, weil die Domain geändert wurde.',
    'セッションが切れているため、ログインできないと思います。',
  ])('whose hypothesis gives a reason in another language: %s', (text) => {
    expect(kinds({ hypothesis: line(text) })).toEqual([]);
  });
  test('whose verify-first names nothing to look at', () => {
    expect(kinds({ verify: line('Have a closer look at it') })).toEqual(['verify names-nothing']);
  });
  test.each(["customer can't log in, please investigate", 'bitte prüfen', 'por favor, revisar'])(
    'that is thin: %s',
    (text) => {
      expect(kinds({ hypothesis: line(text) })).toEqual(['hypothesis thin']);
    },
  );
  test('with secrets says where and how many', async () => {
    const key = `ghp_${'a1B2'.repeat(9)}`;
    const verify = line(`Log in as dana with password: hunter2! or use ${key}, then read the logs`);
    expect(await checkSecrets({ ...good, verify })).toEqual([{ section: 'verify', kind: 'secret', count: 2 }]);
    expect(await checkSecrets(good)).toEqual([]);
  });
});

test('a pasted message of the customer is found, an error text in quotation marks is not', () => {
  const said = 'since about half past seven this morning nobody in our Rotterdam office can get past the sign-in page';
  const read = caseOfLines([`customer: ${said}`]);
  expect(checkHandoff({ ...good, happening: line(said) }, read).map(({ kind }) => kind)).toEqual(['pasted']);
  expect(checkHandoff({ ...good, happening: line(`The page says “${said}”.`) }, read)).toEqual([]);
});
