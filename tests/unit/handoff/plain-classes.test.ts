import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../lib/handoff/languages/index.ts';
import { ignoringCase } from '../../../lib/handoff/text/plain-classes.ts';
import type { LabelledCase } from '../../eval/case-of.ts';

/** Latin, Greek and Cyrillic; kana; Han; Hangul; full and half width. */
const BLOCKS = [
  [0, 0x52f],
  [0x3005, 0x30ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xff10, 0xff9f],
] as const;

const signs = BLOCKS.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)),
).filter((sign) => !/\p{Cn}/u.test(sign));

describe('a pattern without the flag', () => {
  test.each(['L', 'N', 'sc=Han', 'sc=Kana'])(
    'has in \\p{%s} what Unicode has in it, in the scripts Baton reads',
    (property) => {
      const plain = ignoringCase(`^[\\p{${property}}]$`);
      const unicode = new RegExp(`^\\p{${property}}$`, 'iu');
      expect(plain.unicode).toBe(false);
      expect(signs.filter((sign) => plain.test(sign) !== unicode.test(sign))).toEqual([]);
    },
  );

  test('takes a property for a class of its own where it stands in none', () => {
    const pattern = ignoringCase(String.raw`^\p{L}+ [\p{L}\p{N}-]+\]$`);
    expect(pattern.test('Größe a-1]')).toBe(true);
    expect(pattern.test('1 a-1]')).toBe(false);
  });

  test.each([String.raw`\p{sc=Thai}`, String.raw`\P{L}`, '[😀]', '😀+', String.raw`\u{1F600}`])(
    'is not made of %s, which needs it',
    (source) => expect(ignoringCase(source).unicode).toBe(true),
  );
});

const isPattern = (value: unknown): value is string => typeof value === 'string' && value.includes('|');

test('every pattern of every language finds the same with and without the flag', () => {
  const folder = join(import.meta.dirname, '../../eval/dev');
  const texts = readdirSync(folder).flatMap((file) => {
    const { entries } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as LabelledCase;
    return entries.flatMap(({ text }) => text.split('\n').slice(0, 2));
  });
  const sources = LANGUAGES.flatMap((language) => Object.values(language).filter(isPattern));
  const where = (pattern: RegExp) => texts.map((text) => pattern.exec(text)?.index);
  for (const source of sources) expect(where(ignoringCase(source)), source).toEqual(where(new RegExp(source, 'iu')));
});
