/**
 * Canonical text: what a section's line looks like once every helpdesk has had its way with spaces and hidden characters.
 * Two texts that a person reads as the same are the same here, and nothing that a person cannot see is left in them.
 */
import type { Line } from '../model.ts';

/** Breaks between lines: newlines of any system, and what word processors use instead. */
const LINE_BREAK = /\r\n|[\n\v\f\r\x85\u2028\u2029]/;
/** JavaScript's whitespace without the byte order mark (which is invisible, no space) and with NEL. */
const SPACES = /[[\s\x85]--\uFEFF]+/gv;
/**
 * Controls, format characters (bidirectional ones, soft hyphen, tags …), fillers and noncharacters: nobody sees them.
 * Kept apart: whitespace, and the number and verse signs that Unicode calls format characters although they are drawn.
 */
const INVISIBLE =
  /[[\p{Cc}\p{Cf}\p{DI}\p{Noncharacter_Code_Point}]--[\t\n\v\f\r\x85]--[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]]/gv;

/** Letters and signs that are composed, visible and no other space: most text, and told in one look. */
const PLAIN = /^[\x20-\x7E\xA1-\xAC\xAE-\u017F\u2013-\u2026\u2190-\u21FF]*$/;

/** Scripts that are spelled with joiners (ZWJ, ZWNJ) inside words: Persian, the Indic scripts and their neighbours. */
const JOINING_LETTER =
  /[[\p{scx=Arab}\p{scx=Syrc}\p{scx=Nkoo}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}]&&[[\p{L}\p{M}]--\p{DI}]]$/v;
const MONGOLIAN = /[\p{sc=Mong}--\p{DI}]$/v;
const HAN = /\p{sc=Han}$/v;
const EMOJI = /\p{Emoji}$/v;
/** What may stand before and after the joiner of an emoji such as 👩‍💻 or ❤️‍🔥. */
const EMOJI_BEFORE = /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\p{Emoji}\uFE0F)$/v;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/v;
const SYMBOL_OR_LETTER = /[[\p{L}\p{S}]--\p{DI}]$/v;

/** A typed list marker. Also the only ones that the parser takes for one, or a typed paragraph could come back as an item. */
const MARKER = /^[-*•–](?: |$)/;

/**
 * One canonical line: NFC, single spaces, trimmed, nothing invisible but the joiners and variation selectors that emoji and
 * some scripts are spelled with. Idempotent. May be empty.
 */
export function canonicalText(text: string): string {
  if (PLAIN.test(text)) return text.replace(/ {2,}/g, ' ').trim();
  const visible = dropInvisible(text.toWellFormed().normalize('NFC'));
  // Marks that met where something invisible stood may have changed places; then no joiner is where it belongs.
  const isStable = dropInvisible(visible) === visible;
  return (isStable ? visible : visible.replace(INVISIBLE, '').normalize('NFC')).replace(SPACES, ' ').trim();
}

function dropInvisible(composed: string): string {
  return composed
    .replace(INVISIBLE, (char, at: number) => (isSpelledWith(char, composed, at) ? char : ''))
    .normalize('NFC');
}

/** Whether the invisible character at `at` belongs to the spelling. A second one in a row never does: it would carry hidden text. */
function isSpelledWith(char: string, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  if (char === '\u200C') return JOINING_LETTER.test(before);
  if (char === '\u200D') {
    const isEmoji = EMOJI_BEFORE.test(before) && EMOJI_AFTER.test(text.slice(at + 1, at + 3));
    return isEmoji || JOINING_LETTER.test(before);
  }
  if (char === '\uFE0E' || char === '\uFE0F') return EMOJI.test(before);
  if (char >= '\uFE00' && char <= '\uFE0D') return SYMBOL_OR_LETTER.test(before);
  if (char >= '\u180B' && char <= '\u180F') return MONGOLIAN.test(before);
  const code = char.codePointAt(0) ?? 0;
  return code >= 0xe0100 && code <= 0xe01ef && HAN.test(before);
}

/** Typed text as lines: one per line of text; a line that starts with `- `, `* `, `• ` or `– ` is an item. */
export function toLines(typed: string): Line[] {
  return typed.split(LINE_BREAK).flatMap((line) => asLine(canonicalText(line)));
}

/** Lines as editable text: `toLines(fromLines(lines))` gives canonical lines back. */
export function fromLines(lines: readonly Line[]): string {
  return lines.map(({ kind, text }) => (kind === 'item' ? `- ${text}` : text)).join('\n');
}

/** A section in canonical form: canonical lines, none empty, no paragraph that starts like an item. Idempotent. */
export function canonicalSection(section: readonly Line[] | string): Line[] {
  if (typeof section === 'string') return toLines(section);
  return section.flatMap(({ kind, text }) => {
    const canonical = canonicalText(text);
    if (kind === 'paragraph') return asLine(canonical);
    return canonical === '' ? [] : [{ kind, text: canonical }];
  });
}

/** Canonical text as a line: an item when it starts with a list marker; none when there is nothing beside the marker. */
export function asLine(canonical: string): Line[] {
  const isItem = isMarked(canonical);
  const text = isItem ? canonical.slice(2) : canonical;
  return text === '' ? [] : [{ kind: isItem ? 'item' : 'paragraph', text }];
}

/** Whether canonical text starts with a list marker. */
export function isMarked(canonical: string): boolean {
  return MARKER.test(canonical);
}
