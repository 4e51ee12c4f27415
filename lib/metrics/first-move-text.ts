/**
 * Is an internal note of second line a diagnostic move, or does it only ask first line something or hand the case back?
 *
 * The note is cut into sentences. Questions, requests, hand-back phrases, greetings and remarks about the note or the case
 * itself ("the note doesn't say which key") are taken away; a note that had any question, request or hand-back and has next
 * to nothing left is no move. A note without any of them always is one: reporting "no error in the log" is diagnosis.
 *
 * What this does not see: questions without a question mark in languages with no word list below; rhetorical questions;
 * a long statement that only leads up to the question (counted as a move); a one-word finding beside a question
 * ("Confirmed. Which key?", not counted); a question to another second-line colleague, which looks like one to first line.
 */
import type { Block } from '../case/model.ts';
import { isReadBack } from '../handoff/note/find-read-back.ts';
import { countWords } from '../handoff/words.ts';

/** Fewer words of statement than this beside a question are a lead-in, not a finding. */
const STATEMENT_WORDS = 6;
/** "Hi Lena", "Thanks!" */
const GREETING_WORDS = 3;

export function isMoveText(body: Block[]): boolean {
  if (isReadBack(body)) return true;
  let asksOrHandsBack = false;
  let statementWords = 0;
  for (const sentence of sentencesOf(body)) {
    const rest = sentence.replace(HAND_BACK, ' ').trim();
    const handsBack = rest !== sentence;
    const asks = QUESTION.test(rest) || REQUEST.test(rest);
    asksOrHandsBack ||= handsBack || asks;
    if (asks || ABOUT_THE_NOTE.test(rest)) continue;
    const words = countWords(rest);
    if (words > GREETING_WORDS) statementWords += words;
  }
  return !asksOrHandsBack || statementWords >= STATEMENT_WORDS;
}

/**
 * What a note asks first line, sentence by sentence; empty when it asks nothing. A candidate only: who is asked, and whether it
 * was answered already, a person says (docs/definitions.md, rework). A read-back repeats the case and asks nothing.
 */
export function questionsIn(body: Block[]): string[] {
  if (isReadBack(body)) return [];
  return sentencesOf(body)
    .map((sentence) => sentence.replace(HAND_BACK, ' ').trim())
    .filter((sentence) => QUESTION.test(sentence) || REQUEST.test(sentence));
}

/** What the author wrote: no quotes, no code, no signature. An address is no text: its dots and marks end no sentence. */
function sentencesOf(body: Block[]): string[] {
  return body
    .filter(({ kind, signature }) => kind !== 'quote' && kind !== 'code' && !signature)
    .flatMap(({ text }) => text.replace(/https?:\/\/\S+/g, '').split(/(?<=[.!?])\s+|(?<=[。！？])|\n+/))
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

const anyOf = (patterns: string[], flags = 'iu') => new RegExp(patterns.join('|'), flags);

const QUESTION = anyOf(['[?？؟]["”’»」)\\]\\s]*$', '^¿', '(です|ます|ません|でした|ました|でしょう)か[。.\\s]*$']);

const REQUEST = anyOf([
  '^(\\W*\\S+[,:]\\s*)?(please|kindly)\\b',
  '\\b(can|could|would|will) you\\b|\\blet (me|us) know\\b|\\bplease (ask|send|confirm|provide|clarify|check with)\\b',
  '\\bbitte\\b|\\b(kannst du|könnt ihr|können sie)\\b|\\bsag(t)? (mir|uns)\\b',
  "merci de\\b|\\b(peux-tu|pouvez-vous|pourrais-tu|pourriez-vous)\\b|\\bdis-moi\\b|s’il (te|vous) plaît|s'il (te|vous) plaît",
  '\\bpor favor\\b|\\b(puedes|podrías|pueden) \\S+|\\bdime\\b',
  '\\b(podes|pode|poderia|consegues) \\S+.*\\b(confirmar|enviar|perguntar|verificar)\\b|\\bdiga-me\\b',
  '\\b(kun je|kunnen jullie|wil je|graag)\\b|\\blaat (me|ons) weten\\b',
  '(て|で)(ください|下さい)|お願い(します|いたします)|いただけますか',
]);

const HAND_BACK = anyOf(
  [
    "^(i'?m |i am |we'?re |we are )?(sending|handing|passing|assigning|returning|giving) ((this|it|the (case|ticket)) )?back\\b( to [\\p{L}\\d]+)?",
    '\\bback to (l1|first line|first level|tier 1|1st line|you)\\b|\\b(wrong (queue|team|group)|not (one )?for us|not ours)\\b',
    '\\b(gebe|geben|geht|schicke|schicken)\\b.{0,25}\\bzurück\\b|\\bzurück an\\b( [\\p{L}\\d]+)?|\\bfalsche (queue|gruppe|team)\\b|nicht zuständig',
    '\\b(je (le |la )?renvoie|renvoyé à|retour (à|au))\\b( [\\p{L}\\d]+)?|mauvaise file|pas (pour|chez) nous',
    '\\b(lo |la )?devuelvo\\b( a [\\p{L}\\d]+)?|\\bde vuelta a\\b( [\\p{L}\\d]+)?|cola equivocada|no es nuestro',
    '\\bdevolvo\\b( a[o]? [\\p{L}\\d]+)?|\\bde volta (a|ao|para)\\b( [\\p{L}\\d]+)?|fila errada|não é nosso',
    '\\b(stuur|zet|geef)\\b.{0,20}\\bterug\\b|\\bterug naar\\b( [\\p{L}\\d]+)?|verkeerde (wachtrij|team)|niet van ons',
    '差し戻します|差し戻し|担当外です',
  ],
  'giu',
);

const ABOUT_THE_NOTE = anyOf([
  "\\b(note|ticket|case|handoff|description)\\b.*\\b(not|no|nothing|missing|unclear)\\b|\\b(note|ticket|case|handoff|description)\\b.*n['’]t\\b",
  '\\b(Notiz|Ticket|Fall|Übergabe|Beschreibung)\\b.*\\b(nicht|kein|keine|fehlt|unklar)\\b',
  '\\b(note|ticket|dossier|description)\\b.*\\b(pas|aucun|aucune|manque)\\b',
  '\\b(nota|ticket|caso|descripción|descrição)\\b.*\\b(no|falta|não)\\b',
  '\\b(notitie|ticket|zaak|beschrijving)\\b.*\\b(niet|geen|ontbreekt)\\b',
]);
