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

/** How far a denial stands before the word of urgency that it denies. */
const NEAR = 12;
/** Deadlines pass: only so many of the customer's latest entries are looked through. */
const MAX_BACK = 30;

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
  let left = MAX_BACK;
  for (let at = sources.length - 1; at >= 0 && left > 0; at -= 1) {
    const source = sources[at];
    if (source?.speaker !== 'customer') continue;
    left -= 1;
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
  const isDenied = (before: string) =>
    source.language !== undefined && !words.isUnspaced && wordsOf(source.language.not).test(before);
  const urgent = pressing.exec(sentence);
  // "This is not urgent, it can wait until Friday."
  if (urgent && isDenied(sentence.slice(Math.max(0, urgent.index - NEAR), urgent.index))) return undefined;
  const found = deadline.exec(mask) ?? (urgent ? soon.exec(mask) : null);
  return found && !isDenied(mask.slice(0, found.index)) ? trimEnds(found[0]) : undefined;
}
