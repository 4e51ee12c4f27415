import type { RenderedNote } from '../../composer/types.ts';
import { SECTIONS, type Handoff, type Line, type SectionName } from '../model.ts';
import { canonicalSection, canonicalText, toLines } from './canonical.ts';
import { markdownOf } from './render-markdown.ts';
import {
  EMPTY_SECTION,
  escapeLine,
  FIRST_LINE,
  tieStructure,
  writeHeading,
  writeLastLine,
  writeReadBackLine,
} from './structure.ts';

const HEADINGS: Record<SectionName, string> = {
  happening: "What's happening",
  tried: "What's been tried",
  hypothesis: 'Current hypothesis',
  context: 'Customer context',
  verify: 'What L2 should verify first',
};

export interface RenderOptions {
  /** Texts of the headings, after the number, in the team's language. */
  headings?: Partial<Record<SectionName, string>>;
  firstLine?: string;
}

/** A note before it becomes markup. Lists stand together; every text is canonical and escaped for the note, not for markup. */
export interface NoteParts {
  firstLine: string;
  /** Without a heading: text that stands below the first line as it is. */
  sections: { heading?: string; parts: NotePart[] }[];
  lastLine: string;
}
export type NotePart = { kind: 'paragraph'; text: string } | { kind: 'list'; items: string[] };

/** Renders a handoff as a note, in every markup a composer may take. Sections are made canonical first. */
export function renderNote(handoff: Handoff, options: RenderOptions = {}): RenderedNote {
  return render(handoff.id, partsOf(handoff, options));
}

/** Like a handoff's first line, so that nobody takes it for a reply. */
const READ_BACK_FIRST_LINE = 'Internal handoff · read-back L2 → L1';

/** Second line's read-back as a note. @param text as typed */
export function renderReadBack(id: string, text: string): RenderedNote {
  const sections = [{ parts: gatherLists(toLines(text), READ_BACK_FIRST_LINE) }];
  return render(id, { firstLine: READ_BACK_FIRST_LINE, sections, lastLine: writeReadBackLine(id) });
}

const render = (id: string, parts: NoteParts): RenderedNote => ({
  id,
  html: htmlOf(parts),
  markdown: markdownOf(parts),
  plain: plainOf(parts),
});

function partsOf(handoff: Handoff, { headings, firstLine }: RenderOptions): NoteParts {
  const first = canonicalText(firstLine ?? '') || FIRST_LINE;
  return {
    firstLine: first,
    sections: SECTIONS.map((name, index) => ({
      heading: writeHeading(index + 1, canonicalText(headings?.[name] ?? '') || HEADINGS[name]),
      parts: gatherLists(canonicalSection(handoff[name]), first),
    })),
    lastLine: writeLastLine(handoff),
  };
}

function gatherLists(lines: Line[], firstLine: string): NotePart[] {
  if (lines.length === 0) return [{ kind: 'paragraph', text: EMPTY_SECTION }];
  const parts: NotePart[] = [];
  for (const line of lines) {
    const text = escapeLine(line.text, firstLine);
    const last = parts.at(-1);
    if (line.kind === 'paragraph') parts.push({ kind: 'paragraph', text });
    else if (last?.kind === 'list') last.items.push(text);
    else parts.push({ kind: 'list', items: [text] });
  }
  return parts;
}

/** Only elements that helpdesks keep; structure is in the text, not in them (RT 5 was checked). */
function htmlOf({ firstLine, sections, lastLine }: NoteParts): string {
  const part = (one: NotePart) =>
    one.kind === 'paragraph'
      ? `<p>${escapeHtml(one.text)}</p>`
      : `<ul>${one.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
  const section = ({ heading, parts }: NoteParts['sections'][number]) =>
    `${heading === undefined ? '' : `<h3>${escapeHtml(heading)}</h3>`}${parts.map(part).join('')}`;
  return [
    `<p><strong>${escapeHtml(firstLine)}</strong></p>`,
    ...sections.map(section),
    `<p><small>${escapeHtml(lastLine)}</small></p>`,
  ].join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A combining mark at the start is written as a number: NFC would melt U+0338 with the `>` of the tag before it. */
function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)
    .replace(/^\p{M}/u, (mark) => `&#${mark.codePointAt(0)};`);
}

function plainOf({ firstLine, sections, lastLine }: NoteParts): string {
  const sectionTexts = sections.flatMap(({ heading, parts }) => [...namedBy(heading), ...parts.map(plainPart)]);
  return [firstLine, ...sectionTexts, lastLine].join('\n\n');
}

const namedBy = (heading: string | undefined) => (heading === undefined ? [] : [heading]);

function plainPart(part: NotePart): string {
  if (part.kind === 'paragraph') return tieStructure(part.text);
  return part.items.map((item) => `- ${tieStructure(item)}`).join('\n');
}
