import { expect, test } from 'vitest';
import { isPasted, longestRun, MAX_RUN, plainWords } from '../../../lib/handoff/happening/no-paste.ts';
import { takenFrom } from '../../../lib/handoff/happening/taken-from.ts';
import { readSources } from '../../../lib/handoff/read-on.ts';
import { caseOfLines } from '../../fixtures/cases/make-case.ts';

const words = Array.from({ length: 30 }, (_, index) => `w${index}`);

test('a run of eight words is found wherever it stands in either text, a run of seven is none', () => {
  const entry = plainWords(words.join(' '));
  for (let from = 0; from + 8 <= words.length; from += 1)
    for (const lead of ['', 'a ', 'a b ', 'a b c ', 'a b c d ', 'a b c d e ']) {
      const eight = `${lead}${words.slice(from, from + 8).join(' ')} z`;
      expect(isPasted(eight, [entry])).toBe(longestRun(eight, [words.join(' ')]) > MAX_RUN);
      expect(isPasted(`${lead}${words.slice(from, from + 7).join(' ')} z`, [entry])).toBe(false);
    }
});

test('a text that was in no entry is found in the entry that comes next', () => {
  const pasted = 'the label printer in hall seven prints every label twice';
  const before = caseOfLines(['customer: It fails.', 'note: Looking at it.']);
  const { sources } = readSources(before);
  expect(takenFrom(before, sources)(pasted)).toBe(false);
  const after = caseOfLines(['customer: It fails.', 'note: Looking at it.', `note: ${pasted}`]);
  expect(takenFrom(after, sources)(pasted)).toBe(true);
  expect(takenFrom(after, sources)(pasted)).toBe(true);
});

test('error texts in quotation marks may stand as they are', () => {
  const read = caseOfLines(['customer: one two three four five six seven eight nine']);
  const isTaken = takenFrom(read, readSources(read).sources);
  expect(isTaken('It says “one two three four five six seven eight”')).toBe(false);
  expect(isTaken('It says one two three four five six seven eight')).toBe(true);
});
