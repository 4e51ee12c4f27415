import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { canonicalSection, canonicalText, fromLines, toLines } from '../../../lib/handoff/note/canonical.ts';
import { anySection, hostileText, PATIENCE, runs } from './arbitrary-handoff.ts';

vi.setConfig({ testTimeout: PATIENCE });
const RUNS = runs(1000);

describe('canonical text', () => {
  test.each([
    ['composes characters', 'Cafe\u0301', 'Café'],
    ['makes one space of any run', ' a \t b\u00A0\u2009\u3000c\r\n d\u0085e ', 'a b c d e'],
    ['drops control characters', 'a\u0000b\u0007c\u009Fd', 'abcd'],
    [
      'drops bidirectional overrides, embeddings, isolates and marks',
      'a\u202Eb\u202Cc\u2066d\u2069\u200Ee\u200Ff\u061C',
      'abcdef',
    ],
    ['drops what nobody sees', 'a\u200Bb\uFEFFc\u00ADd\u2060e\u3164f\u034Fg\uFFF9h', 'abcdefgh'],
    ['drops text hidden in tag characters', 'ok\u{E0049}\u{E0067}\u{E006E}', 'ok'],
    ['drops text hidden in variation selectors', 'a\u{E0101}\u{E0102}b😀\uFE0F\uFE0F\uFE0E', 'ab😀\uFE0F'],
    ['replaces lone surrogates', 'a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
    ['keeps joined emoji', '👩🏽‍💻 🏳️‍🌈 ❤️‍🔥 1️⃣ 🏴‍☠️', '👩🏽‍💻 🏳️‍🌈 ❤️‍🔥 1️⃣ 🏴‍☠️'],
    ['keeps joiners of Persian and Indic scripts', 'می‌خواهم क्‍ष', 'می‌خواهم क्‍ष'],
    ['drops joiners where no script needs them', 'pass\u200Dword \u200Cx👍\u200D', 'password x👍'],
    ['keeps variants of Han characters', '葛\u{E0100}城', '葛\u{E0100}城'],
    ['keeps Arabic number signs, which are drawn', '\u0600١٢', '\u0600١٢'],
  ])('%s', (_, text, canonical) => {
    expect(canonicalText(text)).toBe(canonical);
  });

  test('is the same when made canonical again', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
        const once = canonicalText(text);
        expect(canonicalText(once)).toBe(once);
      }),
      RUNS,
    );
  });

  test('is the same when made canonical again, whatever invisible characters stand beside what', () => {
    const parts = [
      'a',
      '1',
      ' ',
      '#',
      '葛',
      'ی',
      'क',
      '्',
      'ᠠ',
      '👩',
      '🏽',
      '❤',
      '\u0301',
      '\u0338',
      '\u1161',
      '\u1100',
      '>',
    ];
    const invisible = [
      '\u200D',
      '\u200C',
      '\uFE0F',
      '\uFE00',
      '\u180B',
      '\u180E',
      '\u{E0100}',
      '\u3164',
      '\u034F',
      '\u200B',
      '\u202E',
    ];
    const text = fc.array(fc.constantFrom(...parts, ...invisible), { maxLength: 12 }).map((chars) => chars.join(''));
    fc.assert(
      fc.property(text, (typed) => {
        const once = canonicalText(typed);
        expect(canonicalText(once)).toBe(once);
      }),
      RUNS,
    );
  });

  test('is composed, trimmed and has single spaces', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const canonical = canonicalText(text);
        expect(canonical).toBe(canonical.normalize('NFC').trim());
        expect(canonical).not.toMatch(/\s\s|[^\S ]|[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u200B\uFEFF\u00AD\u2060]/u);
      }),
      RUNS,
    );
  });

  test('takes a very long line without a break whole', () => {
    expect(canonicalText(`${'x'.repeat(200_000)}\u200B`)).toHaveLength(200_000);
  });
});

describe('a section', () => {
  test('has an item for every typed line with a list marker', () => {
    expect(toLines('Some text\r\n- one\n* two\n•\u00A0three\n  – four\n-five\n1. six\n\n-\n- \n')).toEqual([
      { kind: 'paragraph', text: 'Some text' },
      { kind: 'item', text: 'one' },
      { kind: 'item', text: 'two' },
      { kind: 'item', text: 'three' },
      { kind: 'item', text: 'four' },
      { kind: 'paragraph', text: '-five' },
      { kind: 'paragraph', text: '1. six' },
    ]);
  });

  test('turns a paragraph that starts like an item into one, and drops empty lines', () => {
    expect(
      canonicalSection([
        { kind: 'paragraph', text: '- one' },
        { kind: 'item', text: '- two' },
        { kind: 'paragraph', text: ' \u200B ' },
        { kind: 'item', text: '' },
      ]),
    ).toEqual([
      { kind: 'item', text: 'one' },
      { kind: 'item', text: '- two' },
    ]);
  });

  test('is the same when made canonical again, and after it was text to edit', () => {
    fc.assert(
      fc.property(anySection, (section) => {
        const once = canonicalSection(section);
        expect(canonicalSection(once)).toEqual(once);
        expect(toLines(fromLines(once))).toEqual(once);
        expect(canonicalSection(fromLines(once))).toEqual(once);
      }),
      RUNS,
    );
  });
});
