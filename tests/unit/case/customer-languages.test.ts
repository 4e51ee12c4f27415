import { describe, expect, test } from 'vitest';
import { readCustomer } from '../../../lib/case/customer.ts';
import { draft } from '../../../lib/handoff/draft.ts';
import { caseOfLines, makeCase } from '../../fixtures/cases/make-case.ts';

const now = new Date('2026-03-14T12:00:00Z');
const facts = (lines: string[], more = {}, lang = 'en') =>
  readCustomer(caseOfLines(lines, more), { now, lang }).map(({ text }) => text);

describe('fields in every language give plan, age, size and deadline', () => {
  test.each([
    ['en', 'Product tier', 'Customer since', 'Seats used', 'Needed by'],
    ['de', 'Vertragsart', 'Kundin seit', 'Mitarbeiteranzahl', 'Fälligkeitsdatum'],
    ['fr', "Type d'abonnement", "Date d'inscription", 'Nombre de postes', "Date d'échéance"],
    ['es', 'Tipo de plan', 'Fecha de registro', 'Número de usuarios', 'Fecha de vencimiento'],
    ['pt', 'Tipo de plano', 'Data de adesão', 'Quantidade de usuários', 'Data de vencimento'],
    ['nl', 'Abonnementsvorm', 'Startdatum', 'Aantal medewerkers', 'Streefdatum'],
    ['ja', 'ご契約プラン', '利用開始日', '利用人数', '対応期限'],
  ])('%s', (_, plan, since, size, due) => {
    const fields = [
      { label: plan, value: 'Pro', of: 'requester' as const },
      { label: since, value: '2021-03-14', of: 'requester' as const },
      { label: size, value: '45', of: 'requester' as const },
      { label: due, value: 'Friday', of: 'case' as const },
    ];
    expect(facts([], { fields })).toEqual([
      'Plan: Pro',
      'Account age: 5 years (since 2021-03-14)',
      'Size: 45',
      'Urgency: due Friday',
    ]);
  });
});

describe('notes tell plan, size and age in passing', () => {
  test.each([
    ['en', 'she is on Pro, 45 seats, customer since 2021', 'Pro', '45 seats'],
    ['de', 'Kundin seit 2021, im Pro-Tarif mit 45 Lizenzen', 'Pro', '45 Lizenzen'],
    ['fr', 'Cliente depuis 2021, forfait Pro, 45 licences.', 'Pro', '45 licences'],
    ['es', 'cliente desde 2021, tiene el plan Pro con 45 licencias', 'Pro', '45 licencias'],
    ['pt', 'Cliente desde 2021, está no plano Pro, 45 licenças', 'Pro', '45 licenças'],
    ['nl', 'klant sinds 2021, zit op het Pro-pakket met 45 licenties', 'Pro', '45 licenties'],
    ['ja', '2021年からご利用、Proプラン、45席', 'Pro', '45席'],
  ])('%s', (_, note, plan, size) => {
    expect(facts([`note: ${note}`])).toEqual([`Plan: ${plan}`, 'Account age: ~5 years (since 2021)', `Size: ${size}`]);
  });

  test('with the note that says so, and after what a field says', () => {
    const read = caseOfLines(['customer: It fails.', 'note: on the Business plan, 12 seats'], {
      fields: [{ label: 'Plan', value: 'Enterprise', of: 'requester' }],
    });
    expect(readCustomer(read, { now })).toEqual([
      { kind: 'plan', text: 'Plan: Enterprise', from: 'Plan (requester)', entries: [] },
      { kind: 'size', text: 'Size: 12 seats', entries: ['2'] },
    ]);
  });

  test.each([
    'not on Pro, as far as I can see',
    'if she were on the Enterprise plan, SSO would be there',
    'asked whether the Pro plan has it',
    'möchte auf den Enterprise-Tarif',
    'is she on Pro?',
  ])('but nothing from what is meant or denied: %s', (note) => expect(facts([`note: ${note}`])).toEqual([]));

  test('but affected users are no size, and a customer’s own message is no note', () => {
    expect(facts(['note: 3 users affected, restarted the pro service'])).toEqual([]);
    expect(facts(['customer: we are on Pro, 45 seats'])).toEqual([]);
  });
});

test('tags tell the plan and that it is urgent, and are named', () => {
  expect(readCustomer(makeCase([], { tags: ['billing', 'plan_enterprise', 'vip'] }), { now })).toEqual([
    { kind: 'plan', text: 'Plan: enterprise', from: 'tag plan_enterprise', entries: [] },
    { kind: 'urgency', text: 'Urgency: vip', from: 'tag vip', entries: [] },
  ]);
});

describe('change events in every language', () => {
  test.each([
    ['en', 'Plan changed from Pro to Enterprise'],
    ['en', 'SSO enabled on 12 Nov'],
    ['de', 'Tarif von Pro auf Enterprise geändert'],
    ['de', 'SSO am 12.11. aktiviert'],
    ['fr', 'Forfait modifié : Pro vers Enterprise'],
    ['fr', 'Authentification SSO activée le 12 novembre'],
    ['es', 'Se cambió el plan de Pro a Enterprise'],
    ['es', 'SSO activado el 12 de noviembre'],
    ['pt', 'Plano alterado de Pro para Enterprise'],
    ['pt', 'Licenças aumentadas de 20 para 45'],
    ['nl', 'Pakket gewijzigd van Pro naar Enterprise'],
    ['nl', 'Aantal licenties verhoogd van 20 naar 45'],
    ['ja', 'プランがProからEnterpriseに変更されました'],
    ['ja', 'SSOが有効になりました'],
  ])('%s: %s', (_, text) => {
    expect(facts([`event: ${text}`])).toEqual([`Changed: ${text} (2026-03-02)`]);
  });
  test.each(['Status changed from open to pending', 'Article "Change your plan" linked', 'Assigned to Plan team'])(
    'housekeeping is none: %s',
    (text) => expect(facts([`event: ${text}`])).toEqual([]),
  );
});

const urgency = (text: string, lang = 'en') =>
  draft(caseOfLines([`customer: ${text}`], { subject: 'x' }), { now, lang }).context.map((line) => line.text);

describe('urgency says why', () => {
  test.each([
    ['en', 'The export fails again and again. We need it by Friday 17:00 for the auditors.', 'by Friday 17:00'],
    ['de', 'Der Export bricht immer wieder ab. Wir brauchen das bis Freitag 17 Uhr.', 'bis Freitag 17 Uhr'],
    ['fr', 'L’export échoue sans arrêt. Il nous le faut avant vendredi, c’est la clôture.', 'avant vendredi'],
    ['es', 'La exportación falla siempre. Lo necesitamos antes del viernes para la auditoría.', 'antes del viernes'],
    ['pt', 'A exportação falha sempre. Precisamos disso até sexta-feira para a auditoria.', 'até sexta'],
    ['nl', 'De export mislukt steeds weer. We hebben dit voor vrijdag nodig voor de controle.', 'voor vrijdag'],
    ['ja', 'エクスポートが失敗します。金曜日までに必要です。', '金曜日まで'],
  ])('%s', (_, text, reason) => {
    expect(urgency(text).join()).toContain(reason);
  });
  test.each([
    'The export fails, so this is urgent.',
    'URGENT!! It fails. Please help asap.',
    'This is not urgent, it can wait until Friday.',
    'It has worked until last Friday.',
  ])('and nothing without a reason: %s', (text) => {
    expect(urgency(text)).toEqual([]);
  });
});
