import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findAnswer } from '../../../lib/answers/find-answer.ts';
import { indexCase, type WrittenHandoff } from '../../../lib/answers/index-case.ts';
import type { Case } from '../../../lib/case/model.ts';
import { draft } from '../../../lib/handoff/draft.ts';
import { languageOf } from '../../../lib/handoff/languages/index.ts';
import { caseOfLines } from '../../fixtures/cases/make-case.ts';

function indexOf(read: Case, written?: WrittenHandoff) {
  return indexCase(read, draft(read, { now: new Date('2026-03-02T12:00:00Z') }), written);
}
const ask = (question: string, ...lines: string[]) => findAnswer(question, indexOf(caseOfLines(lines)));

const PRINTER = [
  'customer: Since Monday our label printer prints nothing. Firmware is 4.2.1. The second printer in the hall is fine.',
  'reply: Could you restart the printer and try another cable? Which cable do you use?',
  'customer: Restarted the printer twice, no change. It is the USB cable that came with it.',
  'note: Checked the spooler log: 14 jobs stuck because the driver had expired. Tomorrow we will replace the driver.',
];

describe('a question that the case answers', () => {
  test.each([
    ['Was the printer restarted?', '3'],
    ['What does the spooler log show?', '4'],
    ['How many jobs are stuck?', '4'],
    ['Why are the jobs stuck?', '4'],
    ['Which firmware version is it?', '1'],
    ['Is the other printer affected too?', '1'],
  ])('%s → entry %s', (question, entry) => {
    expect(ask(question, ...PRINTER)?.entries).toContain(entry);
  });

  it('is answered in the case’s own words, with how sure it is', () => {
    const answer = ask('Was the printer restarted?', ...PRINTER);
    expect(answer).toMatchObject({ lang: 'en', entries: ['3'] });
    expect(answer?.text).toMatch(/restarted the printer/i);
    expect(answer?.confidence).toBeGreaterThanOrEqual(0.45);
  });

  test.each([
    [
      'de',
      'Wurde der Drucker neu gestartet?',
      ['customer: Der Drucker druckt seit Montag nichts.', 'note: Drucker neu gestartet, keine Besserung.'],
    ],
    [
      'fr',
      'L’imprimante a-t-elle été redémarrée ?',
      ['customer: L’imprimante ne sort plus rien depuis lundi.', 'note: Imprimante redémarrée : aucun changement.'],
    ],
    [
      'es',
      '¿Se reinició la impresora?',
      ['customer: La impresora no imprime nada desde el lunes.', 'note: Reinicié la impresora y sigue igual.'],
    ],
    [
      'pt',
      'A impressora foi reiniciada?',
      ['customer: A impressora não imprime nada desde segunda.', 'note: Reiniciei a impressora e continua igual.'],
    ],
    [
      'nl',
      'Is de printer opnieuw gestart?',
      ['customer: De printer print sinds maandag niets meer.', 'note: Printer opnieuw gestart, geen verschil.'],
    ],
    [
      'ja',
      'プリンターの再起動は試しましたか？',
      ['customer: 月曜日からプリンターで印刷できません。', 'note: プリンターの再起動を試しましたが変わりません。'],
    ],
  ])('is found in %s: %s', (lang, question, lines) => {
    expect(ask(question, ...lines)).toMatchObject({ lang, entries: ['2'] });
  });

  it('may be answered by what the customer says to an agent’s question', () => {
    const lines = [
      'customer: Mails are late.',
      'reply: Do you use a proxy in the office?',
      'customer: No, we go out directly.',
    ];
    expect(ask('Is there a proxy in the office?', ...lines)?.entries).toEqual(['3']);
  });

  it('may be answered by a fact of the customer record, which stands in no entry', () => {
    const read = caseOfLines(PRINTER, { fields: [{ label: 'Plan', value: 'Enterprise', of: 'requester' }] });
    expect(findAnswer('Which plan is the customer on?', indexOf(read))).toMatchObject({
      entries: [],
      text: expect.stringContaining('Enterprise'),
    });
  });

  it('may be answered by what L1 wrote in the handoff', () => {
    const handoff = {
      hypothesis: [{ kind: 'paragraph' as const, text: 'The expired driver certificate blocks the spooler service.' }],
      verify: [],
    };
    expect(
      findAnswer('What blocks the spooler service?', indexOf(caseOfLines(PRINTER), { entryId: '9', handoff }))?.entries,
    ).toEqual(['9']);
  });
});

describe('nothing is said', () => {
  test.each([
    ['when nobody spoke of it', 'Was the network switch replaced?'],
    ['when it was only asked for', 'Has another cable been tried?'],
    ['when it is only planned', 'Was the driver replaced?'],
    ['when the thing is named but not what is asked', 'Which driver version is installed?'],
    ['when the question is about what is to come and nobody told', 'When will the printer be delivered?'],
    ['to an empty question', ''],
    ['to a question without words of its own', 'Is it so?'],
  ])('%s: %s', (_, question) => {
    expect(ask(question, ...PRINTER)).toBeUndefined();
  });

  it('when what must have happened before is not told', () => {
    const lines = ['customer: Bo does not see the export button.', 'note: Gave Bo the editor role.'];
    expect(ask('Does Bo see the export button after the cache reset?', ...lines)).toBeUndefined();
  });

  it('when the customer only says that it is still to be done', () => {
    const lines = [
      'customer: The sync stops.',
      'reply: Is the disk on the server full?',
      'customer: The disk of the server I have not looked at yet.',
    ];
    expect(ask('Is the disk full?', ...lines)).toBeUndefined();
  });

  it('in a language that Baton does not know', () => {
    const read = caseOfLines(['customer: Принтер не печатает.'], { lang: 'ru' });
    expect(findAnswer('Перезапускали принтер?', indexOf(read))).toBeUndefined();
  });
});

const WORDS =
  'printer driver cable restarted tried replaced yes no which version 4.2 works still because ? . - > \n " ('.split(
    ' ',
  );
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((all) => all.join(' ')),
);
const anyLines = fc.array(
  fc.tuple(fc.constantFrom('note', 'reply', 'customer', 'event'), anyText).map(([who, text]) => `${who}: ${text}`),
  { maxLength: 6 },
);

it('never throws, and names only entries that exist', () => {
  fc.assert(
    fc.property(
      anyLines,
      anyText,
      fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'nl', 'ja'),
      (lines, question, lang) => {
        const read = caseOfLines(lines, { lang });
        const answer = findAnswer(question, indexOf(read), languageOf(lang));
        const known = new Set(read.entries.map(({ id }) => id));
        for (const id of answer?.entries ?? []) expect(known).toContain(id);
        if (answer) expect(answer.confidence).toBeLessThanOrEqual(1);
      },
    ),
  );
});
