import type { Block } from '../case/model.ts';
import type { Line } from './line-writer.ts';

/** The separator of a signature (RFC 3676, section 4.3), also without the space that many programs drop. */
const SIGNATURE = /^-- ?$/;
/** "On Tue, Mar 4, 2025 at 9:41 AM Lena <l@…> wrote:" in any language: ends with a colon and holds a time, a year or an address. */
const ATTRIBUTION = /(?:\d{1,2}[:.h時]\d{2}|\b\d{4}\b|\d{4}年|@[\w-]+\.).*[:：]$/s;

const LONE_SIGN = /^[-*•]$/;

/** Gathers lines into blocks: paragraphs end at empty lines, quotes and signatures stand apart. Text is kept as typed. */
export function gatherBlocks(lines: Line[]): Block[] {
  markTypedQuotes(lines);
  markSignatures(lines);
  const blocks: Block[] = [];
  let open: Line[] = [];
  const close = () => {
    const block = makeBlock(open);
    if (block) blocks.push(block);
    open = [];
  };
  for (const line of lines) {
    const last = open.at(-1);
    if (last && !belongsTo(last, line)) close();
    if (line.text !== '' || isKeptEmpty(line, open)) open.push(line);
    else if (!line.isQuote || line.kind !== 'paragraph') close();
    else open.push({ ...line, text: '>' });
  }
  close();
  return blocks;
}

/** Plain text as a record gives it: lines are lines. */
export function linesOfText(text: string): Line[] {
  return text.split(/\r\n?|\n/).map((line) => ({
    text: SIGNATURE.test(line) ? line : line.trimEnd(),
    kind: 'paragraph',
    part: 0,
    isQuote: false,
    isSignature: false,
    isNew: false,
    links: [],
  }));
}

function isKeptEmpty(line: Line, open: Line[]): boolean {
  return open.length > 0 && (line.kind === 'code' || (line.kind === 'item' && line.part === open[0]?.part));
}

function belongsTo(last: Line, line: Line): boolean {
  if (last.kind !== line.kind || last.part !== line.part) return false;
  if (last.isQuote !== line.isQuote || last.isSignature !== line.isSignature) return false;
  return !line.isNew || line.kind === 'item' || line.isQuote;
}

function makeBlock(lines: Line[]): Block | undefined {
  const first = lines[0];
  if (!first) return undefined;
  const typed = lines.map((line, at) => textIn(line, at, lines));
  // Not one pattern for both ends: within long runs of spaces it would look for the end again and again.
  const text = typed.join('\n').replace(/^\n+/, '').trimEnd();
  // Only the separator itself ends with a space that means something.
  if (!text && !SIGNATURE.test(typed.join(''))) return undefined;
  const links = lines.flatMap((line) => line.links);
  return {
    kind: first.isQuote ? 'quote' : first.kind,
    text: text || '--',
    ...(links.length > 0 && { links }),
    ...(first.isSignature && { signature: true }),
  };
}

/** Quotes that HTML marks get the sign that plain text has, so that a quote reads the same from both. */
function textIn(line: Line, at: number, lines: Line[]): string {
  if (!line.isQuote || line.text.startsWith('>') || line.kind === 'heading' || isAttributionOf(lines, at))
    return line.text;
  const quoted = line.kind === 'item' ? `> - ${line.text}` : `> ${line.text}`;
  return line.isNew && at > 0 ? `>\n${quoted}` : quoted;
}

/** Attributions were drawn into the quote from outside and carry no sign. */
const attributions = new WeakSet<Line>();
function isAttributionOf(lines: Line[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && attributions.has(line);
}

function markTypedQuotes(lines: Line[]): void {
  for (const [at, line] of lines.entries()) {
    // A program that wraps long lines may leave the sign of a list alone: what follows is the item, not a quote.
    const isWrappedItem = LONE_SIGN.test(lines[at - 1]?.text ?? '');
    if (line.kind === 'paragraph' && line.text.startsWith('>') && !isWrappedItem) line.isQuote = true;
  }
  for (let at = 1; at < lines.length; at += 1) {
    if (!lines[at]?.isQuote || lines[at - 1]?.isQuote) continue;
    for (const line of attributionBefore(lines, at)) {
      line.isQuote = true;
      attributions.add(line);
    }
  }
}

/** The one or two lines before a quote that say whose words follow; they may be parted from it by one empty line. */
function attributionBefore(lines: Line[], quoteAt: number): Line[] {
  let at = quoteAt - 1;
  while (at > 0 && lines[at]?.text === '') at -= 1;
  const last = lines[at];
  if (!last || last.isQuote || last.kind !== 'paragraph' || !/[:：]$/.test(last.text)) return [];
  if (ATTRIBUTION.test(last.text)) return [last];
  const before = lines[at - 1];
  const isOne = before && !before.isQuote && before.text !== '' && !last.isNew && before.kind === 'paragraph';
  return isOne && ATTRIBUTION.test(`${before.text} ${last.text}`) ? [before, last] : [];
}

/** Everything below the separator is signature, up to the next quote. */
function markSignatures(lines: Line[]): void {
  let isBelow = false;
  for (const line of lines) {
    if (line.isQuote) isBelow = false;
    else if (SIGNATURE.test(line.text)) isBelow = true;
    if (isBelow) line.isSignature = true;
  }
}
