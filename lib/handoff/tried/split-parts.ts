import type { Language } from '../languages/language.ts';
import { allMatches, words } from '../text/pattern.ts';
import { tellOutcome } from './tell-outcome.ts';

/** What stands before a part of a sentence. `result`: an arrow or a lone equals sign, in any language. */
export type Joint = 'start' | 'result' | 'colon' | 'dash' | 'semicolon' | 'comma' | 'but';

export interface Part {
  joint: Joint;
  text: string;
  /** The same length with quotations, brackets, code and addresses blanked: words in them say nothing about the sentence. */
  mask: string;
  /** Where it stands in the sentence. */
  start: number;
  end: number;
}

const QUOTED =
  /"[^"]*"|“[^”]*”|„[^“”"]*[“”"]|«[^»]*»|「[^」]*」|『[^』]*』|`[^`]*`|\([^()]*\)|（[^（）]*）|\[[^[\]]*\]|https?:\/\/\S*[^\s.,;:!?]/g;
const JOINT =
  /(\s*(?:-{1,2}>|={1,2}>|→|⇒|➜|➔|⟶)\s*|\s+={1,2}\s+|\s+>\s+(?=\p{Ll})|\s*(?=[❌✅✔✓✗✘]))|(\s?(?::(?=\s|$)|：)\s*)|(\s+[-–—]{1,2}\s+|\s*—\s*)|(\s*[;；。]\s*|[.!?…]+\s+)|(,\s+|、|，|\s+\/\s+)/gu;

/** The groups of `JOINT`, in order. */
const JOINTS: readonly Joint[] = ['result', 'colon', 'dash', 'semicolon', 'comma'];

/** Blanks what is quoted, in brackets, or an address. */
export function maskQuoted(text: string): string {
  return text.replace(QUOTED, (found) => '¤'.repeat(found.length));
}

/** A sentence in parts, at arrows, colons, dashes, semicolons, commas and before "but". */
export function splitParts(sentence: string, language: Language | undefined): Part[] {
  const mask = maskQuoted(sentence);
  const parts: Part[] = [];
  let start = 0;
  let joint: Joint = 'start';
  const add = (end: number) => pushParts(parts, { sentence, mask, start, end, joint }, language);
  for (const match of allMatches(JOINT, mask)) {
    const found = jointOf(match);
    if (found === 'comma' && (isDecimal(mask, match.index) || isHelpedTo(mask, match.index, language))) continue;
    if (found === 'result' && isRange(mask, match)) continue;
    add(match.index);
    start = match.index + match[0].length;
    joint = found;
  }
  add(sentence.length);
  return parts;
}

function jointOf(match: RegExpExecArray): Joint {
  return JOINTS.find((_, index) => match[index + 1] !== undefined) ?? 'comma';
}

/** "Es hat geholfen, den Cache zu löschen" is one part. */
function isHelpedTo(mask: string, at: number, language: Language | undefined): boolean {
  if (!language?.isVerbLast || language.means === undefined) return false;
  return words(language.means, { atEnd: true }).test(mask.slice(Math.max(0, at - MAX_HELPED), at));
}
const MAX_HELPED = 60;

function isDecimal(mask: string, at: number): boolean {
  return /\d/.test(mask[at - 1] ?? '') && /^,\d/.test(mask.slice(at));
}

/** "off → on" */
const SWITCHED = /(?:off|on|aus|an|uit|aan|オフ|オン)$/i;
const SWITCH = /^(?:off|on|aus|an|ein|uit|aan|オフ|オン)/i;

/** "2 -> 6" is a change of a number, no result. */
function isRange(mask: string, { index, 0: found }: RegExpExecArray): boolean {
  if (SWITCHED.test(mask.slice(0, index)) && SWITCH.test(mask.slice(index + found.length))) return true;
  return (
    /\d\S{0,2}$/.test(mask.slice(0, index).trimEnd()) &&
    /^\d+(?!\S*\/)/.test(mask.slice(index + found.length)) &&
    !/^\d+ \p{L}{4,}/u.test(mask.slice(index + found.length))
  );
}

/** Not what is asked for, or still to come. */
function tellsOutcome(text: string, whole: string, language: Language): boolean {
  const told = tellOutcome(text, language);
  const isOpen = [language.ask, language.plan].some((source) => words(source, { isSpaced: false }).test(text));
  const isUse = words(language.notStep ?? '', { isSpaced: false }).test(whole);
  return text.trim() !== '' && !isOpen && !isUse && (told === 'good' || told === 'bad' || told === 'mixed');
}

interface Span {
  sentence: string;
  mask: string;
  start: number;
  end: number;
  joint: Joint;
}

/** Splits once more before "but". */
function pushParts(parts: Part[], { sentence, mask, start, end, joint }: Span, language: Language | undefined): void {
  const text = sentence.slice(start, end);
  if (text.trim() === '') return;
  const masked = mask.slice(start, end);
  const then =
    language?.doneThen === undefined ? undefined : words(language.doneThen, { isSpaced: false }).exec(masked);
  if (language && then && tellsOutcome(masked.slice(then.index + then[0].length), masked, language)) {
    const cut = start + then.index + then[0].length;
    parts.push({ joint, text: sentence.slice(start, cut), mask: mask.slice(start, cut), start, end: cut });
    parts.push({ joint: 'but', text: sentence.slice(cut, end), mask: mask.slice(cut, end), start: cut, end });
    return;
  }
  const but = language && words(language.but, { isSpaced: language.code !== 'ja' }).exec(masked);
  if (but && but.index > 0) {
    const cut = start + but.index;
    parts.push({ joint, text: sentence.slice(start, cut), mask: mask.slice(start, cut), start, end: cut });
    const after = cut + but[0].length;
    parts.push({ joint: 'but', text: sentence.slice(after, end), mask: mask.slice(after, end), start: after, end });
    return;
  }
  // "but" at the beginning.
  parts.push({ joint: but && joint === 'comma' ? 'but' : joint, text, mask: masked, start, end });
}
