/** Where in a sentence a result stands. */
import type { Language } from '../languages/language.ts';
import { words, wordSet } from '../text/pattern.ts';
import { leadLength } from './lead-length.ts';
import { phraseResult } from './phrase.ts';
import type { Part } from './split-parts.ts';
import type { Step } from './step.ts';
import { tellOutcome } from './tell-outcome.ts';

/** Whether an arrow follows, with nothing but commas between. */
export function isBeforeResult(parts: readonly Part[], index: number): boolean {
  for (const part of parts.slice(index + 1)) {
    if (part.joint === 'result') return true;
    if (part.joint !== 'comma') return false;
  }
  return false;
}

export function isResultPart(part: Part, language: Language | undefined): boolean {
  if (part.joint === 'colon' || part.joint === 'dash') return true;
  if (/^[\d\s:.,/%-]*$/.test(part.mask)) return false;
  const told = tellOutcome(part.mask, language);
  // "… 10 Minuten gewartet" is no result.
  if (told !== 'told') return told !== undefined;
  const last = /(\p{L}+)[^\p{L}]*$/u.exec(part.mask)?.[1]?.toLowerCase() ?? '';
  return !wordSet(language?.pastNever ?? '').has(last);
}

/** "lsusb shows the cable": where it begins to say how it went, behind a name of a word or two. */
export function toldFrom(mask: string, language: Language): number | undefined {
  if (language.code === 'ja') return undefined;
  const name = /^\s*[\p{L}\d][\w./-]*\s+(?=\p{L}+\s)/u.exec(mask)?.[0].length;
  if (name === undefined || leadLength(mask, language) > 0) return undefined;
  return SHOWS.test(mask.slice(name)) ? name : undefined;
}
const SHOWS = words(
  String.raw`(?:shows?|showed|gives?|gave|returns?|returned|says?|said|reports?|zeigt(?:e)?|liefert(?:e)?|gibt|meldet(?:e)?|ergibt|ergab|geeft|gaf|toont|toonde|meldt|laat|muestra|da|devuelve|dice|mostra|retorna|affiche|donne|renvoie|retourne)`,
  { atStart: true },
);

/** "other port (works!)" */
export function takeBracket(step: Step, sentence: string): void {
  const bracketed = /\(([^()]+)\)[.!]?\s*$/.exec(sentence)?.[1];
  const told = bracketed === undefined ? undefined : tellOutcome(bracketed, step.language);
  if (step.result !== undefined && step.result !== bracketed) return;
  const result = told === 'good' || told === 'bad' ? phraseResult(bracketed ?? '', step.language) : undefined;
  const action = step.action.replace(/\s*\([^()]*\)$/, '');
  if (result === undefined || action === '') return;
  step.result = result;
  step.action = action;
}
