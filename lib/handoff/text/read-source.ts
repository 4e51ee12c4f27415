import type { Block, Case, Entry } from '../../case/model.ts';
import { LANGUAGES, languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { canonicalText } from '../note/canonical.ts';
import { readBackId, readLastLine } from '../note/structure.ts';
import { detectLanguage } from './detect-language.ts';
import { perLanguage, words } from './pattern.ts';
import { isOldMailBelow, quotedIn, withoutOldMail, withoutSentFrom } from './old-mail.ts';
import { MarkupReader } from './typed-markup.ts';
import { splitAside, splitAtVerb, splitSentences } from './split-sentences.ts';

/** One line of what a person newly wrote. */
export interface SourceLine {
  text: string;
  /** A list item, by markup or by a typed marker, which is cut off. */
  isItem: boolean;
  /** The number or letter of the item: answers are keyed to it. */
  key?: string | undefined;
  /** Lines of one block belong together. */
  block: number;
  /** The heading, or the line that leads in with a colon. */
  under?: string | undefined;
  /** The quoted words that this line answers. */
  about?: string | undefined;
  /** Split once the language of the entry is known. */
  sentences: string[];
}

/** What one entry adds to the case, with who says it. Quotes, signatures, greetings and machine replies are gone. */
export interface Source {
  entry: Entry;
  /** Position in the case, oldest first. */
  at: number;
  lines: SourceLine[];
  language: Language | undefined;
  /** What its text alone says about its language; undefined when it is too short to tell. */
  ownLanguage: Language | undefined;
  speaker: 'agent' | 'customer';
  isInternal: boolean;
  /** The customer's first words: they tell the trouble, and what was done before it began is no step. */
  isFirst: boolean;
  /** Written by whoever opened the case: what others say of their own devices varies nothing. */
  isOpener: boolean;
}

/** Whoever writes more than this pastes logs: the rest is not read. */
const MAX_CHARS = 20_000;
const MAX_KEYED = 1000;
const MARKER = /^\s*(?:(?:[-*•·‣▪◦]|[–—])\s+|・\s*|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+)/;
/** The language that most of the case is written in: for entries too short to tell by themselves. */
export function usualLanguage(sources: readonly Source[], read: Case): Language | undefined {
  return (
    mostFrequent(sources) ??
    detectLanguage(sources.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n'), 1) ??
    languageOf(read.lang)
  );
}

/** Gives every source a language, and its sentences. */
export function settleLanguage(sources: readonly Source[], usual: Language | undefined): void {
  for (const source of sources) {
    source.language ??= usual;
    const { code = 'en', abbreviations = '' } = source.language ?? {};
    for (const line of source.lines)
      line.sentences = splitSentences(line.text, code, abbreviations).flatMap((one) =>
        splitAside(one, source.language).flatMap((piece) => splitAtVerb(piece, source.language)),
      );
  }
}

/** What one entry adds; undefined when nobody wrote anything new in it. Its language may still be unknown. */
export function readSource(entry: Entry, at: number): Source | undefined {
  if (entry.kind === 'event' || entry.role === 'bot' || entry.role === 'system' || isOwnNote(entry)) return undefined;
  const raw = newLines(entry.body);
  const language = detectLanguage(raw.map(({ text }) => text).join('\n'));
  if (isMachineReply(raw, language)) return undefined;
  const lines = withoutFrame(raw, language);
  if (lines.length === 0) return undefined;
  const isAgent = entry.role === 'agent' || (entry.role === 'unknown' && entry.visibility === 'internal');
  return {
    entry,
    at,
    lines,
    language,
    ownLanguage: language,
    speaker: isAgent ? 'agent' : 'customer',
    isInternal: entry.visibility === 'internal' && isAgent,
    isFirst: false,
    isOpener: false,
  };
}

/** Baton's own note: its last line says so. Anything that carries one is no source, whoever wrote it. */
export function isOwnNote({ body }: Entry): boolean {
  return body.some(
    ({ text }) =>
      text.includes('Baton handoff') &&
      text.split('\n').some((line) => line.includes('Baton handoff') && isLastLine(canonicalText(line))),
  );
}

/** Of a handoff or a read-back: what they repeat was told before. */
const isLastLine = (line: string) => readLastLine(line) !== undefined || readBackId(line) !== undefined;

/** Lines that are neither quoted nor signature nor code, hard line breaks of mail programs undone. */
function newLines(body: readonly Block[]): SourceLine[] {
  const lines: SourceLine[] = [];
  let left = MAX_CHARS;
  const markup = new MarkupReader();
  let about: string | undefined;
  for (const [block, { kind, text, signature }] of body.entries()) {
    if (kind === 'heading') markup.heading = text;
    if (kind === 'quote') about = quotedIn(text);
    if (kind === 'quote' || kind === 'code' || kind === 'heading' || signature || left <= 0) continue;
    const typed = text.slice(0, left).split('\n');
    left -= text.length;
    for (const [at, whole] of typed.entries()) {
      if (/^-- ?$/.test(whole) || isOldMailBelow(typed, at, body[block + 1])) {
        left = 0;
        break;
      }
      const { text: line, isLast } = withoutSentFrom(whole);
      if (line.startsWith('>')) about = quotedIn(line);
      const written = markup.read(line);
      for (const one of written === undefined ? [] : atKeys(written))
        addLine(lines, one, { block, isItem: kind === 'item', under: markup.heading, about });
      if (isLast) {
        left = 0;
        break;
      }
    }
  }
  return withoutOldMail(lines);
}

/** "a) no change. b) skipped" in one line. */
function atKeys(line: string): string[] {
  if (line.length >= MAX_KEYED || !/[a-h1-9]\)\s/.test(line)) return [line];
  const pieces = line.split(/(?<=^|[.!?;,:]\s)(?=\(?[a-h1-9]\)\s)/);
  return pieces.length > 2 ? pieces : [line];
}

/** The line above a list; without a colon only when it is short and no sentence of its own. */
const leadsIn = (text: string) => /[:：]$/.test(text) || (text.length < 60 && !/[.!?。]$/.test(text));

/** Lines right below "What I have tried:" are its items, with or without a marker. */
function isBelowLead(text: string, last: SourceLine | undefined, block: number): boolean {
  if (!last || last.block !== block || text.length > MAX_UNMARKED || /[.!?。]$/.test(text)) return false;
  const lead = last.isItem ? (last.under ?? '') : last.text;
  return /[:：]$/.test(lead) && LANGUAGES.some((language) => triedAtEnd(language).test(lead));
}
const MAX_UNMARKED = 90;
const triedAtEnd = perLanguage(({ triedHeading = '', code }) =>
  words(triedHeading, { isSpaced: code !== 'ja', atEnd: true }),
);
type Place = Pick<SourceLine, 'isItem' | 'block' | 'under' | 'about'>;

function addLine(lines: SourceLine[], line: string, place: Place): void {
  const text = line.trim();
  if (text === '' || text.startsWith('>')) return;
  const last = lines.at(-1);
  const marker = MARKER.exec(line)?.[0];
  const isItem = place.isItem || marker !== undefined || isBelowLead(text, last, place.block);
  const leadIn = last && isItem ? (last.isItem ? last.under : leadsIn(last.text) ? last.text : undefined) : undefined;
  const added = { ...place, isItem, under: leadIn ?? place.under, sentences: [] };
  if (marker !== undefined) {
    const key = /[\p{L}\d]+/u.exec(marker)?.[0].toLowerCase();
    lines.push({ ...added, key, text: text.slice(marker.trim().length).trim() });
  } else if (
    last?.block === place.block &&
    last.text.length >= 58 &&
    /^[\p{Ll}(]/u.test(text) &&
    // Whoever begins with a small letter begins every line so.
    !/^\p{Ll}/u.test(lines[0]?.text ?? '') &&
    !/[.!?:]$/.test(last.text)
  )
    last.text += ` ${text}`;
  else lines.push({ ...added, text });
}

function isMachineReply(lines: readonly SourceLine[], language: Language | undefined): boolean {
  return (language ? [language] : LANGUAGES).some((one) =>
    lines
      .slice(0, 3)
      .some(({ text }) => words(one.autoReply, { isSpaced: one.code !== 'ja', atStart: true }).test(text)),
  );
}

/** Without greeting above and closing formula, names and disclaimers below. */
function withoutFrame(lines: SourceLine[], language: Language | undefined): SourceLine[] {
  const known = language ? [language] : LANGUAGES;
  const kept: SourceLine[] = [];
  for (const [at, line] of lines.entries()) {
    const isClosing = known.some(({ closing, code }) => isWholeLine(line.text, closing, code));
    if (
      isClosing &&
      at > 0 &&
      lines.slice(at + 1).every(({ text, isItem }) => !isItem && text.length < 120) &&
      lines.length - at <= 10
    )
      break;
    if (isClosing) continue;
    let { text } = line;
    if (at < 2) for (const { greeting, code } of known) text = withoutGreeting(text, greeting, code);
    if (text !== '') kept.push({ ...line, text });
  }
  return kept;
}

function isWholeLine(text: string, source: string, code: string): boolean {
  if (text.length > 80) return false;
  const found = words(source, { isSpaced: code !== 'ja', atStart: true }).exec(text)?.[0];
  return found !== undefined && text.slice(found.length).replace(/[\p{P}\p{S}\s]/gu, '') === '';
}

function withoutGreeting(text: string, source: string, code: string): string {
  const found = words(source, { isSpaced: code !== 'ja', atStart: true }).exec(text)?.[0];
  if (found === undefined) return text;
  const rest = text.slice(found.length);
  const end = /^\s*[,!.:：、。–-]+\s*/u.exec(rest)?.[0];
  if (end !== undefined) return rest.slice(end.length);
  return rest.trim() === '' ? '' : text;
}

function mostFrequent(sources: readonly Source[]): Language | undefined {
  const counts = new Map<Language, number>();
  for (const { ownLanguage, lines } of sources) {
    if (ownLanguage) counts.set(ownLanguage, (counts.get(ownLanguage) ?? 0) + lines.length);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
