import type { Case } from '../../case/model.ts';
import { en } from '../languages/en.ts';
import type { FrameWords } from '../languages/language.ts';
import type { DraftedLine } from '../model.ts';
import { canonicalText } from '../note/canonical.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { Source } from '../text/read-source.ts';
import { countWords } from '../words.ts';
import { findEnvironment } from './find-environment.ts';
import { findErrors } from './find-errors.ts';
import { findImpact } from './find-pressure.ts';
import { cleanSubject, findProblem } from './find-problem.ts';
import { findOthers, findScope } from './find-scope.ts';
import { findSince } from './find-since.ts';
import { cutRun, MAX_RUN } from './no-paste.ts';
import { statementsOf } from './read-statements.ts';
import { takenFrom } from './taken-from.ts';

export const MAX_HAPPENING_WORDS = 60;
/** What the customer says later adds little: so many of their entries are read for what is not yet known. */
const MAX_READ = 12;
const MAX_OTHERS = 3;
const PRODUCT = /^(?:product|produkt|produit|producto|produto|製品|商品)(?: ?(?:name|naam|名))?$/i;

interface Slots {
  who: string;
  isQuestion: boolean;
  problem: string[];
  since?: string;
  errors: string[];
  environment: string[];
  scope: string[];
  /** Names of those who have it too. */
  others: string[];
  impact?: string;
}

/** Section 1: one paragraph of at most four sentences from what is known; what is unknown is left out. */
export function draftHappening(
  read: Case,
  sources: readonly Source[],
  { frame, glossary = {} }: { frame: FrameWords; glossary?: Readonly<Record<string, string>> },
): DraftedLine[] {
  const customer = sources.filter(({ speaker }) => speaker === 'customer');
  const told = customer.length > 0 ? customer.slice(0, MAX_READ) : sources.slice(0, 1);
  if (told.length === 0 && !read.subject) return [];
  const isTaken = takenFrom(read, sources);
  const text = fit(translate(fill(read, { told, sources, isTaken }), glossary), frame, isTaken);
  const entries = told.slice(0, 2).map(({ entry }) => entry.id);
  return text === '' ? [] : [{ text, entries, ...(read.subject && { from: 'subject' }) }];
}

interface Told {
  told: readonly Source[];
  sources: readonly Source[];
  isTaken: (text: string) => boolean;
}

function fill(read: Case, { told, sources, isTaken }: Told): Slots {
  const words = (told[0]?.language ?? detectLanguage(read.subject ?? '', 1) ?? en).happening;
  const first = told.slice(0, 1).flatMap(statementsOf);
  const all = told.flatMap(statementsOf);
  const subject = cleanSubject(read.subject, words);
  const isQuestion = /^¿|[?？]\s*$/.test(read.subject ?? '');
  const given = { words, isQuestion, isPasted: isTaken };
  const named = findProblem(subject, first, given);
  const problem = named.length > 0 ? named : findProblem('', all, given).slice(0, 1);
  const since = findSince(all);
  const scope = findScope(all, problem);
  const impact = findImpact(all);
  const known = problem.join(' ').toLowerCase();
  return {
    who: whoOf(read, told[0]),
    isQuestion,
    problem,
    ...(since !== undefined && { since }),
    errors: findErrors(sources).filter((error) => !known.includes(error.toLowerCase())),
    environment: findEnvironment(sources, productOf(read)).filter((item) => !known.includes(item.toLowerCase())),
    scope,
    others: findOthers(all),
    ...(impact !== undefined && !scope.includes(impact) && { impact }),
  };
}

/** The field that says what it is about. */
const productOf = ({ fields }: Case) =>
  fields.flatMap(({ label, value }) =>
    PRODUCT.test(label.trim()) && countWords(value) <= 4 && canonicalText(value) !== '' ? [canonicalText(value)] : [],
  )[0];

function whoOf({ requester }: Case, first: Source | undefined): string {
  const name = canonicalText(requester.name ?? first?.entry.author.name ?? requester.email ?? '');
  const organisation = canonicalText(requester.organisation ?? '');
  if (name === '') return organisation === '' ? 'Customer' : organisation;
  return organisation === '' || name.includes(organisation) ? name : `${name} (${organisation})`;
}

