/** What an agent asks, and what is said: the sentences of a message that tell something. */
import type { Language } from '../handoff/languages/language.ts';
import { words, wordSet } from '../handoff/text/pattern.ts';
import type { Source } from '../handoff/text/read-source.ts';
import { contentTokens } from '../handoff/text/tokens.ts';
import { questionWordsOf } from './languages/index.ts';

type Tokens = ReadonlySet<string>;
export const NONE: Tokens = new Set();

/** One thing that the case says. */
export interface Said {
  text: string;
  language: Language | undefined;
  /** Ids of the entries that say so, oldest first. */
  entries: readonly string[];
  /** Position of the last of them in the case. */
  at: number;
  /** `said`: a sentence; `tried`: a bullet of section 2; `known`: a fact of section 4, a runbook, what L1 wrote in the handoff. */
  from: 'said' | 'tried' | 'known';
  speaker: Source['speaker'];
  tokens: Tokens;
  /** The words of the question or request that it replies to. */
  repliesTo: Tokens;
  /** What stands around it in the same entry, or above it: counts less. */
  near: Tokens;
  /** Begins with yes or no, right behind a question. */
  isPlain: boolean;
  /** Told when the case was opened: before anything was done about it. */
  isTrouble: boolean;
  /** Meant, wanted, supposed or still to come. */
  isPlan: boolean;
}

export interface Asked {
  isQuestion: boolean;
  tokens: Tokens;
}

/** What an agent asks the customer: to know, or to do. */
export function askedBy(source: Source): Asked[] {
  const { language } = source;
  return source.lines
    .flatMap(({ sentences }) => sentences)
    .filter((text) => !tells(text, source))
    .map((text) => ({ isQuestion: /[?？]\s*$/.test(text), tokens: contentTokens(text, language) }));
}

export function saidBy(source: Source, asked: readonly Asked[]): Said[] {
  const { language, entry, at, speaker } = source;
  const sentences = source.lines.flatMap((line) => line.sentences.map((text) => ({ line, text })));
  const tokens = sentences.map(({ text }) => contentTokens(text, language));
  const sure = sentences.map(({ text }, index) =>
    tells(text, source) && !isUnsure(text, language) ? tokens[index] : undefined,
  );
  return sentences.flatMap(({ line, text }, index): Said[] => {
    if (!tells(text, source)) return [];
    const own = tokens[index] ?? NONE;
    const above = contentTokens(`${line.under ?? ''} ${line.about ?? ''}`, language);
    const isPlain = index === 0 && asked.length === 1 && isYesOrNo(text, language);
    const answered = refuses(text, language)
      ? []
      : asked.filter((one) => (one.isQuestion && isPlain) || shares(own, one.tokens));
    const repliesTo = union(answered.map((one) => one.tokens));
    const near = union([sure[index - 1] ?? NONE, sure[index + 1] ?? NONE, above]);
    return [
      {
        text,
        language,
        entries: [entry.id],
        at,
        from: 'said',
        speaker,
        tokens: own,
        repliesTo,
        near,
        isPlain,
        isTrouble: source.isFirst,
        isPlan: isUnsure(text, language),
      },
    ];
  });
}

function union(sets: readonly Tokens[]): Tokens {
  const all = new Set<string>();
  for (const set of sets) for (const token of set) all.add(token);
  return all;
}

function shares(some: Tokens, others: Tokens): boolean {
  for (const token of some) if (others.has(token)) return true;
  return false;
}

/** Questions, requests and conditions tell nothing. */
function tells(text: string, { language, speaker }: Source): boolean {
  if (/[?？]\s*$/.test(text)) return false;
  if (!language) return true;
  if (holds(text, language, language.condition, speaker === 'customer')) return false;
  return !(speaker === 'agent' && (holds(text, language, language.ask) || isOrder(text, language)));
}

/** "Update it, or start with …", "désactiver …", "entweder neu starten". */
function isOrder(text: string, { base, past, imperativeNext, isVerbLast, doneEnd }: Language): boolean {
  if (doneEnd !== undefined) return false;
  const bases = wordSet(base);
  const done = wordSet(past);
  return text.split(/[.;:,(]\s*/).some((clause) => {
    const said = clause.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
    const verb = (isVerbLast ? said.at(-1) : said[0]) ?? '';
    if (!bases.has(verb) || done.has(verb) || (isVerbLast && said.some((word) => done.has(word)))) return false;
    if (isVerbLast || imperativeNext === undefined) return said.length > 1;
    return words(imperativeNext, { atStart: true }).test(said.slice(1).join(' '));
  });
}

const isUnsure = (text: string, language: Language | undefined) =>
  language !== undefined && holds(text, language, `${language.plan}|${questionWordsOf(language)?.hedge ?? '(?!)'}`);

/** "Not tried yet" is no answer to what was asked. */
const refuses = (text: string, language: Language | undefined) =>
  language !== undefined && holds(text, language, `${language.refused ?? '(?!)'}|${language.waiting}`);

const isYesOrNo = (text: string, language: Language | undefined) =>
  language !== undefined && holds(text, language, questionWordsOf(language)?.yesOrNo ?? '', true);

/** Whole words of the language, anywhere or at the start. */
export function holds(text: string, language: Language | undefined, source: string, atStart = false): boolean {
  return words(source, { isSpaced: language?.code !== 'ja', atStart }).test(text);
}
