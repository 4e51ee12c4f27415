import type { Language } from '../languages/language.ts';
import { allMatches, words, wordSet } from './pattern.ts';

/** Longer lines are logs or dumps, not sentences: only their beginning is read. */
const MAX_LINE = 2000;
const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string): Intl.Segmenter {
  let found = segmenters.get(lang);
  if (!found) segmenters.set(lang, (found = new Intl.Segmenter(lang, { granularity: 'sentence' })));
  return found;
}

/** One line as sentences. Intl.Segmenter knows no abbreviations ("inkl. Consent", "12.02. Neue"): such parts are joined again. */
export function splitSentences(line: string, lang: string, abbreviations: string): string[] {
  const sentences: string[] = [];
  let isOpen = false;
  const text = line.slice(0, MAX_LINE);
  if (!/[.!?…]\P{L}*\s|[。！？]/u.test(text)) return [text.trim()].filter(Boolean);
  for (const { segment } of segmenter(lang).segment(text)) {
    const last = sentences.length - 1;
    if (last >= 0 && (isOpen || /^\p{Ll}/u.test(segment))) sentences[last] += segment;
    else sentences.push(segment);
    isOpen = endsOpen(sentences.at(-1) ?? '', abbreviations);
  }
  return sentences.map((sentence) => sentence.trim()).filter(Boolean);
}

const CAPITALISED = /(?<=[\p{Ll}\d)"”] )(\p{Lu}\p{Ll}+)(?= )/gu;

/** "… with a new cable Typed it in again": somebody who forgot the full stop, told by a verb of doing with a capital. */
export function splitAtVerb(sentence: string, language: Language | undefined): string[] {
  if (!language || language.isVerbLast || language.doneEnd !== undefined) return [sentence];
  const past = wordSet(language.past);
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 1: word = '' } of allMatches(CAPITALISED, sentence)) {
    if (!past.has(word.toLowerCase())) continue;
    pieces.push(sentence.slice(from, index).trim());
    from = index;
  }
  return [...pieces, sentence.slice(from)];
}

const BRACKETED = /\s*\(([^()]{12,200})\)/gu;
/** What is told before a question: "I shortened the labels - does it fit now?" */
const BEFORE_QUESTION = /^(.{8,}?)\s+[-–—_]\s+(\S[^?]*\?+)$/su;

/** What somebody tells in brackets ("it fails (I already changed the rights, no luck)") is a sentence of its own. */
export function splitAside(sentence: string, language: Language | undefined): string[] {
  if (!language || language.doneEnd !== undefined) return [sentence];
  const asides: string[] = [];
  const bare = sentence.replace(BRACKETED, (all, told: string) => {
    if (!tellsDone(told, language)) return all;
    asides.push(told);
    return '';
  });
  const [, before, question] = BEFORE_QUESTION.exec(bare) ?? [];
  return [...(before !== undefined && question !== undefined ? [before, question] : [bare]), ...asides];
}

const ALREADY = /(?<![\p{L}])(?:already|schon|bereits|déjà|ya|já|al|reeds)(?![\p{L}])/iu;

function tellsDone(text: string, { past, lead, bad, good }: Language): boolean {
  const found = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const isLed = words(lead, { atStart: true }).test(text) || wordSet(past).has(found[0] ?? '');
  const isTold = ALREADY.test(text) || words(bad).test(text) || words(good).test(text);
  return found.length >= 4 && isLed && isTold && found.slice(0, 9).some((word) => wordSet(past).has(word));
}

function endsOpen(sentence: string, abbreviations: string): boolean {
  if (!sentence.trimEnd().endsWith('.')) return false;
  const end = /([\p{L}\p{N}.]+)\.\s*$/u.exec(sentence.slice(-40))?.[1];
  if (end === undefined) return false;
  if (/^\p{L}$/u.test(end)) return true;
  return words(abbreviations, { atEnd: true }).test(end);
}
