import type { TimeSource } from '../case/model.ts';
import type { StoredEvent } from './event.ts';

const SOURCES: (typeof TimeSource.options)[number][] = ['record', 'page', 'observed', 'given', 'declared'];
const PRECISIONS = ['ms', 's', 'min', 'day', 'unknown'];

/**
 * Two views of the same event (same id): the one with the better time, whatever the order in which they come. Of two
 * equally good ones the earlier, then the one that knows more, then the one that sorts first as JSON, so that every browser
 * chooses the same.
 */
export function betterEvent(a: StoredEvent, b: StoredEvent): StoredEvent {
  const [rankA, rankB] = [rank(a), rank(b)];
  for (const [index, value] of rankA.entries()) {
    const other = rankB[index];
    if (other !== undefined && value !== other) return value < other ? a : b;
  }
  return b;
}

/** Union by id. Commutative, associative and idempotent; sorted by id. */
export function mergeEvents(...logs: StoredEvent[][]): StoredEvent[] {
  const byId = new Map<string, StoredEvent>();
  for (const event of logs.flat()) {
    const known = byId.get(event.id);
    byId.set(event.id, known ? betterEvent(known, event) : event);
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function rank({ at, ...rest }: StoredEvent): (string | number)[] {
  const zone = at.zoneKnown ? 0 : 1;
  // Of two equally timed views the one that knows more: a group or a plan may be known only to a later reading.
  const known = -Object.keys(rest).length;
  return [zone, SOURCES.indexOf(at.source), PRECISIONS.indexOf(at.precision), at.at, known, sortedJson(rest)];
}

/** Key order differs between an event that was just made and one that came back from a file. */
function sortedJson(value: object): string {
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
