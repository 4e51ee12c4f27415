/**
 * The parts of a note that carry its structure: first line, numbered headings, "—" for an empty section, last line.
 * Only what is visible counts: helpdesks drop ids and attributes and show hidden text. No language is needed to read it.
 */
import type { Handoff } from '../model.ts';

export const FIRST_LINE = 'Internal handoff · L1 → L2';
/** Stands for a section in which nothing was written. */
export const EMPTY_SECTION = '—';
/** Put before a line of a section that could be taken for structure, or that starts like this itself. */
const ESCAPE = '› ';

/** Helpdesks that show Markdown as it was typed leave these marks around headings and the last line. */
const MARKS = /^(?:#{1,6} )?(?:\*\*?|__?)?/;
const HEADING = /^([1-5]) ?·(?: |$)/;
const LAST_LINE =
  /^Baton handoff (h-[a-z2-7]{12}) · note v1 · as of (\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}) UTC · (\d{1,15}) entr(?:y|ies) read(?![a-z])/;
/** What helpdesks take for a quote: also `Name>`, as some programs write it (RT 5 folds such lines in plain text, by Text::Quoted). */
const QUOTED = /^[\p{L}\p{M}\p{N}_]*>/u;
/** A space before anything that means something at the beginning of a line. */
const TIED =
  / (?=(?:[-*•–—›]|--)(?: |$)|[\p{L}\p{M}\p{N}_]*>|(?:#{1,6} )?[*_]{0,2}(?:[1-5] ?·(?: |$)|Baton handoff|Internal handoff))/gu;
/** How a last line begins, in every version and language. */
export const LAST_LINE_START = 'Baton handoff';
const NOTE_ID = /Baton handoff (h-[a-z2-7]{12})/;
/** A last line of any version, also of a note that is damaged. */
const ANY_LAST_LINE = /^Baton handoff (\S+) · note v(\d{1,6})(?!\d)/;

/** The number (1–5) of a section's heading; undefined for any other canonical line. */
export function headingNumber(text: string): number | undefined {
  const number = HEADING.exec(unmarked(text))?.[1];
  return number === undefined ? undefined : Number(number);
}

export type LastLine =
  | { isReadable: true; id: string; version: 1; asOf: string; entries: number }
  | { isReadable: false; id: string; version: number };

/** Reads a last line; undefined for any other canonical line. */
export function readLastLine(text: string): LastLine | undefined {
  const plain = unmarked(text);
  const [, id, day, time, entries] = LAST_LINE.exec(plain) ?? [];
  if (id && day && time && entries && !Number.isNaN(Date.parse(`${day}T${time}Z`))) {
    return { isReadable: true, id, version: 1, asOf: `${day}T${time}Z`, entries: Number(entries) };
  }
  const [, anyId, version] = ANY_LAST_LINE.exec(plain) ?? [];
  return anyId && version ? { isReadable: false, id: anyId, version: Number(version) } : undefined;
}

export function isLastLineStart(text: string): boolean {
  return unmarked(text).startsWith(LAST_LINE_START);
}

/** The id of a note whose last line stands anywhere in this text; undefined when there is none. */
export function noteIdIn(text: string): string | undefined {
  return NOTE_ID.exec(text)?.[1];
}

/** Last line of a read-back: with an id of its own, so that it is watched in the composer as a handoff is, and no handoff itself. */
export const writeReadBackLine = (id: string) => `${LAST_LINE_START} ${id} · read-back v1`;
const READ_BACK_LINE = /^Baton handoff (h-[a-z2-7]{12}) · read-back v1(?!\d)/;

/** The id of a read-back whose last line this canonical line is. */
export function readBackId(text: string): string | undefined {
  return READ_BACK_LINE.exec(unmarked(text))?.[1];
}

export function isFirstLine(text: string, firstLine = FIRST_LINE): boolean {
  return unmarked(text).startsWith('Internal handoff') || unmarked(text).startsWith(firstLine);
}

export function writeHeading(number: number, title: string): string {
  return `${number} · ${title}`.trim();
}

export function writeLastLine({ id, version, asOf, entries }: Handoff): string {
  const read = entries === 1 ? '1 entry read' : `${entries} entries read`;
  return `Baton handoff ${id} · note v${version} · as of ${asOf.replace('T', ' ').replace('Z', '')} UTC · ${read}`;
}

/** Canonical text of a section so that no line can be taken for structure, nor for a quote. */
export function escapeLine(text: string, firstLine: string): string {
  const isStructure =
    headingNumber(text) !== undefined ||
    isLastLineStart(text) ||
    isFirstLine(text, firstLine) ||
    text === EMPTY_SECTION;
  return isStructure || text.startsWith('›') || QUOTED.test(text) ? ESCAPE + text : text;
}

/** Takes off exactly one escape. */
export function unescapeLine(text: string): string {
  return text.startsWith(ESCAPE) ? text.slice(ESCAPE.length) : text;
}

/**
 * Ties words that would be taken for structure at the beginning of a line to the word before them, with a no-break space:
 * mail and helpdesks wrap plain text at 72–80 columns, and "sign-in - fails" must not come back as an item "fails".
 */
export function tieStructure(text: string): string {
  return text.replace(/^› /, '›\u00A0').replace(TIED, '\u00A0');
}

function unmarked(text: string): string {
  return text.replace(MARKS, '');
}
