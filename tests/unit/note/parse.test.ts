import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Block } from '../../../lib/case/model.ts';
import { parseNoteMarkdown } from '../../../lib/handoff/note/parse-markdown.ts';
import { parseNote, parseNoteText } from '../../../lib/handoff/note/parse.ts';
import { renderNote } from '../../../lib/handoff/note/render.ts';
import { EXAMPLE, hostileText, PATIENCE, runs } from './arbitrary-handoff.ts';
import { softWrap } from './soft-wrap.ts';

vi.setConfig({ testTimeout: PATIENCE });

const { plain, markdown } = renderNote(EXAMPLE);
const WHOLE = { found: true, handoff: EXAMPLE };
const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));

describe('a note is read after a helpdesk', () => {
  test('made paragraphs of headings and text of list items', () => {
    expect(parseNote(paragraphs(...plain.split(/\n+/)))).toEqual(WHOLE);
  });
  test.each(['* ', '• ', '– ', '-\u00A0', '  *   '])('marked list items with "%s"', (marker) => {
    expect(parseNoteText(plain.replaceAll(/^- /gm, marker))).toEqual(WHOLE);
  });
  test('joined all lines in one block', () => {
    expect(parseNote(paragraphs(plain.replaceAll(/\n+/g, '\n')))).toEqual(WHOLE);
  });
  test('showed bold text with stars and headings with number signs', () => {
    const starred = plain.replaceAll(/^([1-5] ·.*)$/gm, '**$1**').replace(/^(Baton .*)$/m, '_$1_');
    expect(parseNoteText(starred)).toEqual(WHOLE);
    expect(parseNoteText(plain.replaceAll(/^([1-5] ·.*)$/gm, '### $1'))).toEqual(WHOLE);
  });
  test('widened and changed spaces', () => {
    expect(parseNoteText(plain.replaceAll(' ', ' \u00A0').replaceAll('\n', ' \r\n '))).toEqual(WHOLE);
  });
  test.each([60, 72, 76, 80])(
    'wrapped it at %i columns with hanging indents and three spaces before lists',
    (columns) => {
      const listed = plain.replaceAll(/^- /gm, '   * ');
      expect(parseNoteText(softWrap(listed, columns, '     '))).toEqual(WHOLE);
    },
  );
  test('made a block of every wrapped line', () => {
    expect(parseNote(paragraphs(...softWrap(plain, 72).split('\n')))).toEqual(WHOLE);
  });
  test('shortened the texts of links', () => {
    const [cut, href] = ['https://runbooks.exa…check', 'https://runbooks.example/auth/redirect-loop?step=4#check'];
    const blocks: Block[] = plain
      .split('\n')
      .map((text) => ({ kind: 'paragraph', text: text.replace(href, cut), links: [{ text: cut, href }] }));
    expect(parseNote(blocks)).toEqual(WHOLE);
  });
  test('put quotes, code and a signature around it', () => {
    const blocks: Block[] = [
      { kind: 'quote', text: '> 1 · quoted' },
      { kind: 'code', text: plain },
      { kind: 'paragraph', text: '--', signature: true },
      { kind: 'paragraph', text: 'Lena', signature: true },
    ];
    expect(parseNote(blocks)).toEqual(WHOLE);
  });
});

/** Section 5 as it comes back when a helpdesk shows this instead of "—". */
const written = (text: string, links: Block['links']) => {
  const blocks: Block[] = paragraphs(...plain.split('\n\n')).map((block) =>
    block.text === '—' ? { kind: 'paragraph', text, links } : block,
  );
  const parsed = parseNote(blocks);
  return parsed.found ? parsed.handoff?.verify : undefined;
};
const paragraph = (text: string) => [{ kind: 'paragraph', text }];

describe('an address in a note', () => {
  test('stays as written when the link beside it is longer for another reason', () => {
    const links = [{ text: 'wiki.example', href: 'https://wiki.example/' }];
    expect(written('see wiki.example', links)).toEqual(paragraph('see wiki.example'));
  });
  test('stays as written when its text is no part of the address behind it', () => {
    const links = [{ text: 'our wiki…', href: 'https://wiki.example/page' }];
    expect(written('see our wiki…', links)).toEqual(paragraph('see our wiki…'));
  });
  test('is completed once for every link, in order', () => {
    const links = [
      { text: 'https://a.example/…', href: 'https://a.example/one' },
      { text: 'https://a.example/…', href: 'https://a.example/two' },
    ];
    expect(written('https://a.example/… then https://a.example/…', links)).toEqual(
      paragraph('https://a.example/one then https://a.example/two'),
    );
  });
});

test('an agent may write below the headings, above the note and under it', () => {
  const edited = `1 · my own numbered thought\n\n${plain}\n\n2 · and another`.replace(
    '- Plan: Enterprise',
    '- Plan: Enterprise\nVery angry.\n\nCall first:\n1 · not a heading\n2 · nor this',
  );
  const parsed = parseNoteText(edited);
  expect(parsed.found && parsed.handoff).toEqual({
    ...EXAMPLE,
    context: [
      { kind: 'item', text: 'Plan: Enterprise' },
      ...['Very angry.', 'Call first:', '1 · not a heading', '2 · nor this'].map((text) => ({
        kind: 'paragraph',
        text,
      })),
    ],
  });
});

