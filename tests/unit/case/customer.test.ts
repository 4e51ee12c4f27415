import { describe, expect, test } from 'vitest';
import { parseDate, readCustomer } from '../../../lib/case/customer.ts';
import type { Field } from '../../../lib/case/model.ts';
import { makeCase } from '../../fixtures/cases/make-case.ts';

const now = new Date('2026-03-14T12:00:00Z');
const field = (label: string, value: string, of: Field['of'] = 'requester'): Field => ({ label, value, of });
const texts = (fields: Field[], more = {}) =>
  readCustomer(makeCase([], { fields, ...more }), { now }).map(({ text }) => text);

test('plan, age, size and urgency come from fields, with where they stand', () => {
  const read = makeCase([], {
    fields: [
      field('Plan', 'Enterprise'),
      field('Account created', '2019-11-03'),
      field('Seats', '610'),
      field('Urgency', 'High', 'case'),
    ],
    priority: '85',
  });
  expect(readCustomer(read, { now })).toEqual([
    { kind: 'plan', text: 'Plan: Enterprise', from: 'Plan (requester)', entries: [] },
    {
      kind: 'age',
      text: 'Account age: 6 years 4 months (since 2019-11-03)',
      from: 'Account created (requester)',
      entries: [],
    },
    { kind: 'size', text: 'Size: 610', from: 'Seats (requester)', entries: [] },
    { kind: 'urgency', text: 'Urgency: High (priority 85)', from: 'Urgency (case), priority', entries: [] },
  ]);
});

describe('labels', () => {
  test.each([
    ['Tarif', 'plan'],
    ['Kunde seit', 'age'],
    ['Anzahl Nutzer', 'size'],
    ['Dringlichkeit', 'urgency'],
    ['Forfait', 'plan'],
    ['Client depuis', 'age'],
    ['Gravité', 'urgency'],
    ['Fecha de alta', 'age'],
    ['Número de usuarios', 'size'],
    ['Plano', 'plan'],
    ['Data de criação', 'age'],
    ['Pakket', 'plan'],
    ['Klant sinds', 'age'],
    ['契約プラン', 'plan'],
    ['登録日', 'age'],
    ['緊急度', 'urgency'],
    ['Customer plan', 'plan'],
    ['SLA due', 'urgency'],
  ])('%s is %s', (label, kind) => {
    const [fact] = readCustomer(makeCase([], { fields: [field(label, kind === 'age' ? '2024-01-01' : 'X')] }), { now });
    expect(fact?.kind).toBe(kind);
  });

  test('that are unknown say nothing, unless the team maps them', () => {
    expect(texts([field('Sternzeichen', 'Löwe')])).toEqual([]);
    const mapped = readCustomer(makeCase([], { fields: [field('Vertragsklasse', 'Gold')] }), {
      now,
      mapping: { Vertragsklasse: 'plan' },
    });
    expect(mapped.map(({ text }) => text)).toEqual(['Plan: Gold']);
  });
});

describe('dates', () => {
  test.each([
    ['2021-06-14', '2021-06-14'],
    ['14.06.2021', '2021-06-14'],
    ['2021年6月14日', '2021-06-14'],
    ['14 June 2021', '2021-06-14'],
  ])('%s can be read', (value, day) => {
    const date = parseDate(value);
    expect(date && [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-')).toBe(day.replace(/-0?/g, '-'));
  });
  test('that can be read in two ways stay as they are written', () => {
    expect(parseDate('03/04/2021')).toBeUndefined();
    expect(texts([field('Customer since', '03/04/2021')])).toEqual(['Account age: 03/04/2021']);
  });
  test('of the future give no age', () => {
    expect(texts([field('Customer since', '2031-01-01')])).toEqual([]);
  });
});

test('changes of the account are told with their day, housekeeping is not', () => {
  const read = makeCase([
    {
      who: 'event',
      text: 'Plan changed',
      changes: [{ field: 'Plan', from: 'Pro', to: 'Enterprise' }],
      at: '2026-03-01T10:00:00Z',
    },
    { who: 'event', text: 'SSO enabled on 12 Nov', at: '2026-03-02T10:00:00Z' },
    { who: 'event', text: 'Status changed', changes: [{ field: 'status', from: 'open', to: 'pending' }] },
    { who: 'event', text: 'Macro "Reset MFA" applied' },
  ]);
  expect(readCustomer(read, { now }).map(({ text, entries }) => `${text} @${entries.join()}`)).toEqual([
    'Changed: SSO enabled on 12 Nov (2026-03-02) @2',
    'Changed: Plan Pro → Enterprise (2026-03-01) @1',
  ]);
});
