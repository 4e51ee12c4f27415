import type { Language } from '../handoff/languages/language.ts';
import { words, wordSet } from '../handoff/text/pattern.ts';
import { contentTokens } from '../handoff/text/tokens.ts';
import type { Kind, QuestionWords } from './question-words.ts';
import { holds } from './said-by.ts';

/** What an answer must hold, whatever else it says. */
export type Need = 'time' | 'number' | 'reason' | 'outcome' | 'trial' | 'else';

export interface Question {
  /** What it is about, with how much each word matters: things more than what is done with them. */
  tokens: ReadonlyMap<string, number>;
  /** What was done, when it asks whether that was. */
  done: ReadonlySet<string>;
  /** Asks for a thing, not for yes or no. */
  isOpen: boolean;
  /** What must have happened before: "does it work after the role change". */
  after: ReadonlySet<string>;
  needs: Need[];
  kinds: Kind[];
  /** Asks for what made it work, or whether it does. */
  asks: 'cure' | 'solved' | undefined;
  isFuture: boolean;
}

export function readQuestion(text: string, language: Language, asked: QuestionWords): Question {
  const isSpaced = language.code !== 'ja';
  const begins = (source: string) => holds(text, language, source, isSpaced);
  const has = (source: string) => holds(text, language, source);
  const kinds = (Object.keys(asked.kinds) as Kind[]).filter((kind) => has(whichKind(kind, asked, isSpaced)));
  const named = kinds.reduce((rest, kind) => rest.replace(words(asked.kinds[kind], { isSpaced }), ' '), text);
  const [main = '', ...behind] = isSpaced ? named.split(words(asked.after)) : [named];
  const tokensOf = (part: string) => contentTokens(withoutFiller(part, asked, isSpaced), language);
  const needs: [Need, boolean][] = [
    ['time', begins(asked.when)],
    ['number', begins(asked.count)],
    ['reason', begins(asked.why)],
    ['outcome', has(asked.outcome)],
    ['trial', has(asked.tried)],
    ['else', has(asked.others)],
  ];
  const tokens = tokensOf(main);
  const done = tokensOfVerbs(main, language, language.past);
  return {
    tokens: weighed(main, tokens, language),
    isOpen: !begins(asked.why) && [asked.which, asked.when, asked.count].some(begins),
    done: new Set([...tokens].filter((token) => done.has(token))),
    after: tokensOf(behind.join(' ')),
    needs: needs.flatMap(([need, isAsked]) => (isAsked ? [need] : [])),
    kinds,
    asks: begins(asked.cure) ? 'cure' : begins(asked.solved) ? 'solved' : undefined,
    isFuture: has(asked.future),
  };
}

/** People have many words for doing the same, few for the same thing. */
const VERB = 0.6;

function weighed(text: string, tokens: ReadonlySet<string>, language: Language): Map<string, number> {
  const doing = tokensOfVerbs(text, language, `${language.past} ${language.base}`);
  return new Map([...tokens].map((token) => [token, doing.has(token) ? VERB : 1]));
}

function tokensOfVerbs(text: string, language: Language, verbs: string): ReadonlySet<string> {
  const known = wordSet(verbs);
  const said = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  return contentTokens(said.filter((word) => known.has(word)).join(' '), language);
}

/** "Which version", "what app version", "quelle est la version"; Japanese names the kind alone. */
function whichKind(kind: Kind, { which, kinds }: QuestionWords, isSpaced: boolean): string {
  return isSpaced ? `(?:${which}) (?:\\S+ ){0,1}(?:${kinds[kind]})` : kinds[kind];
}

function withoutFiller(text: string, { filler }: QuestionWords, isSpaced: boolean): string {
  if (!isSpaced) return text.replace(new RegExp(filler, 'gu'), ' ');
  const frame = wordSet(filler);
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => (frame.has(word.toLowerCase()) ? ' ' : word));
}
