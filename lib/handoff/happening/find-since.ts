import { allMatches, wordSet, words as wordsOf } from '../text/pattern.ts';
import { countWords } from '../words.ts';
import { headline, trimEnds } from './headline.ts';
import { patternOf, perReport, type ReportWords } from './report-words.ts';
import type { Statement } from './read-statements.ts';

const MAX_SINCE = 9;
/** "… to 5.1", "… from 5.0.2 to 5.1" */
const VERSION = /^(?:\s\S+){0,3}?\s[vV]?\d+(?:\.\d+)+[\w.]*(?:\s\p{L}+\s[vV]?\d+(?:\.\d+)+[\w.]*)?/u;

const patternsOf = perReport((words) => {
  const { since, pointsBack, began, after, event, time, failing, small } = words;
  const article = wordSet(small).size === 0 ? '(?!)' : [...wordSet(small)].join('|');
  const spaced = (...parts: string[]) => patternOf(parts.join(String.raw`\s+(?:(?:${article})\s+)?`), words);
  if (words.isUnspaced)
    return { sinceTime: patternOf(since, words), began: patternOf(began, words), after: patternOf(after, words) };
  return {
    sinceTime: spaced(`(?:${since})`, `(${time})`),
    pointsBack: spaced(`(?:${since})`, `(?:${pointsBack})`),
    since: patternOf(since, words),
    began: spaced(`(?:${began})`, `(${time})`),
    after: new RegExp(patternOf(after, words).source, 'giu'),
    event: patternOf(event, words),
    time: patternOf(time, words),
    failing: patternOf(failing, words),
  };
});

/** Since when, with where it stands in the text. */
interface Since {
  value: string;
  from: number;
  to: number;
}

/** Since when, and what set it off: a time, an event, or both. The plainest saying wins, whoever says it first. */
export function findSince(statements: readonly Statement[]): string | undefined {
  const told = statements.filter(({ slot }) => slot !== 'other');
  const labelled = told.find(({ slot }) => slot === 'since');
  if (labelled) return headline(labelled.text, labelled.words, MAX_SINCE);
  const firsts = told.filter(({ source }) => source.isFirst);
  return sayingOf(firsts) ?? firsts.map(timeOfFailure).find((found) => found !== undefined) ?? sayingOf(told);
}

function sayingOf(statements: readonly Statement[]): string | undefined {
  for (const [at, statement] of statements.entries()) {
    const before = statements.slice(Math.max(0, at - 3), at).toReversed();
    const found = sinceOf(statement)?.value ?? pointedAt(statement, before);
    if (found !== undefined && found !== '') return found;
  }
  return undefined;
}

/** A clause without what it says about when it began. */
export function withoutSince(statement: Statement): string {
  const { text } = statement;
  const found = sinceOf(statement) ?? timeInFront(statement);
  if (!found) return text;
  return `${text.slice(0, found.from)} ${text.slice(found.to)}`.trim();
}

function sinceOf(statement: Statement): Since | undefined {
  const { text, words } = statement;
  const { sinceTime, began, after } = patternsOf(words);
  const match = sinceTime.exec(text) ?? began.exec(text) ?? (words.isUnspaced ? after.exec(text) : null);
  const time = match?.[1] ?? undefined;
  const event = words.isUnspaced ? undefined : eventOf(statement);
  if (match && time !== undefined) {
    const value = trimEnds(time);
    const span = { value, from: match.index, to: match.index + match[0].length };
    if (!event || event.value.includes(value) || value.includes(event.value)) return span;
    return {
      value: `${value} (${event.value})`,
      from: Math.min(span.from, event.from),
      to: Math.max(span.to, event.to),
    };
  }
  return event ?? (words.isUnspaced ? undefined : deedOf(statement));
}

/** "after the update to 5.1" → "update to 5.1"; the event stands near what leads to it. */
function eventOf(statement: Statement): Since | undefined {
  const { text, words } = statement;
  const { after, event } = patternsOf(words);
  return (
    event &&
    allMatches(after, text)
      .map((lead) => eventBehind(lead, event, statement))
      .find((found) => found !== undefined)
  );
}

