import { describe, expect, test } from 'vitest';
import { draft } from '../../../lib/handoff/draft.ts';
import { longestRun, MAX_RUN } from '../../../lib/handoff/happening/no-paste.ts';
import { caseOfLines } from '../../fixtures/cases/make-case.ts';

const now = new Date('2026-03-02T12:00:00Z');
const happening = (lines: string[], subject = 'Export', more = {}) =>
  draft(caseOfLines(lines, { subject, requester: { name: 'Dana' }, ...more }), { now })
    .happening.map(({ text }) => text)
    .join(' ');

describe('the problem', () => {
  test('is the subject without what mail programs and pleas put around it', () => {
    expect(happening(['customer: Hello.'], 'RE: FW: [Bug]: Labels print upside down - URGENT')).toBe(
      'Dana reports: Labels print upside down.',
    );
  });
  test('takes from the first message what the subject does not say', () => {
    expect(happening(['customer: Our barcode scanner freezes after every parcel.'], 'Warehouse trouble')).toContain(
      'Dana reports: Warehouse trouble; barcode scanner freezes',
    );
  });
  test('does not say the same twice', () => {
    expect(happening(['customer: The export fails since Monday.'], 'Export fails')).toBe(
      'Dana reports: Export fails. Since: Monday.',
    );
  });
  test('is what the customer says when the subject says nothing', () => {
    expect(happening(['customer: The kiosk shows a black screen.'], 'Help please')).toContain(
      'Dana reports: kiosk shows a black screen',
    );
  });
  test('is told in the third person', () => {
    expect(happening(['customer: I do not see my invoices.'], 'Billing')).toContain('not see their invoices');
    expect(happening(['customer: Buenos días, no puedo descargar los informes.'], 'Consulta')).toContain(
      'no puede descargar los informes',
    );
  });
  test('is no thank-you, no placeholder of a template and no result of a step', () => {
    const text = happening(
      [
        'customer: **Describe the bug**\nA clear and concise description of what the bug is not.\n\nThanks, no hurry.\nRestarting the hub did not help.',
      ],
      'Hub offline',
    );
    expect(text).toBe('Dana reports: Hub offline.');
  });
  test('of a question stays a question', () => {
    expect(happening(['customer: Hello.'], 'Can I move the archive to another region?')).toBe(
      'Dana asks: Can I move the archive to another region?',
    );
  });
});

describe('since', () => {
  test.each([
    ['The feed is empty since last Tuesday.', 'last Tuesday'],
    ['It started on 3 May and the feed is empty.', '3 May'],
    ['The feed has been empty for the past two weeks.', 'past two weeks'],
    ['After the upgrade to 7.2 the feed is empty.', 'upgrade to 7.2'],
    ['Since the app update 8.3 on Saturday the feed is empty.', 'app update 8.3 on Saturday'],
    ['We moved to the new data center on Sunday. Since then the feed is empty.', 'moved to new data center on Sunday'],
    ['A couple of days ago the feed stopped working.', 'A couple of days ago'],
    ['Seit dem Update auf 4.1 ist die Liste leer.', 'Update auf 4.1'],
    ['Der Import geht seit gestern Abend nicht mehr.', 'gestern Abend'],
    ['Depuis la mise à jour 5.0, la page ne charge plus.', 'mise à jour 5.0'],
    ['La caisse est bloquée depuis hier soir.', 'hier soir'],
    ['Desde el lunes la aplicación no abre.', 'lunes'],
    ['Desde ontem à noite o painel não carrega e não mostra os pedidos.', 'ontem à noite'],
    ['Sinds de update van gisteren werkt de kassa niet meer.', 'update van gisteren'],
    ['今朝から印刷できません。', '今朝'],
  ])('%s', (line, since) => {
    expect(happening([`customer: ${line}`], 'X 1')).toContain(`Since: ${since}`);
  });
  test('is not filled by how long something lasts, by why, or by a condition of old', () => {
    expect(happening(['customer: The call drops for about a minute every hour.'])).not.toContain('Since');
    expect(happening(["customer: Since it is not the router, I don't know what fails."])).not.toContain('Since');
  });
});

