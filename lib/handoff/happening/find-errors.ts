import type { Entry } from '../../case/model.ts';
import { canonicalText } from '../note/canonical.ts';
import { words } from '../text/pattern.ts';
import type { Source } from '../text/read-source.ts';
import { shorten } from '../tried/phrase.ts';

/** Errors that machines write: exceptions, codes in capitals, HTTP statuses, numbered errors. */
const MACHINE =
  /\b[\w.$]+(?:Exception|Error)\b(?::[^\n]{0,160})?|\b[A-Z][A-Z0-9]{1,}(?:_[A-Z0-9]+)+\b|\b(?:HTTP(?: status)?|[Ee]rror(?: code)?|[Ee]rreur|[Ff]ehler(?:code)?|[Ee]rro|[Ff]out(?:code)?|[Ss]tatus) ?#?\(?\d{3,5}\b\)?|\b0x[0-9A-Fa-f]{4,}\b|\{"[^{}]{0,20}(?:error|code)[^{}]{0,160}\}|[?&](?:error|err|code)=[\w.-]+|\bAccessDenied\b[^\n"]{0,60}/g;
const QUOTED =
  /"([^"\n]{3,200})"|“([^”\n]{3,200})”|„([^“”"\n]{3,200})[“”"]|«\s?([^»\n]{3,200}?)\s?»|「([^」\n]{3,100})」/g;
/** How far from a quotation a word such as "says" makes it an error. */
const NEAR = 40;
const NEAR_JAPANESE = 8;
const MAX_ERRORS = 2;
const MAX_ERROR_WORDS = 16;

/** Error texts exactly as they were written, the customer's first. */
export function findErrors(sources: readonly Source[]): string[] {
  const found: string[] = [];
  const add = (text: string) => {
    const error = shorten(canonicalText(text).replace(/[.,;]$/, ''), MAX_ERROR_WORDS);
    if (error !== '' && !found.some((other) => other.includes(error) || error.includes(other))) found.push(error);
  };
  for (const source of [...sources].sort((a, b) => Number(a.speaker === 'agent') - Number(b.speaker === 'agent'))) {
    if (found.length >= MAX_ERRORS) break;
    for (const text of textsOf(source.entry)) {
      for (const [machine] of text.matchAll(MACHINE)) add(machine);
      if (source.speaker === 'customer') for (const quoted of quotedErrors(text, source)) add(quoted);
    }
  }
  return found.slice(0, MAX_ERRORS);
}

/** What the customer pasted as code counts too. */
function textsOf({ body }: Entry): string[] {
  return body.filter(({ kind, signature }) => kind !== 'quote' && !signature).map(({ text }) => text.slice(0, 4000));
}

function quotedErrors(text: string, { language }: Source): string[] {
  if (!language) return [];
  const isSpaced = language.code !== 'ja';
  return [...text.matchAll(QUOTED)].flatMap((match) => {
    const quoted = match.slice(1).find((part) => part !== undefined) ?? '';
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - (isSpaced ? NEAR : NEAR_JAPANESE)), match.index);
    const after = text.slice(end, end + (isSpaced ? 0 : NEAR_JAPANESE));
    const isError =
      words(language.happening.errorCue, { isSpaced }).test(before + after) || /\([A-Z]+-?\d+\)/.test(quoted);
    return isError ? [quoted] : [];
  });
}
