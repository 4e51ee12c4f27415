import * as fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test, vi } from 'vitest';
import { parseNote } from '../../../lib/handoff/note/parse.ts';
import { renderNote } from '../../../lib/handoff/note/render.ts';
import { EXAMPLE, handoffs, hostileText, PATIENCE, runs } from '../../unit/note/arbitrary-handoff.ts';
import { softWrap } from '../../unit/note/soft-wrap.ts';
import { asBoldLines, asDivs, asPlainText, asRequestTracker, blocksOf, withShortLinks } from './helpdesk.ts';

vi.setConfig({ testTimeout: PATIENCE });
const RUNS = runs(100);

const isNoise = (text: string) => !text.includes('Baton handoff');
const gfmOf = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

describe('a note comes back as the same handoff', () => {
  test.each<[string, (note: ReturnType<typeof renderNote>) => string]>([
    ['as HTML', ({ html }) => html],
    ['as HTML that Request Tracker shows', ({ html }) => asRequestTracker(html)],
    ['as HTML in divs', ({ html }) => asDivs(html)],
    ['as bold lines with bullets', ({ html }) => asBoldLines(html)],
    ['as plain text that Request Tracker shows', ({ plain }) => asPlainText(plain)],
    ['as plain text, wrapped', ({ plain }) => asPlainText(softWrap(plain, 76))],
    ['as Markdown shown by CommonMark', ({ markdown }) => micromark(markdown, { allowDangerousHtml: true })],
    ["as Markdown shown by GitHub's flavour", ({ markdown }) => gfmOf(markdown)],
  ])('%s', (_, show) => {
    fc.assert(
      fc.property(handoffs, (handoff) => {
        expect(parseNote(blocksOf(show(renderNote(handoff))))).toEqual({ found: true, handoff });
      }),
      RUNS,
    );
  });

  test('as plain text, an item that begins like a quote keeps its text where wrapping leaves its sign alone', () => {
    const text = `>>https://wiki.example/${'a'.repeat(80)}`;
    const written = { ...EXAMPLE, context: [{ kind: 'item' as const, text }] };
    const shown = asPlainText(renderNote(written).plain.replace(`- ${text}`, `-\n${text}`));
    const parsed = parseNote(blocksOf(shown));
    expect('handoff' in parsed && parsed.handoff?.context.map((block) => block.text)).toEqual([text]);
  });

  test('with shortened links', () => {
    const shown = withShortLinks(renderNote(EXAMPLE).html);
    expect(shown).toContain('>https://runbooks.exa...#check</a>');
    expect(parseNote(blocksOf(shown))).toEqual({ found: true, handoff: EXAMPLE });
  });

  test('with an address in angle brackets, from which Request Tracker leaves a semicolon', () => {
    const written = {
      ...EXAMPLE,
      verify: [{ kind: 'paragraph' as const, text: 'See <https://wiki.example/x>, then call.' }],
    };
    const { html } = renderNote(written);
    const shown = html.replace(
      'https://wiki.example/x&gt;',
      '<a target="_blank" href="https://wiki.example/x&gt;">https://wiki.example/x&gt;</a>;',
    );
    expect(shown).not.toBe(html);
    expect(parseNote(blocksOf(shown))).toEqual({ found: true, handoff: written });
  });

  test('apart from what an agent wrote around it', () => {
    fc.assert(
      fc.property(handoffs, hostileText.filter(isNoise), hostileText.filter(isNoise), (handoff, before, after) => {
        const body = new DOMParser().parseFromString(renderNote(handoff).html, 'text/html').body;
        body.prepend(before, document.createElement('br'));
        body.append(after);
        expect(parseNote(blocksOf(asRequestTracker(body.innerHTML)))).toEqual({ found: true, handoff });
      }),
      RUNS,
    );
  });
});

test('HTML has only the elements that helpdesks keep, without attributes', () => {
  fc.assert(
    fc.property(handoffs, (handoff) => {
      const { body } = new DOMParser().parseFromString(renderNote(handoff).html, 'text/html');
      const elements = [...body.querySelectorAll('*')];
      const names = new Set(elements.map(({ localName }) => localName));
      expect([...names].filter((name) => !['p', 'strong', 'h3', 'ul', 'li', 'small'].includes(name))).toEqual([]);
      expect(elements.every(({ attributes }) => attributes.length === 0)).toBe(true);
      expect(body.querySelectorAll('h3')).toHaveLength(5);
    }),
    RUNS,
  );
});

test('Markdown makes no markup of what people typed', () => {
  fc.assert(
    fc.property(handoffs, (handoff) => {
      const { body } = new DOMParser().parseFromString(gfmOf(renderNote(handoff).markdown), 'text/html');
      const names = new Set([...body.querySelectorAll('*')].map(({ localName }) => localName));
      expect([...names].filter((name) => !['p', 'strong', 'h3', 'ul', 'li', 'a'].includes(name))).toEqual([]);
      for (const link of body.querySelectorAll('a'))
        expect(link.getAttribute('href')).toMatch(/^(?:https?:|mailto:|xmpp:)/i);
    }),
    RUNS,
  );
});

test('a note that a helpdesk shows as a quote is not a note', () => {
  expect(parseNote(blocksOf(`<blockquote>${renderNote(EXAMPLE).html}</blockquote>`))).toEqual({ found: false });
});