function eventBehind(lead: RegExpExecArray, event: RegExp, { text, words, source }: Statement): Since | undefined {
  const from = lead.index + lead[0].length;
  const rest = text.slice(from);
  const found = event.exec(rest);
  if (!found || countWords(rest.slice(0, found.index)) > 3) return undefined;
  // "with version 5" tells where, not since when.
  const isVersion = /\d|^vers/i.test(found[0]);
  if (isVersion && source.language && wordsOf(source.language.withThing, { atStart: true }).test(lead[0]))
    return undefined;
  const phrase = phraseOf(rest, found.index + found[0].length, words, /\d/.test(found[0]));
  const value = headline(phrase, words, MAX_SINCE);
  return value === '' ? undefined : { value, from: lead.index, to: from + phrase.length };
}

/** "since I connected a second account": somebody did something, told in the past. */
function deedOf({ text, words, source }: Statement): Since | undefined {
  const lead = patternsOf(words).since?.exec(text);
  if (!lead || !source.isFirst || !source.language) return undefined;
  const from = lead.index + lead[0].length;
  const rest = text.slice(from);
  const past = wordSet(source.language.past);
  const isDeed = rest
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .slice(0, 4)
    .some((word) => past.has(word));
  if (!isDeed) return undefined;
  const value = headline(rest, words, 7);
  return { value, from: lead.index, to: text.length };
}

/** A phrase ends at a bracket, behind a time or a version, or where an article begins the next one: "update to 4.0.0 | the button". */
function phraseOf(text: string, atLeast: number, words: ReportWords, isWhole: boolean): string {
  if (isWhole) return text.slice(0, atLeast);
  const { time, failing } = patternsOf(words);
  const rest = text.slice(atLeast);
  const articles = wordSet(words.small);
  const open = wordSet(words.hanging);
  const version = VERSION.exec(rest);
  const clock = time?.exec(rest);
  const behind = version && time ? behindVersion(rest, endOf(version), time) : -1;
  const ends = [
    rest.search(/\s*[(（]|\s-\s/),
    Math.max(endOf(version), behind),
    // "3.16" of "3.16.4" is no time.
    version && clock && clock.index < endOf(version) ? -1 : endOf(clock),
    failing?.exec(rest)?.index ?? -1,
  ];
  let last = '';
  for (const { 0: piece, index } of rest.matchAll(/\S+/g)) {
    const bare = piece.toLowerCase().replace(/[^\p{L}\p{N}'’]/gu, '');
    if (index > 1 && !open.has(last) && (articles.has(bare) || /^[ldn]['’]/.test(bare))) ends.push(index);
    last = bare;
  }
  const end = Math.min(...ends.filter((at) => at > 0), rest.length);
  return text.slice(0, atLeast + end);
}

/** "update 8.3 on Saturday": where the time ends that stands right behind a version. */
function behindVersion(text: string, from: number, time: RegExp): number {
  const rest = text.slice(from);
  const found = time.exec(rest);
  return found && /^\s(?:\p{L}+\s)?$/u.test(rest.slice(0, found.index)) ? from + endOf(found) : -1;
}

const endOf = (match: RegExpExecArray | null | undefined) => (match ? match.index + match[0].length : -1);

/** What "since then" points back at, in the same sentence or the ones before. */
function pointedAt({ text, words, source }: Statement, before: readonly Statement[]): string | undefined {
  const found = patternsOf(words).pointsBack?.exec(text);
  if (!found) return undefined;
  const own = { text: text.slice(0, found.index), words };
  return [own, ...before.filter((one) => one.source === source)].map(pointOf).find((point) => point !== undefined);
}

function pointOf({ text, words }: Pick<Statement, 'text' | 'words'>): string | undefined {
  const { event, time } = patternsOf(words);
  const found = event?.test(text) ? headline(text, words, MAX_SINCE) : time?.exec(text)?.[0];
  return found === undefined || found === '' ? undefined : found;
}

/** "A couple of days ago the extension stopped working": a time in front of what fails; no bare length of time. */
function timeInFront({ text, mask, words, source }: Statement): Since | undefined {
  const { time, failing } = patternsOf(words);
  const found = time?.exec(text);
  if (!found || found.index > 12 || !source.isFirst || !failing?.test(mask)) return undefined;
  if (/^\d+ \p{L}+$/u.test(found[0])) return undefined;
  return { value: trimEnds(found[0]), from: found.index, to: found.index + found[0].length };
}

const timeOfFailure = (statement: Statement) => timeInFront(statement)?.value;
