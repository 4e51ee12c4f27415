import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { Drafted, WORD_LIMIT } from '../../../lib/handoff/model.ts';
import { draft, openDrafter } from '../../../lib/handoff/draft.ts';
import { longestRun, MAX_RUN } from '../../../lib/handoff/happening/no-paste.ts';
import { canonicalText } from '../../../lib/handoff/note/canonical.ts';
import { countWords } from '../../../lib/handoff/words.ts';
import { makeCase, type EntrySpec } from '../../fixtures/cases/make-case.ts';

const now = new Date('2026-03-02T12:00:00Z');
/** Pieces that the rules look for, in every language, so that random texts reach the rules at all. */
const PIECE = fc.constantFrom(
  'cleared cookies',
  '->',
  '=>',
  ':',
  ' - ',
  ', ',
  '. ',
  '\n',
  '\n\n',
  '- ',
  '1) ',
  'same error',
  'works',
  'not',
  'if',
  'could you',
  '?',
  'and',
  'but',
  'habe den Cache geleert',
  'gleicher Fehler',
  'redémarré',
  'sans succès',
  'reinicié',
  'sigue igual',
  'limpei o cache',
  'herstart',
  '再起動しました',
  '変わりません',
  '"',
  '(',
  ')',
  '“',
  'https://kb.example/a',
  'since Monday',
  'Error 500',
  '> ',
  '-- ',
  'Did it',
  'Out of office',
  '\u202E',
  '\uFEFF',
  '  ',
  'x'.repeat(80),
);
const text = fc.oneof(
  fc.array(PIECE, { maxLength: 14 }).map((pieces) => pieces.join(' ')),
  fc.array(PIECE, { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const spec: fc.Arbitrary<EntrySpec> = fc.record({
  who: fc.constantFrom('note', 'reply', 'customer', 'event'),
  body: fc.array(fc.record({ kind: fc.constantFrom('paragraph', 'item', 'quote', 'code', 'heading'), text }), {
    maxLength: 4,
  }),
  changes: fc.array(
    fc.record({ field: fc.oneof(fc.constantFrom('macro', 'article', 'Plan', 'Runbook'), fc.string()), to: text }),
    { maxLength: 2 },
  ),
});
const anyCase = fc
  .tuple(
    fc.array(spec, { maxLength: 8 }),
    fc.option(text, { nil: undefined }),
    fc.array(
      fc.record({
        label: fc.constantFrom('Plan', 'Account created', 'Seats', 'Runbook', 'Urgency', 'x'),
        value: text,
        of: fc.constantFrom('case' as const, 'requester' as const),
      }),
      { maxLength: 4 },
    ),
  )
  .map(([entries, subject, fields]) => makeCase(entries, { ...(subject !== undefined && { subject }), fields }));

describe('a draft of any case', () => {
  test('is valid, within its limits, and says the same each time', () => {
    fc.assert(
      fc.property(anyCase, (read) => {
        const drafted = draft(read, { now });
        expect(Drafted.safeParse(drafted).success).toBe(true);
        expect(draft(structuredClone(read), { now })).toEqual(drafted);
        const happening = drafted.happening.map((line) => line.text).join(' ');
        expect(countWords(happening)).toBeLessThanOrEqual(60);
        expect(drafted.tried.reduce((sum, line) => sum + countWords(line.text), 0)).toBeLessThan(WORD_LIMIT);
      }),
      { numRuns: 300 },
    );
  });

  test('is the same whether its entries came all at once or one after the other', () => {
    fc.assert(
      fc.property(anyCase, (read) => {
        const draftOn = openDrafter();
        let last: Drafted | undefined;
        for (let count = 0; count <= read.entries.length; count += 1)
          last = draftOn(structuredClone({ ...read, entries: read.entries.slice(0, count) }), { now });
        expect(last).toEqual(draft(read, { now }));
      }),
      { numRuns: 200 },
    );
  });

  test('is made anew when an entry was changed, taken away, or it is another case', () => {
    fc.assert(
      fc.property(anyCase, anyCase, (one, other) => {
        const draftOn = openDrafter();
        draftOn(one, { now });
        expect(draftOn(other, { now })).toEqual(draft(other, { now }));
        const shorter = { ...other, entries: other.entries.slice(0, -1) };
        expect(draftOn(shorter, { now })).toEqual(draft(shorter, { now }));
      }),
      { numRuns: 200 },
    );
  });

  test('has only canonical lines that are not empty', () => {
    fc.assert(
      fc.property(anyCase, (read) => {
        const { happening, tried, context, actions } = draft(read, { now });
        const texts = [...happening, ...tried, ...context]
          .map((line) => line.text)
          .concat(actions.flatMap(({ action, result }) => (result === undefined ? [action] : [action, result])));
        for (const line of texts) {
          expect(line).not.toBe('');
          expect(canonicalText(line)).toBe(line);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('rests every action on entries of the case, each action ranked once', () => {
    fc.assert(
      fc.property(anyCase, (read) => {
        const { actions } = draft(read, { now });
        const ids = read.entries.map(({ id }) => id);
        for (const { entries } of actions) for (const id of entries) expect(ids).toContain(id);
        expect(actions.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual(actions.map((_, index) => index + 1));
      }),
      { numRuns: 200 },
    );
  });

  test('pastes no more than seven words of an entry in a row, apart from what is quoted as an error', () => {
    const words = fc.array(
      fc.constantFrom(
        'nobody',
        'can',
        'sign',
        'in',
        'since',
        'Monday',
        'the',
        'export',
        'fails',
        'with',
        'all',
        'users',
        'urgent',
        'here',
      ),
      { minLength: 9, maxLength: 40 },
    );
    fc.assert(
      fc.property(words, words, (subject, message) => {
        const said = message.join(' ');
        const read = makeCase([{ who: 'customer', text: said }], { subject: subject.join(' ') });
        const happening = draft(read, { now })
          .happening.map((line) => line.text)
          .join(' ');
        expect(longestRun(happening.replace(/“[^”]*”/g, ' ¶ '), [said])).toBeLessThanOrEqual(MAX_RUN);
      }),
      { numRuns: 200 },
    );
  });
});

const actionsOf = (specs: EntrySpec[]) =>
  draft(makeCase(specs), { now }).actions.map(({ action, result }) => [action, result]);

test('entries that touch no action do not change what is drafted of it', () => {
  const entries: EntrySpec[] = [
    { who: 'customer', text: 'It fails.' },
    { who: 'note', text: 'cleared cookies -> same error' },
  ];
  expect(
    actionsOf([
      { who: 'reply', text: 'Guten Tag, wir melden uns.' },
      ...entries,
      { who: 'event', text: 'Status changed' },
    ]),
  ).toEqual(actionsOf(entries));
});

test('a pathological text is read in its beginning only, and costs no more than that', () => {
  const bait = [
    'word '.repeat(200_000),
    '> '.repeat(10_000),
    '('.repeat(50_000),
    '- '.repeat(50_000),
    '"'.repeat(20_001),
    'a.'.repeat(20_000),
    '->'.repeat(20_000),
  ];
  for (const long of bait)
    expect(() =>
      draft(
        makeCase([
          { who: 'note', text: long },
          { who: 'customer', text: long },
        ]),
        { now },
      ),
    ).not.toThrow();
});
