import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, wordsIn } from '../../lib/handoff/words.ts';

test('counts the words a person would count', () => {
  expect(countWords('Cleared cookies: same error')).toBe(4);
});
test('counts an address as one word', () => {
  expect(countWords('see https://runbooks.example/auth/loop?x=1 first')).toBe(3);
});
test('counts words in a script without spaces', () => {
  expect(countWords('通知が届きません')).toBeGreaterThan(2);
});
test('counts nothing in an empty text', () => {
  expect(countWords(' \n ')).toBe(0);
});

test('counts plain text as Intl.Segmenter does', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const signs = fc.constantFrom(..."aZ09_'.:,; -/\n(".split(''));
  fc.assert(
    fc.property(fc.string({ unit: signs }), (text) => {
      const words = [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? segment : []));
      expect(wordsIn(text)).toEqual(words);
    }),
  );
});
