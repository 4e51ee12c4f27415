import { canonicalText } from '../note/canonical.ts';
import { contentTokens } from '../text/tokens.ts';
import { wordSet, words as wordsOf } from '../text/pattern.ts';
import { countWords } from '../words.ts';
import { headline, thirdOf, trimEnds } from './headline.ts';
import { patternOf, perReport, type ReportWords } from './report-words.ts';
import type { Statement } from './read-statements.ts';
import { tellsStep } from './find-scope.ts';
import { withoutSince } from './find-since.ts';

const MAX_SUBJECT = 14;
/** A clause is added to the subject when so much of it is new. */
const NEW = 0.5;
const MAX_PARTS = 3;
/** So sure must what is added to a subject be, and so near the beginning a third part. */
const SURE = 3;
const MAX_DISTANCE = 5;
const PREFIX =
  /^(?:(?:re|fw|fwd|aw|wg|tr|rv|enc|antw|res|doorst|bug|issue|error|problem|question|feature request|help)\s*[:：]\s*|\[[^\]]*\]\s*|【[^】]*】\s*|#\d+\s*|\p{Emoji_Presentation}\s*)+/iu;
const SUFFIX = /(?:\s*[[(【]#?[\w.-]{2,20}[\])】])+$/u;

const patternsOf = perReport((words) => {
  const vague = wordSet(words.vague);
  return {
    vague,
    failing: patternOf(words.failing, words),
    bare: patternOf(words.bareFailing, words),
    hedge: patternOf(words.hedge, words),
    fine: patternOf(words.fine, words),
    plea: new RegExp(String.raw`^\s*(?:${words.plea})[\s,.!:–-]+|[\s,.!:;–-]+(?:${words.plea})[\s.!?]*$`, 'iu'),
  };
});

/** The subject without what mail programs, templates and pleas put around it. */
export function cleanSubject(subject: string | undefined, words: ReportWords): string {
  const bare = trimEnds(
    canonicalText(subject ?? '')
      .replace(PREFIX, '')
      .replace(SUFFIX, ''),
  );
  const asked = trimEnds(bare.replace(patternsOf(words).plea, ''));
  return patternsOf(words).plea.test(` ${asked} `) || isVague(asked, words) ? '' : asked;
}

/**
 * What does not work: the subject, unless it says nothing, and what the first message adds to it.
 * @param isPasted whether more than seven words of a text stand in an entry
 */
export function findProblem(
  subject: string,
  statements: readonly Statement[],
  { words, isQuestion, isPasted }: { words: ReportWords; isQuestion: boolean; isPasted: (text: string) => boolean },
): string[] {
  const parts = subject === '' ? [] : [!isQuestion ? shortSubject(subject, words, isPasted) : subject];
  const known = new Set(parts.flatMap((part) => [...tokensOf(part, statements[0])]));
  for (const { text, score, index } of failures(statements)) {
    if (parts.length > 0 && score < SURE) break;
    if (parts.length >= MAX_PARTS) break;
    if (parts.length > 1 && index > MAX_DISTANCE) continue;
    const tokens = [...tokensOf(text, statements[0])];
    const fresh = tokens.filter((token) => !known.has(token)).length;
    if (tokens.length === 0 || fresh / tokens.length < NEW) continue;
    parts.push(text);
    for (const token of tokens) known.add(token);
  }
  if (parts.length > 0) return parts;
  const told = statements.find(
    ({ text, mask, slot, words: own }) => slot !== 'other' && countWords(text) > 2 && !patternsOf(own).hedge.test(mask),
  );
  return told ? [headline(told.text, told.words)] : [];
}

/** No entry: it may stand as it is, but for the first person. */
function shortSubject(subject: string, words: ReportWords, isPasted: (text: string) => boolean): string {
  if (countWords(subject) > MAX_SUBJECT || isPasted(subject)) return headline(subject, words, MAX_SUBJECT);
  return subject.replace(/[\p{L}'’]+/gu, (word) => thirdOf(word, words));
}

const tokensOf = (text: string, statement: Statement | undefined) => contentTokens(text, statement?.source.language);

function isVague(subject: string, words: ReportWords): boolean {
  const { vague } = patternsOf(words);
  return (subject.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []).every((word) => vague.has(word));
}

/** Clauses that say what fails, the best first. */
function failures(statements: readonly Statement[]): { text: string; score: number; index: number }[] {
  return statements
    .flatMap((statement, index) => {
      const score = scoreOf(statement, statements[index - 1]);
      if (score === undefined) return [];
      return [{ text: clauseOf(statement), score: score - index * 0.05, index }];
    })
    .filter(({ text }) => countWords(text) >= 3)
    .sort((a, b) => b.score - a.score);
}

/** Without the time, which has its own place, and with what fails in it. */
function clauseOf(statement: Statement): string {
  const { words } = statement;
  const text = withoutSince(statement);
  const whole = headline(text, words);
  const { failing } = patternsOf(words);
  const found = failing.exec(text);
  if (words.isUnspaced || !found || failing.test(whole)) return whole;
  const before = /(?:\S+\s+){0,4}\S*$/.exec(text.slice(0, found.index))?.[0] ?? '';
  return headline(text.slice(found.index - before.length), words);
}

function scoreOf(statement: Statement, before: Statement | undefined): number | undefined {
  const { mask, text, sentence, slot, isItem, words, source } = statement;
  const { failing, bare, hedge, fine } = patternsOf(words);
  if (slot === 'other' || slot === 'environment' || slot === 'error' || hedge.test(mask) || fine.test(mask))
    return undefined;
  const isFailing = failing.test(mask);
  if (!isFailing && slot !== 'problem') return undefined;
  const rest = mask.replace(bare, '');
  const isBare = isFailing && !failing.test(rest) && countWords(rest) < 4;
  const isResult =
    tellsStep(statement) ||
    (before?.sentence === sentence && tellsStep(before)) ||
    (source.language !== undefined && wordsOf(source.language.helped, { isSpaced: !words.isUnspaced }).test(mask));
  const size = countWords(text);
  return (
    (isFailing ? 2 : 0) +
    (slot === 'problem' ? 2 : 0) +
    (source.isFirst ? 2 : 0) -
    (isBare ? 2 : 0) -
    (isItem ? 1 : 0) -
    (isResult ? 3 : 0) -
    (isConditional(statement) ? 1.5 : 0) -
    (size > 16 || size < 4 ? 0.5 : 0)
  );
}

function isConditional({ mask, source, words }: Statement): boolean {
  const { language } = source;
  return language !== undefined && !words.isUnspaced && wordsOf(language.condition, { atStart: true }).test(mask);
}
