/** Remarks beside the form. None of them blocks: L1 decides. */
import type { Case } from '../case/model.ts';
import { longestRun, MAX_RUN } from './happening/no-paste.ts';
import { SECTIONS, WORD_LIMIT, type Section, type SectionName } from './model.ts';
import { countWords } from './words.ts';

export type CheckKind = 'too-long' | 'empty' | 'no-reason' | 'names-nothing' | 'thin' | 'pasted' | 'secret';
export interface Check {
  section: SectionName;
  kind: CheckKind;
  /** too-long: words counted. pasted: words in a row. secret: how many. */
  count?: number;
}

/** More than this many of a customer's words in a row is a pasted message, in any section. */
const PASTED = 12;
/** A handoff in so few words, with one of these phrases, hands over nothing. */
const THIN_WORDS = 12;
const THIN =
  /please (?:investigate|check|look|help|advise|assist)|pls (?:check|help)|can you (?:check|look)|needs? (?:l2|investigation)|bitte (?:prüfen|um prüfung|anschauen|übernehmen)|merci de (?:vérifier|regarder|voir)|(?:favor|por favor),? (?:revisar|verificar|investigar|analisar)|graag (?:uitzoeken|nakijken|onderzoeken)|調査(?:を)?お願い|ご確認ください/iu;
/** Something to look at: a thing with a name, a number, an address, a time, or a place where answers lie. */
const SOMETHING =
  /\d|https?:|["“„«「`]|\p{L}[_./]\p{L}|\b(?:logs?|query|queue|dashboard|config(?:uration)?|settings?|database|table|record|dns|certificate|token|server|deploy(?:ment)?|release|account|user|tenant|cache|job|index|permissions?|role|invoice|webhook|api|browser|network)\b|protokoll|einstellung|datenbank|warteschlange|konto|journal|journaux|base de données|paramètre|registro|base de datos|cola|configuraci|banco de dados|fila|configuraç|logboek|wachtrij|instelling|ログ|設定|キュー|データベース|サーバ|アカウント/iu;
/** A code or a name inside a sentence. */
const NAME = /\p{Lu}{2,}|(?<=\p{Ll} )\p{Lu}\p{Ll}+/u;
/** Says why: the seven languages' words for a reason, or a colon or arrow. */
const REASON =
  /\b(?:because|since|as|due to|after|given|looks? like|points? to|suggests?|so|therefore|only|both|same|matches|started|log(?:s|ged)?|weil|da|denn|wegen|seit|nachdem|deutet|parce que|car|puisque|depuis|vu que|porque|ya que|debido|desde|tras|pois|já que|devido|após|omdat|want|sinds|door|aangezien|wijst)\b|[:→]|->|=>|ため|ので|から|により/iu;

/**
 * All but secrets, whose rules are loaded late (vendor-secrets.ts).
 * @param read the case, to find pasted messages of the customer; without it that check is left out
 */
export function checkHandoff(sections: Record<SectionName, Section>, read?: Case): Check[] {
  const pasted = read ? textsOfCustomer(read) : [];
  return SECTIONS.flatMap((section) => checkSection(section, sections, pasted));
}

function checkSection(
  section: SectionName,
  sections: Record<SectionName, Section>,
  pasted: readonly string[],
): Check[] {
  const text = sections[section].map((line) => line.text).join('\n');
  if (text.trim() === '') return [{ section, kind: 'empty' }];
  const checks: Check[] = [];
  const count = countWords(text);
  if (count >= WORD_LIMIT) checks.push({ section, kind: 'too-long', count });
  const isThin = isThinText(text);
  if (isThin && section !== 'context') checks.push({ section, kind: 'thin' });
  if (section === 'hypothesis' && !isThin && (!REASON.test(text) || count < 5))
    checks.push({ section, kind: 'no-reason' });
  if (section === 'verify' && !isThin && !SOMETHING.test(text) && !NAME.test(text))
    checks.push({ section, kind: 'names-nothing' });
  const run = section === 'tried' || pasted.length === 0 ? 0 : longestRun(withoutQuoted(text), pasted);
  if (run > (section === 'happening' ? MAX_RUN : PASTED)) checks.push({ section, kind: 'pasted', count: run });
  return checks;
}

/** Hands over nothing: a few words, one of which only asks to look. */
export const isThinText = (text: string) => countWords(text) <= THIN_WORDS && THIN.test(text);

function says(lines: Section): boolean {
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .trim();
  return text !== '' && !isThinText(text);
}

/** What first line had to write says nothing: empty, or "please investigate". */
export function isThinHandoff({ hypothesis, verify }: Record<SectionName, Section>): boolean {
  return !says(hypothesis) && !says(verify);
}

/** Error texts are quoted word for word, and should be. */
const withoutQuoted = (text: string) => text.replace(/“[^”]*”|"[^"]*"|„[^“”]*[“”]|«[^»]*»|「[^」]*」/g, ' ¶ ');

function textsOfCustomer({ entries }: Case): string[] {
  return entries
    .filter(({ role, kind }) => role === 'customer' && kind !== 'event')
    .flatMap(({ body }) => body.map(({ text }) => text.slice(0, 4000)));
}
