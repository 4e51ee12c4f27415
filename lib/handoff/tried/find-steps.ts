import type { Case } from '../../case/model.ts';
import type { Source } from '../text/read-source.ts';
import { EntryReader, type Found } from './entry-reader.ts';
import { findAsks } from './find-asks.ts';
import { mergeStep } from './merge-steps.ts';
import { readEvent } from './read-event.ts';
import type { Step } from './step.ts';

/** Everything that was done in a case, in the order in which it was first told. */
export function findSteps(read: Case, sources: readonly Source[]): Step[] {
  const found: Found = { steps: [], asks: [], isAnswered: false };
  const byEntry = new Map(sources.map((source) => [source.at, source]));
  for (const [at, entry] of read.entries.entries()) {
    const event = readEvent(entry, at);
    if (event) mergeStep(found.steps, event);
    const source = byEntry.get(at);
    if (source) readEntry(source, found);
  }
  return found.steps;
}

function readEntry(source: Source, found: Found): void {
  if (source.speaker === 'agent' && !source.isInternal) {
    const asks = findAsks(source);
    found.asks = found.isAnswered ? asks : [...found.asks, ...asks];
    found.isAnswered = false;
  }
  const reader = new EntryReader(source, found);
  for (const { sentences, isItem } of source.lines) for (const sentence of sentences) reader.read(sentence, isItem);
  reader.finish();
}
