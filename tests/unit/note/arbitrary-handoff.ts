/** Handoffs as hostile as people and mail can make them, for property tests. */
import * as fc from 'fast-check';
import { canonicalSection } from '../../../lib/handoff/note/canonical.ts';
import type { Handoff, Line } from '../../../lib/handoff/model.ts';

/** How often a property is tried. FUZZ=20 tries twenty times as often, for a long run by hand. */
export const runs = (times: number) => ({ numRuns: times * Number(process.env['FUZZ'] ?? 1) });
/** Milliseconds: properties are no timed tests, and machines differ. */
export const PATIENCE = 600_000;

/** What a note, a helpdesk or a markup language could take for something else. */
export const HOSTILE = [
  "1 · What's happening",
  '3 · Current hypothesis',
  '5 ·',
  '**2 · bold**',
  '### 4 · marked',
  'Internal handoff · L1 → L2',
  'Baton handoff h-abcdefghijkl · note v1 · as of 2026-11-25 14:02 UTC · 25 entries read',
  'Baton handoff h-abcdefghijkl · note v7 · something new',
  '—',
  '— —',
  '›',
  '› ',
  '› › ',
  '- ',
  '- - ',
  '* ',
  '• ',
  '– ',
  '-',
  '1. ',
  '10) ',
  '+ ',
  '> ',
  '>>',
  'File>Open',
  'JV> said',
  '# ',
  '## 1 ·',
  '---',
  '***',
  '===',
  '-- ',
  '```',
  '~~~',
  '~~gone~~',
  '`code`',
  '| a | b |',
  '|---|---|',
  '[x](javascript:alert(1))',
  '![x](https://a.example/y.png)',
  '[ ] ',
  '[x] ',
  '[^1]: ',
  '[^1]',
  '[a]: https://a.example',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- hidden -->',
  '<https://a.example>',
  '</p></li>',
  '&lt;b&gt;',
  '&amp;',
  '&#x41;',
  '&copy',
  '*bold* _under_score_ a*b*c',
  '__init__',
  '\\',
  '\\*',
  'https://wiki.example/a_b_(c)?x=1&y=2#z_',
  'http://a.example/~user/*/`q`',
  'HTTPS://A.EXAMPLE/X_Y',
  'https://a.example/?a=1&copy=2&amp;b',
  'www.example.com/a_b*c*',
  'WWW.example.com/a_b_',
  'ada.love_lace_@example.com',
  'ftp://a.example/x_y_',
  'mailto:a_b_@example.com',
  'ada@exam_ple.com',
  '👩🏽‍💻',
  '🏳️‍🌈',
  '❤️‍🔥',
  '1️⃣',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '🇩🇪',
  'می‌خواهم',
  'क्‍ष',
  'שלום',
  'مرحبا بالعالم',
  '\u202Eevil\u202C',
  '\u2066isolate\u2069',
  'e\u0301',
  'a\u0300\u0323',
  '\u0338',
  '\u0301',
  '\u200D',
  '\u200C',
  '\u200B',
  '\uFEFF',
  '\u00AD',
  '\u2060',
  '\uFE0F',
  '\u{E0041}',
  '\u3164',
  '\u0000',
  '\u0007',
  '\u001B[31m',
  '\r\n',
  '\n',
  '\t',
  '\u00A0',
  '\u2009',
  '\u2028',
  '\u3000',
  '\uD800',
  '\uDC00',
  '通知が届きません',
  '“smart” ‘quotes’',
  "it's",
  '"quoted"',
  'sign-in - fails',
  'Settings › Users',
  ' ',
];

const word = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('login', 'fails', 'after', 'SSO', 'at', '14:30', 'UTC', 'for', 'user', '42'),
  },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
/** Anything, also text that is not canonical. */
export const hostileText = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.array(word, { maxLength: 14 }), fc.constantFrom(' ', ' ', ''))
      .map(([words, gap]) => words.join(gap)),
  },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.nat({ max: 3000 }).map((length) => 'x'.repeat(length)) },
);
const line: fc.Arbitrary<Line> = fc.record({ kind: fc.constantFrom('paragraph', 'item'), text: hostileText });

/** Sections as anything that the type allows. */
export const anySection = fc.oneof(
  { weight: 9, arbitrary: fc.array(line, { maxLength: 6 }) },
  { weight: 1, arbitrary: fc.array(line, { minLength: 20, maxLength: 25 }) },
);
export const canonicalSections = anySection.map((section) => canonicalSection(section));

export const noteId = fc
  .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'), { minLength: 12, maxLength: 12 })
  .map((letters) => `h-${letters.join('')}`);
const asOf = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 16)}Z`);

const handoffWith = (section: fc.Arbitrary<Line[]>): fc.Arbitrary<Handoff> =>
  fc.record({
    id: noteId,
    version: fc.constant(1 as const),
    asOf,
    entries: fc.oneof(fc.nat({ max: 400 }), fc.constantFrom(0, 1, 999_999)),
    happening: section,
    tried: section,
    hypothesis: section,
    context: section,
    verify: section,
  });
export const handoffs = handoffWith(canonicalSections);
export const anyHandoffs = handoffWith(anySection);

/** A handoff as agents write them, to read in examples. */
export const EXAMPLE: Handoff = {
  id: 'h-abcdefghijkl',
  version: 1,
  asOf: '2026-11-25T14:02Z',
  entries: 25,
  happening: [
    {
      kind: 'paragraph',
      text: "Ada can't sign in: the page loops between sign-in and SSO since the move to the new tenant.",
    },
  ],
  tried: [
    { kind: 'item', text: 'Cleared cookies: same loop' },
    {
      kind: 'item',
      text: 'Signed in from a private window: same loop, so it is not the browser and not one of its extensions',
    },
    { kind: 'item', text: 'Runbook https://runbooks.example/auth/redirect-loop?step=4#check: up to step 4' },
  ],
  hypothesis: [{ kind: 'paragraph', text: 'The tenant still points to the old callback address.' }],
  context: [{ kind: 'item', text: 'Plan: Enterprise' }],
  verify: [],
};
