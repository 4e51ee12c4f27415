import type { FrameWords } from './languages/language.ts';
import { WORD_LIMIT, type DraftedLine, type Runbook, type TriedAction } from './model.ts';
import { canonicalText } from './note/canonical.ts';
import { namesRunbook } from './runbooks.ts';
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
  const actionLines = own.map((action) => ({ rank: action.rank, line: lineOf(action, frame) }));
  const runbookLines = runbooks.map((runbook) => ({ runbook, line: runbookLine(runbook, frame) }));
  const kept = new Set<DraftedLine>();
  let left = WORD_LIMIT - 1;
  const take = (line: DraftedLine, limit = left): number => {
    // Counting takes time, and a line has at least as many words as it has spaced ones.
    if ((line.text.match(SPACED_WORD)?.length ?? 0) > left) return 0;
    const words = countWords(line.text);
    if (words > left || words > limit) return 0;
    kept.add(line);
    left -= words;
    return words;
  };
  let forRunbooks = MAX_RUNBOOK_WORDS;
  for (const { runbook, line } of runbookLines)
    if (runbook.state === 'attempted') forRunbooks -= take(line, forRunbooks);
  for (const { line } of [...actionLines].sort((a, b) => a.rank - b.rank)) take(line);
  for (const { line } of runbookLines) if (!kept.has(line)) take(line);
  const all = [...actionLines, ...runbookLines].map(({ line }) => line);
  const tried = all.filter((line) => kept.has(line));
  return { tried, triedLeftOut: all.length - tried.length };
}

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
