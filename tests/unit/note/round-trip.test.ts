import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { canonicalSection } from '../../../lib/handoff/note/canonical.ts';
import { parseNoteMarkdown } from '../../../lib/handoff/note/parse-markdown.ts';
import { parseNoteText } from '../../../lib/handoff/note/parse.ts';
import { renderNote } from '../../../lib/handoff/note/render.ts';
import { SECTIONS, type Handoff } from '../../../lib/handoff/model.ts';
import { anyHandoffs, EXAMPLE, handoffs, hostileText, PATIENCE, runs } from './arbitrary-handoff.ts';
import { softWrap } from './soft-wrap.ts';

vi.setConfig({ testTimeout: PATIENCE });
const RUNS = runs(300);

describe('a rendered note reads back to the same handoff', () => {
  test('from plain text', () => {
    fc.assert(
      fc.property(handoffs, (handoff) => {
        expect(parseNoteText(renderNote(handoff).plain)).toEqual({ found: true, handoff });
      }),
      RUNS,
    );
  });

  test('from Markdown', () => {
    fc.assert(
      fc.property(handoffs, (handoff) => {
        expect(parseNoteMarkdown(renderNote(handoff).markdown)).toEqual({ found: true, handoff });
      }),
      RUNS,
    );
  });

  test('in canonical form when it was not canonical', () => {
    fc.assert(
      fc.property(anyHandoffs, (handoff) => {
        const canonical = { ...handoff, ...sectionsOf(handoff, canonicalSection) };
        expect(parseNoteText(renderNote(handoff).plain)).toEqual({ found: true, handoff: canonical });
      }),
      RUNS,
    );
  });

  test('with headings and first line in another language', () => {
    const headings = {
      happening: 'Was ist los',
      tried: '概要',
      hypothesis: '1 · eins',
      context: '',
      verify: 'Baton handoff',
    };
    fc.assert(
      fc.property(handoffs, hostileText, (handoff, firstLine) => {
        const note = renderNote(handoff, { headings, firstLine });
        expect(parseNoteText(note.plain)).toEqual({ found: true, handoff });
        expect(parseNoteMarkdown(note.markdown)).toEqual({ found: true, handoff });
      }),
      RUNS,
    );
  });

  test.each([72, 76, 80])('when plain text was wrapped at %i columns', (columns) => {
    fc.assert(
      fc.property(handoffs, (handoff) => {
        expect(parseNoteText(softWrap(renderNote(handoff).plain, columns))).toEqual({ found: true, handoff });
      }),
      RUNS,
    );
  });

  test('when plain text was wrapped and lost its empty lines, with all of its words', () => {
    fc.assert(
      fc.property(handoffs, (handoff) => {
        const wrapped = softWrap(renderNote(handoff).plain, 76).replace(/\n+/g, '\n');
        const parsed = parseNoteText(wrapped);
        expect(parsed.found && parsed.handoff && wordsOf(parsed.handoff)).toEqual(wordsOf(handoff));
      }),
      RUNS,
    );
  });
});

test('an ordinary note keeps every line when it was wrapped and lost its empty lines', () => {
  const wrapped = softWrap(renderNote(EXAMPLE).plain, 76).replace(/\n+/g, '\n');
  expect(parseNoteText(wrapped)).toEqual({ found: true, handoff: EXAMPLE });
});

test('what stands before and after a note is not part of it', () => {
  fc.assert(
    fc.property(handoffs, fc.array(hostileText), fc.array(hostileText), (handoff, before, after) => {
      const noisy = [...before.filter(isNoise), renderNote(handoff).plain, ...after.filter(isNoise)].join('\n\n');
      expect(parseNoteText(noisy)).toEqual({ found: true, handoff });
    }),
    RUNS,
  );
});

/** A last line in the noise would end (or be) another note. */
const isNoise = (text: string) => !text.includes('Baton handoff');

function sectionsOf(handoff: Handoff, change: typeof canonicalSection) {
  return Object.fromEntries(SECTIONS.map((name) => [name, change(handoff[name])]));
}

/** The words of every section. */
function wordsOf(handoff: Handoff): string[][] {
  return SECTIONS.map((name) => handoff[name].flatMap(({ text }) => text.split(' ')));
}
