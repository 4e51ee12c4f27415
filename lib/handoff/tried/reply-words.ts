/** How people say in a word or two that they did what was asked, and how it went. */
import type { Language } from '../languages/language.ts';
import { words } from '../text/pattern.ts';
import { leadLength } from './lead-length.ts';
import type { Step } from './step.ts';
import { tellOutcome, type Outcome } from './tell-outcome.ts';

/** Thanks and agreement confirm nothing. */
const POLITE =
  /^[^\p{L}]*(?:(?:thanks|thank you|thx|ok|okay|yes|yep|great|perfect|cool|hi|hello|danke|ja|alles klar|super|merci|oui|d['’]accord|parfait|gracias|sí|vale|perfecto|obrigad[oa]|sim|certo|perfeito|bedankt|dank|prima|ありがとうございます|はい|了解)(?![\p{L}])[^\p{L}]*)+/iu;
/** "That did the trick" speaks of one thing. */
export const SINGULAR =
  /^[^\p{L}]*(?:\p{L}+,? )?(?:that|this|it|das|dies|dat|dit|ça|cela|eso|esto|isso|isto)(?![\p{L}])/iu;
export const YES = /^[^\p{L}]*(?:yes|yep|yeah|ja|jep|jup|oui|ouais|sí|sim|はい)(?![\p{L}])/iu;
/** What comes behind "did that,". */
export function withoutDone(sentence: string, language: Language): string {
  const bare = sentence.replace(POLITE, '');
  const isSpaced = language.code !== 'ja';
  const done = words(language.doneReply, { atStart: true, isSpaced }).exec(bare)?.[0];
  const rest = done === undefined ? '' : (/^\s*[,;:–-]\s*(\S.*)$/su.exec(bare.slice(done.length))?.[1] ?? '');
  return isPlain(tellOutcome(rest, language)) ? rest : sentence;
}

export function beginsDone(sentence: string, language: Language): boolean {
  const bare = sentence.replace(POLITE, '');
  const done = words(language.doneReply, { atStart: true, isSpaced: language.code !== 'ja' });
  return done.test(bare) || done.test(bare.slice(leadLength(bare, language)));
}

/** "Done", "Fait aussi": says that something was done, not what. */
export function saysOnlyDone(action: string, language: Language): boolean {
  if (language.code === 'ja')
    return words(language.doneReply, { isSpaced: false, atStart: true, atEnd: true }).test(action);
  const done = words(language.doneReply, { atStart: true }).exec(action);
  if (!done) return false;
  const rest = action.slice(done[0].length);
  return rest.slice(leadLength(rest, language)).replace(/[\p{P}\s]/gu, '') === '';
}

export const isTrouble = (told: Outcome) => told === 'bad' || told === 'mixed';
export const isPlain = (told: Outcome) => told === 'good' || told === 'bad' || told === 'mixed';

/** A verb and nothing else: "Checked", "Paused". Japanese needs no spaces. */
export const isBare = ({ action, isVerbal, language }: Step) =>
  isVerbal && language?.code !== 'ja' && !/\s/.test(action);