/** The customer's words in the team's vocabulary; error texts stay as they are. */
function translate(slots: Slots, glossary: Readonly<Record<string, string>>): Slots {
  const terms = Object.entries(glossary).filter(([word]) => word.trim() !== '');
  if (terms.length === 0) return slots;
  const inTeamWords = (text: string) =>
    terms.reduce((all, [word, term]) => all.replace(exactly(word), () => term), text);
  const { problem, scope, impact } = slots;
  return {
    ...slots,
    problem: problem.map(inTeamWords),
    scope: scope.map(inTeamWords),
    ...(impact !== undefined && { impact: inTeamWords(impact) }),
  };
}

function exactly(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu');
}

/** Drops what matters least until the paragraph fits. */
function fit(slots: Slots, frame: FrameWords, isTaken: (text: string) => boolean): string {
  const short = (text: string) => (isTaken(text) ? cutRun(text, MAX_RUN) : text);
  const left: Slots = {
    ...slots,
    problem: slots.problem.map(short),
    ...(slots.since !== undefined && { since: short(slots.since) }),
    ...(slots.impact !== undefined && { impact: short(slots.impact) }),
    errors: [...slots.errors],
    environment: [...slots.environment],
    scope: slots.scope.map(short),
    others: slots.others.slice(0, MAX_OTHERS),
  };
  for (;;) {
    // "… get no pushes. Since: the update" reads on like the entry did: then where it happens stands between them.
    const text = [true, false].map((isUsual) => write(left, frame, isUsual)).find((one) => !isTaken(one));
    if (text !== undefined && countWords(text) <= MAX_HAPPENING_WORDS) return text;
    if (!dropLeast(left)) return cutRun(write(left, frame, true), MAX_HAPPENING_WORDS);
  }
}

/** Takes away what matters least; false when there is nothing left to take. */
function dropLeast(left: Slots): boolean {
  const { problem, errors, environment, scope, others } = left;
  const last = problem.at(-1) ?? '';
  if (problem.length > 2) problem.pop();
  else if (left.impact !== undefined) delete left.impact;
  else if (environment.length > 4) environment.pop();
  else if (errors.length > 2) errors.pop();
  else if (others.length > 1) others.pop();
  else if (scope.length > 1) scope.pop();
  else if (errors.length > 1) errors.pop();
  else if (environment.length > 2) environment.pop();
  else if (others.length > 0) others.pop();
  else if (scope.length > 0) scope.pop();
  else if (environment.length > 0) environment.pop();
  else if (problem.length > 1) problem.pop();
  else if (errors.length > 0) errors.pop();
  else if (left.since !== undefined) delete left.since;
  else if (countWords(last) > 3) problem[0] = cutRun(last, countWords(last) - 2);
  else return false;
  return true;
}

function write(slots: Slots, frame: FrameWords, isUsual: boolean): string {
  const { who, isQuestion, problem, since, errors, environment, scope, others, impact } = slots;
  const first = (problem.length === 0 ? frame.reportsNothing : isQuestion ? frame.asks : frame.reports)
    .replace('{who}', () => who)
    .replace('{problem}', () => problem.join('; '));
  const also = others.length === 0 ? [] : [`${frame.also} ${others.join(', ')}`];
  const middle = [
    [...labelled(frame.since, since), ...labelled(frame.error, errors.map((error) => `“${error}”`).join(', '))],
    labelled(frame.environment, environment.join(', ')),
  ];
  const sentences = [
    [first],
    ...(isUsual ? middle : middle.toReversed()),
    [...labelled(frame.scope, [...scope, ...also].join('; ')), ...labelled(frame.impact, impact)],
  ];
  return canonicalText(
    sentences
      .filter((parts) => parts.length > 0)
      .map(
        (parts) =>
          `${capital(parts.join('; '))}${isQuestion && parts[0] === first && problem.length === 1 ? '?' : '.'}`,
      )
      .join(' '),
  );
}

const labelled = (label: string, value: string | undefined) =>
  value === undefined || value === '' ? [] : [`${label}: ${value}`];
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
