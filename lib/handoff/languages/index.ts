import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

export const LANGUAGES: readonly Language[] = [en, de, fr, es, pt, nl, ja];

/** Finds a language by its tag: `pt-BR` is `pt`. */
export function languageOf(tag: string | undefined): Language | undefined {
  const code = tag?.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language.code === code);
}
