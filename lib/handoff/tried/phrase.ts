import type { Language } from '../languages/language.ts';
import { canonicalText, isMarked } from '../note/canonical.ts';
import { countWords } from '../words.ts';
import { perLanguage, words } from '../text/pattern.ts';
import { countSpaced } from '../text/tokens.ts';
import { leadLength } from './lead-length.ts';

const andAtEnd = perLanguage(({ and, but }) => words(`${and}|${but}`, { atEnd: true }));
const andAtStart = perLanguage(({ and, but }) => words(`${but}|${and}`, { atStart: true }));
export const MAX_ACTION_WORDS = 14;
export const MAX_RESULT_WORDS = 18;

/** An action as a bullet shows it: canonical, without "I have", first letter large, short. Empty when nothing is left. */
export function phraseAction(text: string, language: Language | undefined): string {
  const canonical = canonicalText(text);
  const told =
    language?.isVerbLast && language.auxiliary !== undefined
      ? canonical.replace(haveI(language), '').replace(/ {2,}/g, ' ').replace(haveAtEnd(language), '')
      : canonical;
  const bare = language ? told.slice(leadLength(told, language)).replace(fillers(language), '') : told;
  const whole = shorten(trim(bare === '' ? told : bare), MAX_ACTION_WORDS);
  return canonicalText(capital(language ? withoutEnd(inThirdPerson(whole, language), language) : whole));
}

/** "Die App auch schon deinstalliert" → "Die App deinstalliert" */
const fillers = perLanguage(({ filler }) => new RegExp(`(?<=\\S)\\s+(?:${filler ?? '(?!)'})(?=\\s+\\S)`, 'giu'));

/** "Den Router habe ich getauscht" → "Den Router getauscht" */
const haveI = perLanguage(({ auxiliary = '' }) => words(`(?<=\\s)(?:${auxiliary})\\s+(?:ich|wir|ik|we|wij)`));
const haveAtEnd = perLanguage(({ auxiliary = '' }) => words(auxiliary, { atEnd: true }));

/** "Probé" would read as if L1 had done it. */
function inThirdPerson(text: string, { person }: Language): string {
  if (!person) return text;
  return text.replace(/[\p{L}]+/gu, (word) => person[word.toLowerCase()] ?? word);
}

/** Without an "and" that led on to what was cut off. */
function withoutEnd(text: string, language: Language): string {
  if (language.code === 'ja')
    return text
      .replace(/(?<=[たし])て$|が$|を$/u, '')
      .replace(/(?<=[ただ])(?:ら|ところ)$/u, '')
      .replace(/(?:しても|してから|すると)$|(?<=[にオンフ])すると$/u, 'した')
      .replace(/(?<=し|てみ)ました$/u, 'た');
  return trim(text.replace(andAtEnd(language), ''));
}

/** A result as it stands behind the colon. */
export function phraseResult(text: string, language?: Language): string | undefined {
  const canonical = language?.code === 'ja' ? plainForm(canonicalText(text)) : canonicalText(text);
  const bare = language && language.code !== 'ja' ? canonical.replace(andAtStart(language), '') : canonical;
  const told = inWords(bare, language).replace(RELATIVE, '').replace(RESULT_LABEL, '');
  const result = canonicalText(shorten(trim(told), MAX_RESULT_WORDS));
  const isAddress =
    result.includes('://') && countSpaced(result.replace(/https?:\/\/\S+/g, '')) <= 1 && /https?:/.test(result);
  const isPointer =
    language?.pointer !== undefined && words(language.pointer, { atStart: true, atEnd: true }).test(result);
  return result === '' || isAddress || isPointer ? undefined : result;
}

/** Bullets are in the plain form: "変わりません" → "変わらない". Only endings that have one plain form. */
const PLAIN: [RegExp, string][] = [
  [/(?<=[届動開効])きませんでした/g, 'かなかった'],
  [/(?<=[届動開効])きません/g, 'かない'],
  [/(?<=[変直終わか])りませんでした/g, 'らなかった'],
  [/(?<=[変直終わか])りません/g, 'らない'],
  [/(?<=でき|れ|え|[\p{sc=Han}\p{sc=Kana}ー]{2}し)ませんでした/gu, 'なかった'],
  [/(?<=でき|れ|え|てい|[\p{sc=Han}\p{sc=Kana}ー]{2}し)ません/gu, 'ない'],
  [/しました/g, 'した'],
  [/なりました/g, 'なった'],
  [/できました/g, 'できた'],
  [/(?<=[たいるじ])です(?=。?$)/g, ''],
];

function plainForm(text: string): string {
  return PLAIN.reduce((all, [polite, plain]) => all.replace(polite, plain), text);
}

/** A tick or a cross is said in words. */
function inWords(text: string, language: Language | undefined): string {
  const { good, bad } = language?.marks ?? {};
  if (good === undefined || bad === undefined || !/[❌✗✘✅✔✓]/.test(text)) return text;
  const mark = /[❌✗✘]/.test(text) ? bad : good;
  const rest = text.replace(/[❌✗✘✅✔✓]\uFE0F?/gu, '').trim();
  return rest === '' ? mark : `${mark} ${rest}`;
}

/** "…, which did not help": the clause hung on what was done. */
const RELATIVE = /^(?:which|was|ce qui|lo cual|lo que|o que|wat)\s+/i;

/** "Result: the name differs": the bullet's colon says so. */
const RESULT_LABEL = /^[^\p{L}]*(?:results?|outcome|ergebnis|résultat|resultado|resultaat|uitkomst|結果)\s?[:：]\s*/iu;

/** In these letters there are never more words than runs of letters and digits, which are cheap to count. */
const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]*$/u;

/** Cuts at the last clause that fits, else at the last word. */
export function shorten(text: string, limit: number): string {
  const isShort = () => text.length < 2 * limit || (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= limit;
  if (LATIN.test(text) && isShort()) return text;
  if (countWords(text) <= limit) return text;
  let kept = '';
  for (const clause of text.split(/(?<=[,;.。、:] )/)) {
    if (countWords(kept + clause) > limit) break;
    kept += clause;
  }
  if (countWords(kept) >= limit / 3) return trim(kept);
  let short = '';
  for (const word of text.split(/(?<= )|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u)) {
    if (countWords(short + word) > limit) break;
    short += word;
  }
  return `${trim(short)}…`;
}

const BRACKETS = [
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
] as const;

/** Without punctuation around it; brackets and quotation marks stay when both are there. */
export function trim(text: string): string {
  let trimmed = text.replace(/^[\s,;:.!?…–—>=→-]+|[\s,;:.!?。、，；：…–—=→-]+$/gu, '');
  if (!/[()（）[\]"“”„«»]/.test(trimmed)) return isMarked(trimmed) ? trimmed.slice(2) : trimmed;
  for (const [open, close] of BRACKETS) {
    if (trimmed.endsWith(close) && !trimmed.slice(0, -1).includes(open)) trimmed = trimmed.slice(0, -1).trimEnd();
    if (trimmed.startsWith(open) && !trimmed.slice(1).includes(close)) trimmed = trimmed.slice(1).trimStart();
  }
  if ((trimmed.match(/"/g)?.length ?? 0) % 2 === 1) trimmed = trimmed.replaceAll('"', '').replace(/ {2,}/g, ' ').trim();
  return isMarked(trimmed) ? trimmed.slice(2) : trimmed;
}

function capital(text: string): string {
  const [first = ''] = text;
  return /^\p{Ll}\p{Ll}*(?![\p{L}\p{N}]*[\p{Lu}_.\d])/u.test(text)
    ? first.toUpperCase() + text.slice(first.length)
    : text;
}
