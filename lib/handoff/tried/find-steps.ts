import type { Entry } from '../../case/model.ts';
import type { Source } from '../text/read-source.ts';
import { EntryReader, type Found } from './entry-reader.ts';
import { findAsks } from './find-asks.ts';
import { mergeStep } from './merge-steps.ts';
import { readEvent } from './read-event.ts';

/** How many entries a request stays open. */
const MAX_OPEN = 8;

/** Reads on: what an entry tells is added to what was found in the entries before it. */
export function readEntry(entry: Entry, at: number, source: Source | undefined, found: Found): void {
  const event = readEvent(entry, at);
  if (event) mergeStep(found.steps, event);
  if (!source) return;
  if (source.speaker === 'agent' && !source.isInternal) {
    const asks = findAsks(source);
    const isOver = found.isAnswered && asks.length > 0;
    found.asks = isOver ? asks : [...found.asks.filter((ask) => at - ask.at <= MAX_OPEN), ...asks];
    if (isOver) found.isAnswered = false;
  }
  const reader = new EntryReader(source, found);
  for (const line of source.lines) for (const sentence of line.sentences) reader.read(sentence, line);
  reader.finish();
}