test('of two notes in one entry the later readable one counts', () => {
  const later = { ...EXAMPLE, id: 'h-222222222222' };
  const both = `${plain}\n\n${renderNote(later).plain}`;
  expect(parseNoteText(both)).toEqual({ found: true, handoff: later });
  expect(parseNoteText(`${both}\n\n1 · What's happening\n\n2 · x\n\n3 · y`)).toEqual({ found: true, handoff: later });
});

describe('no note is found', () => {
  test.each([
    ['in nothing', []],
    ['in ordinary text', paragraphs('Hello', 'Please call back. 1 · 2')],
    ['in a numbered list of two', paragraphs('1 · First', '2 · Second')],
    ['in a quote', plain.split('\n').map((text): Block => ({ kind: 'quote', text: `> ${text}` }))],
    ['in typed quotes', paragraphs(plain.replaceAll(/^/gm, '> '))],
    [
      'where somebody only speaks of one',
      paragraphs('See Baton handoff h-abcdefghijkl · note v1, please', 'Baton handoff is nice'),
    ],
  ])('%s', (_, blocks) => {
    expect(parseNote(blocks)).toEqual({ found: false });
  });
});

describe('a note that cannot be read says why', () => {
  test('when it was written by a newer Baton', () => {
    expect(parseNoteText(plain.replace('note v1', 'note v2'))).toMatchObject({
      found: true,
      problem: 'newer-version',
      version: 2,
      id: EXAMPLE.id,
      message: expect.stringContaining('newer Baton'),
    });
    expect(parseNoteText(plain.replace('note v1 · as of', 'note v12 with other things ·'))).toMatchObject({
      version: 12,
    });
  });
  test('when a section was deleted', () => {
    expect(parseNoteText(plain.replace('3 · Current hypothesis', ''))).toMatchObject({
      problem: 'incomplete',
      id: EXAMPLE.id,
      missing: ['hypothesis'],
      message: 'This handoff note is not whole: section 3 is missing.',
    });
  });
  test('when the sections are out of order', () => {
    const swapped = plain.replace('3 · ', 'x · ').replace('2 · ', '3 · ').replace('x · ', '2 · ');
    expect(parseNoteText(swapped)).toMatchObject({ problem: 'incomplete', missing: [] });
  });
  test('when the end was cut off', () => {
    expect(parseNoteText(plain.slice(0, plain.indexOf('4 ·')))).toMatchObject({
      problem: 'incomplete',
      missing: ['context', 'verify'],
      message: 'This handoff note is not whole: its last line is missing.',
    });
    expect(parseNoteText(plain.slice(0, plain.indexOf('2 ·')))).toMatchObject({ problem: 'incomplete' });
  });
  test.each([
    ['the id', 'h-abcdefghijkl', 'h-ABC'],
    ['the time', '2026-11-25 14:02', '2026-13-45 14:02'],
    ['the number of entries', '25 entries', 'many entries'],
    ['the end', ' UTC · 25 entries read', ''],
  ])('when %s in the last line was changed', (_, from, to) => {
    expect(parseNoteText(plain.replace(from, to))).toMatchObject({ problem: 'damaged', version: 1, missing: [] });
  });
});

describe('nothing makes the parser throw', () => {
  const block: fc.Arbitrary<Block> = fc.record(
    {
      kind: fc.constantFrom('paragraph', 'item', 'quote', 'code', 'heading'),
      text: hostileText,
      links: fc.array(fc.record({ text: hostileText, href: fc.oneof(fc.webUrl(), hostileText) }), { maxLength: 3 }),
      signature: fc.boolean(),
    },
    { requiredKeys: ['kind', 'text'] },
  );
  test('no blocks', () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        expect(typeof parseNote(blocks).found).toBe('boolean');
      }),
      runs(1000),
    );
  });
  test('no text and no Markdown', () => {
    const text = fc.oneof(
      hostileText,
      fc.array(hostileText).map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        expect(typeof parseNoteText(typed).found).toBe('boolean');
        expect(typeof parseNoteMarkdown(typed).found).toBe('boolean');
      }),
      runs(300),
    );
  });
  test('no part of a note, and none is taken for a whole one', () => {
    fc.assert(
      fc.property(fc.nat({ max: plain.length - 1 }), fc.nat({ max: plain.length }), (length, from) => {
        const whole = parseNoteText(plain.slice(0, length));
        expect(whole.found && whole.handoff).toBeFalsy();
        expect(typeof parseNoteText(plain.slice(from)).found).toBe('boolean');
        expect(typeof parseNoteMarkdown(markdown.slice(from)).found).toBe('boolean');
      }),
      runs(500),
    );
  });
  test('no thousand beginnings of a note', () => {
    const many = Array.from({ length: 5000 }, (_, at) => `${(at % 4) + 1} · x`).join('\n');
    expect(parseNoteText(`${many}\n${plain}`)).toEqual(WHOLE);
  });
});
