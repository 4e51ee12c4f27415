/** Blocks as lines, and lines that a helpdesk wrapped as the lines that were written. */
import type { Block } from '../../case/model.ts';
import { canonicalText, isMarked } from './canonical.ts';
import { headingNumber, isLastLineStart, readLastLine, type LastLine } from './structure.ts';

/** A line as it stands in the helpdesk. */
export interface ShownLine {
  /** Canonical, never empty. */
  text: string;
  isItem: boolean;
  /** True when an empty line or the beginning of a block comes before it. */
  hasGap: boolean;
  /** Length as shown, with indentation. */
  columns: number;
  /** Length of what stands before the first space where a line may be broken. */
  firstWord: number;
}

/** A line as it was written, list markers still in it. */
export interface WrittenLine {
  text: string;
  /** The helpdesk says so; a marker in `text` is then part of the text. */
  isItem: boolean;
}

/** At most this many lines are tried for one last line: about 30 columns. */
const MAX_LAST_LINE_LINES = 4;

/** Lines of all blocks. Quotes are left out: a quoted note is not the note. */
export function showLines(blocks: readonly Block[]): ShownLine[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'quote') return [];
    const text = withFullAddresses(block);
    return block.kind === 'item' ? linesOf(text.replace(/\s+/g, ' '), true) : linesOf(text, false);
  });
}

function linesOf(text: string, isItem: boolean): ShownLine[] {
  const lines: ShownLine[] = [];
  let hasGap = true;
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const canonical = canonicalText(raw);
    const [word = ''] = raw.trimStart().split(/[ \t]/, 1);
    if (canonical !== '') {
      lines.push({ text: canonical, isItem, hasGap, columns: raw.trimEnd().length, firstWord: word.length });
    }
    hasGap = canonical === '';
  }
  return lines;
}

/** Undoes what helpdesks do to addresses: "https://wiki.exa…" is shortened, the address behind is what was written. */
function withFullAddresses({ text, links = [] }: Block): string {
  let full = '';
  let rest = text;
  for (const link of links) {
    const at = link.text === '' ? -1 : rest.indexOf(link.text);
    if (at < 0) continue;
    full += rest.slice(0, at) + (isShortened(link.text, link.href) ? link.href : link.text);
    rest = rest.slice(at + link.text.length);
    // RT 5 draws "&gt" after an address into its link and leaves the ";" outside.
    if (/[<>]$/.test(link.text) && rest.startsWith(';')) rest = rest.slice(1);
  }
  return full + rest;
}

function isShortened(text: string, href: string): boolean {
  const [start, end, ...more] = text.split(/…|\.\.\.+/);
  if (start === undefined || end === undefined || more.length > 0 || href.length <= text.length) return false;
  return (
    /^https?:\/\/.*\w/i.test(href) &&
    start !== '' &&
    href.replace(/^https?:\/\//i, '').startsWith(start.replace(/^https?:\/\//i, '')) &&
    href.endsWith(end)
  );
}

/** Bounds of the columns at which lines were wrapped: so many fitted, and with the next word it would have been too many. */
export interface Width {
  least: number;
  most: number;
  /** Every line became a block of its own, so gaps between lines mean nothing. */
  isLineByLine: boolean;
}

export interface FoundLastLine {
  /** Index of its first line, and of the line after it. */
  from: number;
  to: number;
  lastLine: LastLine;
  /** Set when the helpdesk broke it. Then other lines are broken too: at 85 characters it is longer than any wrapped line. */
  width?: Width;
}

/** All last lines, also when they are broken over several lines. */
export function findLastLines(lines: readonly ShownLine[]): FoundLastLine[] {
  const found: FoundLastLine[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    const one = lastLineAt(lines, from);
    if (!one) continue;
    found.push(one);
    from = one.to - 1;
  }
  return found;
}

function lastLineAt(lines: readonly ShownLine[], from: number): FoundLastLine | undefined {
  const first = lines[from];
  if (!first || first.isItem || !isLastLineStart(first.text)) return undefined;
  let damaged: FoundLastLine | undefined;
  for (let count = 1; count <= MAX_LAST_LINE_LINES && from + count <= lines.length; count += 1) {
    const parts = lines.slice(from, from + count);
    const lastLine = readLastLine(parts.map(({ text }) => text).join(' '));
    if (!lastLine) continue;
    const one = { from, to: from + count, lastLine, ...(count > 1 && { width: widthOf(parts) }) };
    if (lastLine.isReadable) return one;
    damaged ??= one;
  }
  return damaged;
}

/** Parts of one line that was broken. */
function widthOf(parts: readonly ShownLine[]): Width {
  const broken = parts.slice(0, -1);
  return {
    least: Math.max(...broken.map(({ columns }) => columns)),
    most: Math.min(...broken.map((part, at) => withNextWord(part, parts[at + 1] ?? part) - 1)),
    isLineByLine: parts.slice(1).some(({ hasGap }) => hasGap),
  };
}

/** How long a line would be with the first word of the next one. */
const withNextWord = ({ columns }: ShownLine, next: ShownLine) => columns + 1 + next.firstWord;

/** Joins lines that were wrapped. Without a width every line stands for itself. */
export function joinLines(lines: readonly ShownLine[], wrapped: Width | undefined): WrittenLine[] {
  const written: WrittenLine[] = [];
  const width = wrapped ? widest(wrapped, lines) : 0;
  const hasGaps = !wrapped?.isLineByLine && lines.some(({ text, hasGap }) => hasGap && (headingNumber(text) ?? 1) > 1);
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const open = written.at(-1);
    const isJoined = wrapped && before && open && !before.isItem && !line.isItem;
    if (isJoined && goesOn(open, before, line, { width, hasGaps }))
      open.text = canonicalText(`${open.text} ${line.text}`);
    else written.push({ text: line.text, isItem: line.isItem });
  }
  return written;
}

/** Longer lines are single words that could not be broken. */
function widest({ least, most }: Width, lines: readonly ShownLine[]): number {
  let widest = least;
  for (const { columns } of lines) if (columns <= most && columns > widest) widest = columns;
  return widest;
}

/** Whether `line` goes on with the line that `open` began. */
function goesOn(
  open: WrittenLine,
  before: ShownLine,
  line: ShownLine,
  text: { width: number; hasGaps: boolean },
): boolean {
  const isFull = withNextWord(before, line) > text.width;
  const isStructure = headingNumber(line.text) !== undefined || /^›(?: |$)/.test(line.text);
  const isUnderHeading = headingNumber(open.text) !== undefined;
  if (!text.hasGaps) return isFull && !isStructure && !isUnderHeading && !isMarked(line.text);
  if (line.hasGap) return false;
  if (isMarked(line.text)) return isFull && !isMarked(open.text);
  // Lines within a paragraph belong together; a heading is short, so what was not pushed to the next line is not part of it.
  return isFull || (!isStructure && !isUnderHeading);
}
