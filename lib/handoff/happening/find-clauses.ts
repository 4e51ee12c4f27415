import type { Language } from '../languages/language.ts';
import { canonicalText } from '../note/canonical.ts';
import { words } from '../text/pattern.ts';
import type { Source } from '../text/read-source.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { trim } from '../tried/phrase.ts';
import { splitParts } from '../tried/split-parts.ts';

export interface Clause {
  text: string;
  mask: string;
  language: Language;
  source: Source;
}

/** What the customer says in statements, clause by clause: questions and requests are left out. */
export function findClauses(sources: readonly Source[]): Clause[] {
  return sources.flatMap((source) => {
    const { language } = source;
    if (!language) return [];
    return source.lines.flatMap(({ text }) =>
      splitSentences(text, language.code, language.abbreviations)
        .filter((sentence) => !/[?？]\s*$/.test(sentence))
        .flatMap((sentence) => splitParts(sentence, language))
        .map((part) => ({ text: clean(part.text, language), mask: part.mask, language, source })),
    );
  });
}

function clean(text: string, language: Language): string {
  const bare = canonicalText(text);
  if (language.code === 'ja') return trim(bare);
  return trim(bare.replace(words(`${language.but}|${language.and}`, { atStart: true }), ''));
}

/** The first clause that matches, with where it matches. */
export function firstClause(clauses: readonly Clause[], pattern: (language: Language) => string): Clause | undefined {
  return clauses.find(({ mask, language }) =>
    words(pattern(language), { isSpaced: language.code !== 'ja' }).test(mask),
  );
}
