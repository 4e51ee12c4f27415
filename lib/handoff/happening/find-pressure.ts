import { words as wordsOf } from '../text/pattern.ts';
import type { Source } from '../text/read-source.ts';
import { headline, trimEnds } from './headline.ts';
import { patternOf, perReport } from './report-words.ts';
import { statementsOf, type Statement } from './read-statements.ts';

const patternsOf = perReport((words) => ({
  harm: patternOf(words.harm, words),
  deadline: patternOf(words.deadline, words),
  pressing: patternOf(words.pressing, words),
  soon: patternOf(words.soon, words),
  not: patternOf(words.hedge, words),
}));

/** What business suffers, or by when it must work, in a short clause. */
export function findImpact(statements: readonly Statement[]): string | undefined {
  const told = statements.filter(({ slot, mask, words }) => slot !== 'other' && !patternsOf(words).not.test(mask));
  const found =
    told.find(({ slot }) => slot === 'impact') ??
    told.find(({ mask, words }) => patternsOf(words).harm.test(mask)) ??
    told.find((statement) => deadlineOf(statement) !== undefined);
  return found && headline(found.text, found.words);
}

/** The latest deadline that the customer named, in their words: "by Friday 17:00". */
export function findPressure(sources: readonly Source[]): { text: string; entry: string } | undefined {
  for (const source of sources.toReversed()) {
    if (source.speaker !== 'customer') continue;
    const text = statementsOf(source)
      .map(deadlineOf)
      .findLast((deadline) => deadline !== undefined);
    if (text !== undefined) return { text, entry: source.entry.id };
  }
  return undefined;
}

function deadlineOf({ mask, sentence, slot, words, source }: Statement): string | undefined {
  if (slot === 'other') return undefined;
  const { deadline, pressing, soon } = patternsOf(words);
  const found = deadline.exec(mask) ?? (pressing.test(sentence) ? soon.exec(mask) : null);
  const isDenied =
    found && source.language && !words.isUnspaced && wordsOf(source.language.not).test(mask.slice(0, found.index));
  return found && !isDenied ? trimEnds(found[0]) : undefined;
}
