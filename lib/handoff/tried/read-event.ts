import type { Entry } from '../../case/model.ts';
import { LANGUAGES } from '../languages/index.ts';
import { words, wordSet } from '../text/pattern.ts';
import { phraseAction } from './phrase.ts';
import type { Step } from './step.ts';

/** Fields of the desk's own housekeeping: changing them repairs nothing. */
const DESK_FIELD =
  /^(?:status|priority|group|assignee|subject|tags?|link|article|macro|owner|queue|team|category|type|urgency|severity|runbook|product|area|sla|due|watch|cc|follow|language|organi[sz]ation|customer|requester|source|channel|form|brand)/i;
const MACRO = /(?:macro|makro|マクロ)\s*[:：]?\s*["“„«「]([^"”“»」]+)["”“»」]/i;

/** An event that is itself a step: a macro named after what it does, a switch that an agent turned. */
export function readEvent(entry: Entry, at: number): Step | undefined {
  if (entry.kind !== 'event') return undefined;
  const text = entry.body.map((block) => block.text).join(' ');
  const macro = entry.changes.find(({ field }) => field === 'macro');
  const name = macro?.to ?? macro?.from ?? (macro || entry.changes.length === 0 ? MACRO.exec(text)?.[1] : undefined);
  if (name !== undefined) return namesStep(name) ? step(name, at) : undefined;
  const change = entry.changes.find(({ field }) => !DESK_FIELD.test(field));
  const isDeskOnly = entry.changes.length > 0 && change === undefined;
  if (isDeskOnly || text.length > 120 || !saysStep(text)) return undefined;
  return step(text, at);
}

function step(text: string, at: number): Step | undefined {
  const language = LANGUAGES.find(({ base }) => wordSet(base).has(firstWord(text)));
  const past = language?.pastOf?.[firstWord(text)];
  const done = past === undefined ? text : past + text.slice(firstWord(text).length);
  const action = phraseAction(done, undefined);
  if (action === '') return undefined;
  return {
    action,
    at: [at],
    language,
    strength: 'strong',
    isVerbal: true,
    verb: past ?? firstWord(text),
    speaker: 'agent',
  };
}

const firstWord = (text: string) => /[\p{L}-]+/u.exec(text)?.[0].toLowerCase() ?? '';
const namesStep = (name: string) => LANGUAGES.some(({ base }) => wordSet(base).has(firstWord(name)));
/** "MFA reset", "Account unlocked by Val": verb and thing, no quoted text of somebody. */
function saysStep(text: string): boolean {
  return !/[:"“„«「]/.test(text) && LANGUAGES.some(({ fix }) => fix !== undefined && words(fix).test(text));
}
