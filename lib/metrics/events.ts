import type { Time } from '../case/model.ts';
import type { Episode } from './episode.ts';
import type { Prefill } from '../handoff/prefill.ts';
import type { Facets } from '../case/facets.ts';
import {
  makeEvent,
  MAX_LABEL,
  type EventType,
  type HypothesisVerdict,
  type StoredEvent,
  type Verdict,
} from './event.ts';

/**
 * The facts of an episode as the store keeps them. An episode from a case that was read only in part gives none: what
 * is missing may hold an earlier opening, and then one escalation would count twice.
 */
export function eventsOf(
  { site, caseKey, isPartial, ...episode }: Episode,
  { plan, area, hasRunbook }: Facets = {},
): StoredEvent[] {
  if (isPartial) return [];
  const events: StoredEvent[] = [];
  const add = (type: EventType, { at, entry }: { at: Time; entry: string }, more: Partial<StoredEvent> = {}) => {
    const { id, openedAt } = episode;
    events.push(makeEvent({ site, caseKey, episode: id, type, at, openedAt: openedAt.at, entry, ...more }));
  };
  const { kind, handoff, given, pickup, firstResponse, firstMove, questions, closed } = episode;
  const group = episode.group?.trim().slice(0, MAX_LABEL);
  const labels = {
    ...(group && { group }),
    ...(plan && { plan }),
    ...(area && { area }),
    ...(hasRunbook && { hasRunbook }),
  };
  add('opened', { at: episode.openedAt, entry: episode.openedEntry }, { kind, ...labels });
  for (const station of episode.stations) add('station', station);
  if (handoff) add('handoff-sent', handoff, { handoffId: handoff.id, ...(handoff.isThin && { isThin: true }) });
  // Kept beside an own pickup too: whichever browser reads the case next must not take it for the only one.
  if (given && kind !== 'reopened') add('pickup', given, { pickup: 'given' });
  if (pickup && pickup.how !== 'given') add('pickup', pickup, { pickup: pickup.how });
  if (firstResponse) add('first-response', firstResponse);
  if (firstMove) add('first-move', firstMove, { move: firstMove.how });
  for (const question of questions) add('question', question);
  if (closed) add('closed', closed, { closedBy: closed.how });
  return events;
}

/** Second line asked the customer what the case had said before. @param entry id of the reply */
export function askedAgainEvent(
  { site, caseKey, id, openedAt, customerQuestions }: Episode,
  entry: string,
): StoredEvent[] {
  const asked = customerQuestions.find((one) => one.entry === entry);
  if (!asked) return [];
  const facts = { site, caseKey, episode: id, openedAt: openedAt.at, type: 'asked-again' as const };
  return [makeEvent({ ...facts, at: asked.at, entry })];
}

/**
 * What a person says of a question. Each saying is an event of its own, so that one can think again: the last one holds.
 * @param question the event of the question
 */
export const verdictEvent = (question: StoredEvent, verdict: Verdict, at: string): StoredEvent =>
  saidOf(question, at, { type: 'verdict', verdict });

/** What second line says of the hypothesis; the last saying holds. @param opened the event that opened the episode */
export const hypothesisEvent = (opened: StoredEvent, hypothesis: HypothesisVerdict, at: string): StoredEvent =>
  saidOf(opened, at, { type: 'hypothesis', hypothesis });

function saidOf(
  { site, caseKey, episode, openedAt, entry }: StoredEvent,
  at: string,
  said: Pick<StoredEvent, 'type' | 'verdict' | 'hypothesis'>,
): StoredEvent {
  const time: Time = { at, precision: 'ms', zoneKnown: true, source: 'declared' };
  return makeEvent({ site, caseKey, episode, openedAt, at: time, entry: `${entry} ${at}`, ...said });
}

/** How L1 wrote a handoff. Not part of the note. */
export interface Composing {
  noteId: string;
  /** The insertion, by this machine's clock. */
  at: Time;
  /** Absent where nothing was typed. */
  activeMs?: number;
  wallMs?: number;
  prefill: Prefill;
}

/** @param episode the one that the note belongs to */
export function composeEvent({ site, caseKey, id, openedAt }: Episode, composing: Composing): StoredEvent {
  const { noteId, at, activeMs, wallMs, prefill } = composing;
  const facts = { site, caseKey, episode: id, openedAt: openedAt.at, type: 'compose' as const };
  const times = activeMs === undefined || wallMs === undefined ? {} : { activeMs, wallMs };
  return makeEvent({ ...facts, at, entry: noteId, handoffId: noteId, ...times, prefill });
}
