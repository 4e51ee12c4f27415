import { canonicalText } from '../handoff/note/canonical.ts';
import { headingNumber, isFirstLine, LAST_LINE_START, readBackId } from '../handoff/note/structure.ts';

/** Where a note stands among the lines of an editor. */
export interface NoteSpan {
  /** Index of its first line. */
  first: number;
  /** Index of its last line, the one with the id. */
  last: number;
  /** How many characters of the last line are the note's: an agent may have typed on in it. */
  lastLength: number;
}

/** The number of the last of the five headings (see SECTIONS in lib/handoff/model.ts, which brings zod along). */
const LAST_HEADING = 5;

/**
 * Finds a note by what carries its structure, upwards: the last line with its id, the headings 5 to 1, the first line.
 * Undefined when a part of that is missing: then nobody can say what is the note's and what the agent's.
 * @param firstLine how the note begins, where the team has its own words for it
 */
export function findInLines(lines: readonly string[], noteId: string, firstLine?: string): NoteSpan | undefined {
  const last = lines.findLastIndex((line) => isLastLine(line, noteId));
  const lastLength = lengthOfLastLine(lines[last] ?? '', noteId);
  if (lastLength === undefined) return undefined;
  // The HTML source of a note is one line.
  if (isFirstLine(asText(lines[last]), firstLine)) return { first: last, last, lastLength };
  const first =
    readBackId(asText(lines[last])) !== undefined
      ? beginOfReadBack(lines, last, firstLine)
      : beginOfHandoff(lines, last, firstLine);
  return first === undefined ? undefined : { first, last, lastLength };
}

/** The headings 5 to 1, and the first line above them where it still stands. */
function beginOfHandoff(lines: readonly string[], last: number, firstLine?: string): number | undefined {
  let heading = LAST_HEADING + 1;
  let first = last;
  while (heading > 1) {
    first -= 1;
    const text = asText(lines[first]);
    if (first < 0 || text.startsWith(LAST_LINE_START) || isFirstLine(text, firstLine)) return undefined;
    if (headingNumber(text) === heading - 1) heading -= 1;
  }
  const before = lines.findLastIndex((line, index) => index < first && asText(line) !== '');
  return before >= 0 && isFirstLine(asText(lines[before]), firstLine) ? before : first;
}

/** It has no headings: all between its first line and its last. */
function beginOfReadBack(lines: readonly string[], last: number, firstLine?: string): number | undefined {
  const above = lines.slice(0, last).map(asText);
  const end = above.findLastIndex((text) => text.startsWith(LAST_LINE_START));
  const first = above.findLastIndex((text) => isFirstLine(text, firstLine));
  return first > end ? first : undefined;
}

/** True when this line is, or holds, the last line of the note with this id. */
export function isLastLine(line: string, noteId: string): boolean {
  return canonicalText(line).includes(`${LAST_LINE_START} ${noteId}`);
}

/** True as long as a piece of a note stands there that tells something: its id, its first line or two of its headings. */
export function holdsPartOfNote(lines: readonly string[], noteId: string): boolean {
  const texts = lines.map(asText);
  if (texts.some((text) => text.includes(noteId) || isFirstLine(text))) return true;
  return new Set(texts.map(headingNumber).filter((number) => number !== undefined)).size > 1;
}

/** Without the tags that HTML source has before a line. */
function asText(line = ''): string {
  return canonicalText(line.replace(/^(?:\s*<\w+>)+/, ''));
}

/** Up to the last word of it. Undefined when the line is damaged, so that nobody can say where it ends. */
function lengthOfLastLine(line: string, noteId: string): number | undefined {
  const from = line.indexOf(noteId);
  const end = /(?:entr(?:y|ies)\s+read(?!-)|read-back v1)(?:<\/\w+>)*/.exec(line.slice(Math.max(0, from)));
  return from >= 0 && end ? from + end.index + end[0].length : undefined;
}
