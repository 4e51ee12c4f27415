import { wordSet, words as wordsOf } from '../text/pattern.ts';
import { countWords } from '../words.ts';
import { headline } from './headline.ts';
import { patternOf, perReport } from './report-words.ts';
import type { Statement } from './read-statements.ts';

const MAX_SCOPE = 9;
/** "Same in a private window" tells of a trial. */
const TRIAL =
  /^\P{L}*(?:the |exactly the |das|die|der|le |la |el |lo |o |a |het |de )?(?:same|gleiche\p{L}*|selbe\p{L}*|même|pareil|idem|mism[oa]|igual|mesm[oa]|zelfde|hetzelfde|同じ)/iu;

const patternsOf = perReport((words) => ({
  limited: patternOf(words.limited, words),
  affected: patternOf(words.affected, words),
  fine: patternOf(words.fine, words),
  same: patternOf(words.same, words),
  hedge: patternOf(words.hedge, words),
}));
type Kind = 'limited' | 'affected' | 'fine';

/** How far it goes: to what it is limited or who is affected, and what still works. At most two sayings. */
export function findScope(statements: readonly Statement[], problem: readonly string[]): string[] {
  const told = statements.filter(
    (one) => one.slot !== 'other' && !patternsOf(one.words).hedge.test(one.mask) && !tellsStep(one),
  );
  const labelled = told.find(({ slot }) => slot === 'scope');
  const own = told.filter(({ source }) => source.isOpener);
  const firsts = own.filter(({ source }) => source.isFirst);
  const last = own.at(-1)?.source;
  const wide =
    (labelled && headline(labelled.text, labelled.words, MAX_SCOPE)) ??
    first(firsts, 'limited', problem) ??
    first(firsts.filter(countsSome), 'affected', problem) ??
    first(own, 'affected', problem) ??
    first(own, 'limited', problem);
  // The last word of a case may be that everything works again.
  const fine = first(
    own.filter(({ source, text }) => source.isFirst || (source !== last && !TRIAL.test(text))),
    'fine',
    problem,
  );
  return [wide, fine].filter(
    (text, at, all): text is string => text !== undefined && text !== '' && all.indexOf(text) === at,
  );
}

/** Who else says that they have it too, in the order in which they say it. */
export function findOthers(statements: readonly Statement[]): string[] {
  const names = statements
    .filter(({ source, mask, words }) => !source.isOpener && patternsOf(words).same.test(mask))
    .map(({ source }) => source.entry.author.name?.trim() ?? '');
  return [...new Set(names.filter((name) => name !== ''))];
}

/** "Around 60 people", not "300 a minute". */
const countsSome = ({ text }: Statement) => /\d/.test(text) && !/\d\S* \p{L}+ (?:per|an?|pro|par|por|je) /u.test(text);

function first(statements: readonly Statement[], kind: Kind, problem: readonly string[]): string | undefined {
  for (const { text, mask, words } of statements) {
    const match = patternsOf(words)[kind].exec(mask.replace(/[\s.!,;:。]+$/, ''));
    if (!match) continue;
    const isShort = countWords(text) <= MAX_SCOPE || words.isUnspaced;
    // Cut, what works would lose whom it works for.
    if (kind === 'fine' && !isShort && match.index > 0) continue;
    const whole = headline(isShort ? text : text.slice(match.index), words, MAX_SCOPE);
    // What stands there already is not said twice: only whom it concerns.
    const found = problem.includes(whole) ? headline(text.slice(match.index), words, 4) : whole;
    if (countWords(found) > 2 || (countWords(found) === 2 && /\d|\p{Lu}|\p{sc=Han}/u.test(found))) return found;
  }
  return undefined;
}

/** "Tried it on two phones" says what was done. */
export function tellsStep({ text, source }: Statement): boolean {
  const { language } = source;
  if (!language || language.doneEnd !== undefined) return false;
  const bare = text.replace(wordsOf(language.lead, { atStart: true }), '').trim();
  const first = /^[\p{L}'’-]+/u.exec(bare)?.[0].toLowerCase() ?? '';
  return wordSet(language.past).has(first) || wordSet(language.doing ?? '').has(first);
}
