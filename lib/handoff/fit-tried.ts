import type { FrameWords } from './languages/language.ts';
import { WORD_LIMIT, type DraftedLine, type Runbook, type TriedAction } from './model.ts';
import { canonicalText } from './note/canonical.ts';
import { namesRunbook } from './runbooks.ts';
import { allMatches } from './text/pattern.ts';
import { countWords } from './words.ts';

/** More than this and the runbooks would push the actions out. */
const MAX_RUNBOOK_WORDS = 40;
const SPACED_WORD = /(?<=^|\s)[\p{L}\p{N}]/gu;

/** The lines of section 2 that stay under the word limit: the best actions and the runbooks that were followed first. */
export function fitTried(
  actions: readonly TriedAction[],
  runbooks: readonly Runbook[],
  frame: FrameWords,
): { tried: DraftedLine[]; triedLeftOut: number } {
  // An action that only says "followed <runbook>" is told by the runbook's own line.
  const attempted = runbooks.filter(({ state }) => state === 'attempted');
  const own = actions.filter((one) => !namesRunbook(one.action, attempted) && !isToldBy(one, attempted));
  const kept = new Map<TriedAction | Runbook, DraftedLine>();
  let left = WORD_LIMIT - 1;
  const take = (of: TriedAction | Runbook, line: DraftedLine, limit = left): number => {
    if (!mayFit(line.text, left)) return 0;
    const words = countWords(line.text);
    if (words > left || words > limit) return 0;
    kept.set(of, line);
    left -= words;
    return words;
  };
  let forRunbooks = MAX_RUNBOOK_WORDS;
  for (const one of attempted) forRunbooks -= take(one, runbookLine(one, frame), forRunbooks);
  for (const one of own.toSorted((a, b) => a.rank - b.rank))
    if (mayFit(one.action, left)) take(one, lineOf(one, frame));
  for (const one of runbooks) if (!kept.has(one)) take(one, runbookLine(one, frame));
  const tried = [...own, ...runbooks].flatMap((one) => kept.get(one) ?? []);
  return { tried, triedLeftOut: own.length + runbooks.length - tried.length };
}

/** Counting takes time, and a text has at least as many words as it has spaced ones. */
const mayFit = (text: string, left: number) => allMatches(SPACED_WORD, text, left + 1).length <= left;

function lineOf({ action, result, entries, lang, attachments }: TriedAction, frame: FrameWords): DraftedLine {
  const told = `${action} ${result ?? ''}`;
  const unnamed = (attachments ?? []).filter((file) => !told.includes(file));
  return {
    text: canonicalText(
      `${action}: ${result ?? frame.notRecorded}${unnamed.length === 0 ? '' : ` [${unnamed.join(', ')}]`}`,
    ),
    entries,
    ...(lang !== undefined && { lang }),
    ...(attachments && { attachments }),
  };
}

function runbookLine({ title, state, outcome, entries, url }: Runbook, frame: FrameWords): DraftedLine {
  const told =
    state === 'attempted' ? `${frame.attempted}${outcome === undefined ? '' : `, ${outcome}`}` : frame.linked;
  const label = frame.runbook.slice(0, 1).toUpperCase() + frame.runbook.slice(1);
  return { text: canonicalText(`${label} “${title}”: ${told}`), entries, ...(url !== undefined && { from: url }) };
}

/** An action that carries a runbook's whole title and rests on the same entry says the same twice. */
function isToldBy({ action, entries }: TriedAction, runbooks: readonly Runbook[]): boolean {
  return runbooks.some(({ title, entries: own }) => action.includes(title) && own.some((id) => entries.includes(id)));
}
