import { expect, test } from 'vitest';
import { countWords } from '../../lib/handoff/words.ts';

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
