import type { Language } from '../languages/language.ts';

/** One sentence is looked at from several sides, one after the other; a text further back is looked at anew. */
const MAX_TEXTS = 200;

/** Remembers what was made of the last texts in each language. What is returned is shared: nobody may change it. */
export function remember<T, L extends Language | undefined>(
  make: (text: string, language: L) => T,
): (text: string, language: L) => T {
  const byLanguage = new Map<L, Map<string, T>>();
  return (text, language) => {
    let made = byLanguage.get(language);
    if (!made) byLanguage.set(language, (made = new Map()));
    const known = made.get(text);
    if (known !== undefined || made.has(text)) return known as T;
    const found = make(text, language);
    if (made.size >= MAX_TEXTS) made.clear();
    made.set(text, found);
    return found;
  };
}