describe('the environment', () => {
  test.each([
    ['### Environment\n\n- OS: Android TV\n- PHP: 8.2\n- Version: 22.0.2', 'Android TV, PHP 8.2, Version 22.0.2'],
    ['**Umgebung**\nKassenserver 4, Windows 11', 'Kassenserver 4, Windows 11'],
    ['**Versión**\nTunel 5.1.0 / Windows 11 24H2', 'Tunel 5.1.0, Windows 11 24H2'],
    ['It fails.\nHub 2, firmware 7.0.3, Android 15', 'Hub 2, firmware 7.0.3, Android 15'],
    ['The Norda Jet K900 prints nothing.', 'Norda Jet K900'],
    ["Rien ne marche. C'est une imprimante V400.", 'imprimante V400'],
    ['It fails. We work in the workspace "blue-barn".', 'workspace “blue-barn”'],
    ['She has the same role (Shift Lead), but no button.', 'role Shift Lead'],
    ['Codes werden abgelehnt, ich habe seit gestern ein neues Handy.', 'neues Handy'],
    ['No sale nada. Tenemos una impresora nueva.', 'impresora nueva'],
  ])('%s', (text, environment) => {
    expect(happening([`customer: ${text}`], 'Störung')).toContain(`Environment: ${environment}`);
  });
  test('comes from answers to later questions, and begins with the product', () => {
    const text = happening(
      ['customer: It fails.', 'agent: Which browser do you use?', 'customer: Firefox 128 on Windows 11'],
      'Export fails',
      { fields: [{ label: 'Product', value: 'Ledger', of: 'case' }] },
    );
    expect(text).toContain('Environment: Ledger, Firefox 128, Windows 11');
  });
  test('gives the product the version that stands without a name', () => {
    const fields = [{ label: 'Product', value: 'Ledger', of: 'case' as const }];
    const lines = ['customer: Nothing prints since the update.', 'note: Till 1 runs 6.2.0, till 3 still 6.1.4.'];
    expect(happening(lines, 'No receipts', { fields })).toContain('Environment: Ledger 6.2.0');
    for (const date of ['12.1.2026', '12.01.26', '30.11.25', '10.0.0.7'])
      expect(happening([`customer: Nothing prints, see ${date}.`], 'No receipts', { fields })).toContain(': Ledger.');
  });
  test('holds no step that names a version', () => {
    expect(happening(['customer: Updated 3.1.4 to 3.1.5, it fails.'])).not.toContain('Environment');
  });
});

describe('errors', () => {
  test('of a pasted log stand without time and level', () => {
    const log = '```\n10:41:07.220 I scan: start\n10:41:08.100 W scan: cursor rejected, falling back\n```';
    expect(happening([`customer: It hangs.\n\n${log}`], 'Sync')).toContain(
      'rror: “scan: cursor rejected, falling back”',
    );
  });
  test('that are quoted one behind the other all count', () => {
    expect(happening(['customer: It shows "Loading failed" and then "Session closed".'], 'Sync')).toContain(
      'rror: “Loading failed”, “Session closed”',
    );
  });
  test('of an answer in JSON stay whole', () => {
    expect(happening(['customer: We get {"code":"LIMIT","retry":60} each time.'], 'Sync')).toContain(
      '“{"code":"LIMIT","retry":60}”',
    );
  });
});

describe('the scope', () => {
  test.each([
    ['It fails only in the Oslo office. Home offices are fine.', 'only in Oslo office; Home offices are fine'],
    ['It fails. About 25 drivers. Androids OK.', 'About 25 drivers; Androids OK'],
    ['Betrifft 3 von 48 Mitarbeitern. Es kommt ein Fehler.', 'Betrifft 3 von 48 Mitarbeitern'],
    ['印刷できません。営業部12名全員です。', '営業部12名全員です'],
  ])('%s', (line, scope) => {
    expect(happening([`customer: ${line}`], 'X 1')).toContain(`Scope: ${scope}`);
  });
  test('names who else has it', () => {
    const read = caseOfLines(['customer: Mail does not arrive.', 'customer: Same here.'], { subject: 'Mail is late' });
    const other = read.entries[1];
    if (other) other.author = { name: 'Ines' };
    expect(draft(read, { now }).happening[0]?.text).toContain('Scope: also Ines');
  });
});

describe('impact', () => {
  test('is what business suffers, never that it is urgent', () => {
    expect(happening(['customer: The till is down, so this is urgent.'], 'Till is dead')).not.toContain('urgent');
    expect(happening(['customer: Nothing prints. We are losing orders.'], 'Printer')).toContain('mpact: losing orders');
  });
});

test('no more than seven words in a row stand in an entry, even across what Baton writes between them', () => {
  const line = 'Drivers with iPhones get no job pushes since the app update 8.3 on Saturday.';
  const text = happening([`customer: ${line}`], 'Push stopped', {
    fields: [{ label: 'Product', value: 'Courier', of: 'case' }],
  });
  expect(text).toContain('get no job pushes');
  expect(longestRun(text, [line])).toBeLessThanOrEqual(MAX_RUN);
});

describe('what a summary must not say', () => {
  const loop = 'Around 60 people are affected. Two of us who were still signed in from yesterday can work normally.';
  test('what works without whom it works for; how many are concerned comes first', () => {
    const text = happening([`customer: Since noon none of our drivers can sign in. ${loop}`], 'Sign-in loops');
    expect(text).toContain('Scope: Around 60 people are affected');
    expect(text).not.toContain('can work normally');
  });
  test('a message of success is no error', () => {
    expect(happening(['customer: The import says "finished", but rows are missing.'], 'Import')).not.toContain(
      'error:',
    );
  });
});
