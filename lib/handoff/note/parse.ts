import type { Block } from '../../case/model.ts';
import { NOTE_VERSION, SECTIONS, type Handoff, type Line, type SectionName } from '../model.ts';
import { asLine } from './canonical.ts';
import { findLastLines, joinLines, showLines, type ShownLine, type WrittenLine } from './join-lines.ts';
import { EMPTY_SECTION, headingNumber, isFirstLine, unescapeLine, type LastLine } from './structure.ts';

export type NoteProblem = 'newer-version' | 'incomplete' | 'damaged';

/** A note that is there but cannot be read. */
export interface UnreadNote {
  found: true;
  handoff?: undefined;
  /** newer-version: needs a newer Baton · incomplete: parts are missing · damaged: its last line cannot be read */
  problem: NoteProblem;
  /** As far as the last line tells them. */
  id?: string;
  version?: number;
  /** Sections whose heading was not found. */
  missing: SectionName[];
  message: string;
}
export type ParsedNote = { found: false } | { found: true; handoff: Handoff; problem?: undefined } | UnreadNote;

/** Beginnings of a note that are tried, from the last one back, before its last line: a bound for hostile text. */
const MAX_BEGINNINGS = 20;
/** Without a last line, this many headings in order make a note. */
const HEADINGS_OF_A_NOTE = 3;

/**
 * Reads the note out of an entry's blocks, whatever stands before and after it. With several notes the last readable one counts.
 * Never throws. Does not ask who wrote the entry: see find-note.ts.
 */
export function parseNote(blocks: readonly Block[]): ParsedNote {
  // U+0387 is the same sign before normalisation.
  if (!blocks.some(({ text }) => /[·\u0387]/.test(text))) return { found: false };
  const lines = showLines(blocks);
  let best: ParsedNote = { found: false };
  let from = 0;
  for (const { from: at, to, lastLine, width } of findLastLines(lines)) {
    best = better(best, readNote(joinLines(lines.slice(from, at), width), lastLine));
    from = to;
  }
  return better(best, readBeginning(lines.slice(from)));
}

/** The same for plain text, e.g. from the clipboard. */
export function parseNoteText(plain: string): ParsedNote {
  return parseNote([{ kind: 'paragraph', text: plain }]);
}

function better(one: ParsedNote, later: ParsedNote): ParsedNote {
  if (!later.found) return one;
  const isSure = !later.problem || later.problem === 'newer-version';
  const hasSure = one.found && (!one.problem || one.problem === 'newer-version');
  return isSure || !hasSure ? later : one;
}

function readNote(lines: WrittenLine[], lastLine: LastLine): ParsedNote {
  const { id, version } = lastLine;
  if (version > NOTE_VERSION) {
    const message = `This handoff note was written by a newer Baton (note v${version}). Update Baton to read it.`;
    return { found: true, problem: 'newer-version', id, version, missing: [], message };
  }
  if (!lastLine.isReadable) {
    const message = 'The last line of this handoff note cannot be read.';
    return { found: true, problem: 'damaged', id, version, missing: missingFrom(lines), message };
  }
  const sections = findSections(lines);
  if (sections) {
    const { asOf, entries } = lastLine;
    return { found: true, handoff: { id, version: NOTE_VERSION, asOf, entries, ...sections } };
  }
  const missing = missingFrom(lines);
  const which = missing.map((name) => SECTIONS.indexOf(name) + 1).join(', ');
  const message = which
    ? `This handoff note is not whole: section ${which} is missing.`
    : 'The sections of this handoff note are out of order.';
  return { found: true, problem: 'incomplete', id, version, missing, message };
}

/** A note whose last line is not there: helpdesks shorten long entries. */
function readBeginning(shown: ShownLine[]): ParsedNote {
  const lines = joinLines(shown, undefined);
  const isNote = beginnings(lines).some(
    (at) => headingsFrom(lines, at).length >= HEADINGS_OF_A_NOTE || isFirstLine(lines[at - 1]?.text ?? ''),
  );
  if (!isNote) return { found: false };
  const message = 'This handoff note is not whole: its last line is missing.';
  return { found: true, problem: 'incomplete', missing: missingFrom(lines), message };
}

/** The five sections that end here; undefined when they do not stand there whole and in order. */
function findSections(lines: WrittenLine[]): Pick<Handoff, SectionName> | undefined {
  for (const at of beginnings(lines)) {
    const headings = headingsFrom(lines, at);
    if (headings.length < SECTIONS.length) continue;
    const sections = SECTIONS.map((name, index) => [name, readSection(lines, headings[index], headings[index + 1])]);
    return Object.fromEntries(sections) as Pick<Handoff, SectionName>;
  }
  return undefined;
}

/** Where first headings stand, last one first: a note may be begun anew, and an agent's own text may be numbered. */
function beginnings(lines: WrittenLine[]): number[] {
  const found = lines.flatMap((line, at) => (headingOf(line) === 1 ? [at] : []));
  return found.slice(-MAX_BEGINNINGS).reverse();
}

/** Where headings 1, 2, 3 … stand, as far as they come in order. Other numbered lines are text. */
function headingsFrom(lines: WrittenLine[], from: number): number[] {
  const found: number[] = [];
  for (let at = from; at < lines.length && found.length < SECTIONS.length; at += 1) {
    const line = lines[at];
    if (line && headingOf(line) === found.length + 1) found.push(at);
  }
  return found;
}

function headingOf(line: WrittenLine): number | undefined {
  return line.isItem ? undefined : headingNumber(line.text);
}

function missingFrom(lines: WrittenLine[]): SectionName[] {
  const there = new Set(lines.map(headingOf));
  return SECTIONS.filter((_, index) => !there.has(index + 1));
}

function readSection(lines: WrittenLine[], heading = 0, next = lines.length): Line[] {
  return lines.slice(heading + 1, next).flatMap(({ text, isItem }): Line[] => {
    if (text === EMPTY_SECTION && !isItem) return [];
    const read: Line[] = isItem ? [{ kind: 'item', text }] : asLine(text);
    return read.map((line) => ({ kind: line.kind, text: unescapeLine(line.text) }));
  });
}
