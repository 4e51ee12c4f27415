import type { Entry } from '../../case/model.ts';
import { canonicalText } from '../note/canonical.ts';
import { allMatches } from '../text/pattern.ts';
import { countSpaced } from '../text/tokens.ts';
import type { Source } from '../text/read-source.ts';
import { shorten } from '../tried/phrase.ts';
import { tellOutcome } from '../tried/tell-outcome.ts';
import { patternOf } from './report-words.ts';

/** Errors that machines write: exceptions, HTTP statuses, numbered errors, JSON. */
const MACHINE =
  /\b(?:Uncaught (?:\(in promise\) )?)?[\w.$]+(?:Exception|Error)\b(?::[^\n]{0,160})?|\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_?(?:ERR|ERROR|FAIL|FAILED|DENIED|INVALID|LIMIT|TIMEOUT|EXPIRED|REFUSED|NOT_FOUND|UNAUTHORIZED|EXCEPTION)(?:_[A-Z0-9]+)*\b|\b(?:HTTP(?: status)?|[Ee]rror(?: code)?|[Ee]rreur|[Ff]ehler(?:code)?|[Ee]rro|[Ff]out(?:code)?|[Ss]tatus)(?: code)? ?#?\(?\d{3,5}\b\)?|\b0x[0-9A-Fa-f]{6,}\b|\{"[^{}]{0,20}(?:error|code)[^{}]{0,160}\}|[?&](?:error|err|code)=[\w.-]+|\bAccessDenied\b[^\n"]{0,60}/g;
const QUOTED =
  /"\s?([^"\n]{3,200})"|“([^”\n]{3,200})”|„([^“”"\n]{3,200})[“”"]|«\s?([^»\n]{3,200}?)\s?»|「([^」\n]{3,100})」|["“«]([^"”»\n]{6,100})$/gm;
/** A line of a log that tells of a failure, and what a log puts before it. */
const LOGGED =
  /^.{0,200}?(?:\b(?:error|fatal|fail(?:ed|ure)?|exception|reject(?:ed)?|refused|denied|timed? ?out|timeout|invalid|undefined|cannot|unable|unauthorized|forbidden|panic|stuck|violates?|abort(?:ed)?|unreachable|not (?:found|active|supported|registered|defined)|no suitable|50[0-4]|40[0-9]|429)\b)/i;
const LOG_HEAD =
  /^(?:[[(]?\s*[\d:.,/TZ+-]*\d[\d:.,/TZ +-]{3,}[\])]?|[[(]?(?:\d{1,2}-\w{3}-\d{4} [\d:.]+)[\])]?|\[?(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL|NOTICE|[IWEDF])\]?(?=[\s:|])[\s:|]*|\s+)+/;
const FENCE = /^\s*(?:```|~~~)/;
/** How far from a quotation a word such as "says" makes it an error. */
const NEAR = 40;
const NEAR_JAPANESE = 8;
const MAX_ERRORS = 3;
const MAX_ERROR_WORDS = 16;
const MAX_LOG_LINES = 200;

const found = new WeakMap<Source, string[]>();

/** Error texts exactly as they were written, the customer's first. */
export function findErrors(sources: readonly Source[]): string[] {
  const errors: string[] = [];
  for (const speaker of ['customer', 'agent'] as const)
    for (const source of sources) {
      if (errors.length >= MAX_ERRORS) return errors.slice(0, MAX_ERRORS);
      if (source.speaker === speaker) for (const error of errorsOf(source)) addError(errors, error);
    }
  return errors;
}

function addError(errors: string[], text: string): void {
  const error = shorten(canonicalText(text).replace(/[.,;]$/, ''), MAX_ERROR_WORDS);
  if (error !== '' && !errors.some((other) => other.includes(error) || error.includes(other))) errors.push(error);
}

/** Read once for each entry. */
function errorsOf(source: Source): string[] {
  let errors = found.get(source);
  if (!errors) found.set(source, (errors = readErrors(source)));
  return errors;
}

function readErrors(source: Source): string[] {
  const texts = textsOf(source.entry);
  const quoted = texts.flatMap((text) => quotedErrors(text, source));
  const machine = texts.flatMap((text) => allMatches(MACHINE, text).map(([match]) => match));
  return [...machine, ...quoted, ...loggedErrors(source.entry)];
}

/** What was pasted as code counts too. */
function textsOf({ body }: Entry): string[] {
  return body.filter(({ kind, signature }) => kind !== 'quote' && !signature).map(({ text }) => text.slice(0, 4000));
}

/** Lines of pasted logs, without time and level. */
function loggedErrors({ body }: Entry): string[] {
  const errors: string[] = [];
  let isFenced = false;
  for (const { kind, text } of body) {
    if (kind === 'quote') continue;
    for (const line of text.slice(0, 8000).split('\n', MAX_LOG_LINES)) {
      if (FENCE.test(line)) isFenced = !isFenced;
      else if ((isFenced || kind === 'code') && LOGGED.test(line))
        errors.push(line.slice(0, 300).replace(LOG_HEAD, ''));
    }
  }
  return errors;
}

function quotedErrors(text: string, { language }: Source): string[] {
  const words = language?.happening;
  if (!words) return [];
  const cue = patternOf(words.errorCue, words);
  const near = words.isUnspaced ? NEAR_JAPANESE : NEAR;
  let end = -NEAR;
  return allMatches(QUOTED, text).flatMap((match) => {
    const quoted = match.slice(1).find((part) => part !== undefined) ?? '';
    const before = text.slice(Math.max(0, match.index - near), match.index);
    const after = text.slice(match.index + match[0].length).slice(0, words.isUnspaced ? NEAR_JAPANESE : 0);
    // What is quoted right behind an error is one too: "shows “A” and then “B”".
    const isNext = match.index - end < NEAR && !/[.!?\n]/.test(text.slice(end, match.index));
    // It says "finished": no error, and that is the trouble.
    if (countSpaced(quoted) <= 3 && tellOutcome(quoted, language) === 'good') return [];
    if (!isNext && !cue.test(before + after) && !/\([A-Z]+-?\d+\)/.test(quoted)) return [];
    end = match.index + match[0].length;
    return [quoted];
  });
}
