/**
 * Is this question already answered in the case, and where? Precision before recall: when it is not sure it says nothing.
 * A question is understood in the language of the case; names and numbers are the same in all of them. Pure: no clock, no model.
 */
import type { Language } from '../handoff/languages/language.ts';
import type { CaseIndex } from './index-case.ts';
import { holds, type Said } from './said-by.ts';
import { looksLike, tellsNumber, tellsTime } from './kinds.ts';
import { questionWordsOf } from './languages/index.ts';
import type { QuestionWords } from './question-words.ts';
import { readQuestion, type Need, type Question } from './read-question.ts';

export interface Answer {
  /** What the case says, in its own words: a sentence, or a bullet of section 2. */
  text: string;
  /** BCP 47 language of `text`, where it is known. */
  lang?: string;
  /** Ids of the entries that say so, the best first, at most three; empty where a field of the case says so. */
  entries: string[];
  /** 0.45–1: how much of the question is found there. */
  confidence: number;
}

/** Below this share of the question an answer is not shown. Chosen on the labelled cases: see tests/eval. */
const SURE = 0.45;
const MAX_ENTRIES = 3;
/** Whoever comes this near to the best names an entry, too. */
const AS_GOOD = 0.8;

/** @param question as a person typed it, in any of the known languages; undefined: not answered, or not sure */
export function findAnswer(question: string, index: CaseIndex, language = index.language): Answer | undefined {
  const asked = language && questionWordsOf(language);
  if (!language || !asked) return undefined;
  const found = rank(readQuestion(question.slice(0, MAX_QUESTION), language, asked), index, asked);
  const best = found[0];
  if (!best || best.score < SURE) return undefined;
  const { said, score } = best;
  const entries = new Set(found.filter((one) => one.score >= score * AS_GOOD).flatMap((one) => one.said.entries));
  return {
    text: said.text,
    ...(said.language && { lang: said.language.code }),
    entries: [...entries].slice(0, MAX_ENTRIES),
    confidence: Math.min(1, score),
  };
}

/** Nobody asks in more. */
const MAX_QUESTION = 500;

interface Candidate {
  said: Said;
  score: number;
}

/** A word that stands beside, above or below counts half; one of the question that is replied to, almost whole. */
const NEAR = 0.5;
const REPLY = 0.8;
/** What is asked about must stand in the sentence itself, at least this share of it. */
const OWN = 0.4;

function rank(question: Question, index: CaseIndex, asked: QuestionWords): Candidate[] {
  const { said, counts } = index;
  const from = begunAt(question, index);
  if (from === undefined) return [];
  if (question.tokens.size === 0 && question.kinds.length === 0) return lastOf(question, said, asked);
  const rarity = (token: string) => Math.log((said.length + 1) / ((counts.get(token) ?? 0) + 0.5));
  const weights = [...question.tokens].map(([token, weight]) => [token, weight * rarity(token)] as const);
  const kindWeight = question.kinds.length * Math.log(said.length + 1);
  const total = weights.reduce((sum, [, weight]) => sum + weight, kindWeight);
  const found: Candidate[] = [];
  for (const one of said) {
    if (one.at < from || !fits(one, question, asked)) continue;
    let own = kindWeight;
    let around = 0;
    for (const [token, weight] of weights) {
      if (one.tokens.has(token)) own += weight;
      else if (one.repliesTo.has(token)) around += weight * REPLY;
      else if (one.near.has(token)) around += weight * NEAR;
    }
    const isEnough = own > kindWeight || weights.length === 0 || one.isPlain;
    if (!isEnough || (own / total < OWN && one.repliesTo.size === 0)) continue;
    found.push({ said: one, score: (own + around) / total });
  }
  return found.sort((a, b) => b.score - a.score || b.said.at - a.said.at);
}

/** Where what must have happened before stands first; undefined when nobody says that it did. */
function begunAt({ after }: Question, { said }: CaseIndex): number | undefined {
  if (after.size === 0) return 0;
  const tells = ({ tokens }: Said) => [...after].filter((one) => tokens.has(one)).length * 3 >= after.size * 2;
  const begun = said.filter((one) => !one.isPlan && tells(one));
  return begun.length === 0 ? undefined : Math.min(...begun.map(({ at }) => at));
}

function fits(said: Said, question: Question, asked: QuestionWords): boolean {
  const { needs, kinds, tokens, done, isOpen, isFuture } = question;
  if (isFuture !== said.isPlan) return false;
  if (done.size > 0 && (said.isTrouble || [...done].some((token) => !isAround(token, said)))) return false;
  if (isOpen && !isWhole(said, question)) return false;
  // A bare "1.1.1.1" is no answer to "which version".
  const named = (kind: (typeof kinds)[number]) => (tokens.size === 0 ? asked.kinds[kind] : undefined);
  return (
    kinds.every((kind) => looksLike(kind, said.text, named(kind))) &&
    needs.every((need) => meets(said, need, question, asked))
  );
}

const isIn = (token: string, { tokens, repliesTo }: Said) => tokens.has(token) || repliesTo.has(token);
const isAround = (token: string, said: Said) => isIn(token, said) || said.near.has(token);

/** Whoever asks for a thing wants all of what they named, and more than their own words back. */
function isWhole(said: Said, { tokens, needs }: Question): boolean {
  const isThere = ([token, weight]: [string, number]) => isIn(token, said) || (needs.length > 0 && weight < 1);
  return [...tokens].every(isThere) && [...said.tokens].some((token) => !tokens.has(token));
}

function meets({ text, language, from, tokens }: Said, need: Need, question: Question, asked: QuestionWords): boolean {
  const code = language?.code ?? 'en';
  if (need === 'time') return tellsTime(text, code, asked.time);
  if (need === 'number') return tellsNumber(text, code, asked.number);
  if (need === 'reason') return holds(text, language, asked.because);
  if (need === 'else')
    return (
      holds(text, language, asked.else) ||
      (['browser', 'device', 'system'] as const).some((kind) => looksLike(kind, text))
    );
  // A long bullet that happens to hold the word is no trial of it.
  if (need === 'trial' && from === 'tried')
    return [...question.tokens.keys()].filter((token) => tokens.has(token)).length * 4 >= tokens.size;
  return tellsOutcome(text, language);
}

const tellsOutcome = (text: string, language: Language | undefined) =>
  language !== undefined && holds(text, language, `${language.good}|${language.bad}|${language.helped}`);

/** "What fixed it?", "Does it work now?", "What is the cause?": what was said last about it. */
function lastOf(question: Question, said: readonly Said[], asked: QuestionWords): Candidate[] {
  const isIt = ({ text, language, from, speaker, isPlan }: Said): boolean => {
    if (isPlan) return false;
    if (question.asks === 'cure') return from === 'tried' && !holds(text, language, language?.bad ?? '');
    if (question.needs.includes('reason'))
      return from === 'said' && speaker === 'agent' && holds(text, language, asked.because);
    const isAsked = question.asks === 'solved' || question.needs.includes('outcome');
    return isAsked && from === 'said' && speaker === 'customer' && tellsOutcome(text, language);
  };
  const last = said.filter((one) => isIt(one)).toSorted((a, b) => b.at - a.at)[0];
  return last ? [{ said: last, score: 1 }] : [];
}
