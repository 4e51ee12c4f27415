import type { Language } from '../languages/language.ts';
import { words } from '../text/pattern.ts';

const BETWEEN = /[\s,、]/;

/** Length of the beginning that says nothing about the step: "I have also", "then", "as suggested". */
export function leadLength(text: string, language: Language): number {
  const lead = words(language.lead, { atStart: true, isSpaced: language.doneEnd === undefined });
  let length = 0;
  for (;;) {
    const found = lead.exec(text.slice(length))?.[0];
    if (found === undefined || found === '') break;
    length += found.length;
  }
  while (length < text.length && BETWEEN.test(text.charAt(length))) length += 1;
  return length;
}
