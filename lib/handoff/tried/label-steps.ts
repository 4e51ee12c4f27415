import { perLanguage, words, wordSet } from '../text/pattern.ts';
import { countSpaced } from '../text/tokens.ts';
import { phraseAction, phraseResult } from './phrase.ts';
import { isBeforeResult } from './find-result.ts';
import type { Reader } from './sentence-reading.ts';
import type { Part } from './split-parts.ts';
import { stepOf, type Step } from './step.ts';
import { tellOutcome } from './tell-outcome.ts';

const outcomeAtEnd = perLanguage(({ bad, good }) => words(`(?:${bad}|${good})(?:\\s+\\p{L}+){0,2}`, { atEnd: true }));
/** Longer labels are sentences. */
const MAX_LABEL_WORDS = 7;

/** Labels before a result are steps too: "private window Chrome -> ok", "Edge: slow", "Reinstall - works". */
export function labelSteps(part: Part, index: number, reader: Reader): Step[] {
  const { parts, language, source, isItem } = reader;
  const next = parts[index + 1];
  const text = part.text.trim();
  const telegraphic = source.isInternal && language ? telegraphicStep(part, reader) : undefined;
  if (telegraphic && next?.joint !== 'result') return [telegraphic];
  if (!next || isNoLabel(part, reader) || /^\s*https?:\/\/\S+\s*$/.test(next.text)) return [];
  const isStepNoun =
    language !== undefined && words(language.step, { isSpaced: language.code !== 'ja' }).test(part.mask);
  const count = countSpaced(text);
  const strength = strengthOf();
  if (strength === undefined) return [];
  const action = phraseAction(text, language);
  return action === '' ? [] : [stepOf(source, { action, strength, isVerbal: false })];

  /** "Reinstall, reboot, other cable: nothing." */
  function isInList(): boolean {
    const told = parts.find(({ joint }, at) => at > index && joint !== 'comma');
    const isColon = told?.joint === 'colon' || told?.joint === 'dash';
    return next?.joint === 'comma' && isColon && tellOutcome(told.mask, language) !== undefined;
  }

  function strengthOf(): Step['strength'] | undefined {
    if (isBeforeResult(parts, index)) {
      const told = tellOutcome(part.mask, language);
      // "bank sees no attempt -> suspect our route" draws a conclusion.
      const isStatement = told !== undefined && told !== 'told' && !isStepNoun && count > 2;
      const isEquation = /^\s*=/.test(reader.sentence.slice(part.end));
      if (isStatement || count > 12) return 'weak';
      return isStepNoun || ((source.isInternal || isItem) && !isEquation) ? 'strong' : 'weak';
    }
    if (count > MAX_LABEL_WORDS) return undefined;
    if (isStepNoun && isInList()) return 'strong';
    if (next?.joint === 'colon') return isStepNoun || (isItem && source.isInternal) ? 'strong' : 'weak';
    const isOutcomeNext = next !== undefined && tellOutcome(next.mask, language) !== undefined;
    return next?.joint === 'dash' && isOutcomeNext ? (isStepNoun ? 'strong' : 'weak') : undefined;
  }
}

/** "pw reset x2 no go", "relog no effect": a named step and how it went, with nothing between. Only in notes. */
function telegraphicStep({ text, mask }: Part, { language, source }: Reader): Step | undefined {
  if (!language || language.code === 'ja' || countSpaced(text) > MAX_LABEL_WORDS + 3) return undefined;
  const found = outcomeAtEnd(language).exec(mask);
  if (!found || found.index === 0) return undefined;
  const label = text.slice(0, found.index);
  if (!words(language.step).test(label) || words(language.not).test(label) || words(language.plan).test(label))
    return undefined;
  const last = /([\p{L}\p{N}]+)\s*$/u.exec(label)?.[1]?.toLowerCase() ?? '';
  if (wordSet(language.common).has(last)) return undefined;
  const action = phraseAction(label, language);
  const result = phraseResult(text.slice(found.index), language);
  if (action === '' || result === undefined) return undefined;
  return stepOf(source, { action, result, isVerbal: false });
}

function isNoLabel({ mask, joint }: Part, { language }: Reader): boolean {
  if (!language) return false;
  const isSpaced = language.code !== 'ja';
  if (words(language.label, { atStart: true, atEnd: true, isSpaced }).test(mask)) return true;
  if (words(language.plan, { isSpaced }).test(mask) || words(language.ask, { isSpaced }).test(mask)) return true;
  return joint !== 'start' && words(language.not, { isSpaced }).test(mask);
}
