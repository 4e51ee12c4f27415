import type { Time } from '../case/model.ts';
import type { ClosedBy, EpisodeKind, MoveHow, PickupHow, StoredEvent, Verdict } from './event.ts';
import { mergeEvents } from './merge-events.ts';

/** One episode as the log tells it, whichever browsers wrote its events. */
export interface EpisodeFacts {
  episode: string;
  caseKey: string;
  kind: EpisodeKind;
  opened: Time;
  handoff?: { at: Time; id: string };
  pickup?: { at: Time; how: PickupHow };
  firstResponse?: { at: Time };
  firstMove?: { at: Time; how: MoveHow };
  closed?: { at: Time; how: ClosedBy };
  compose?: { activeMs: number; wallMs: number };
  /** Second line's questions, oldest first; without a verdict nobody has said yet. */
  questions: AskedQuestion[];
}

export interface AskedQuestion {
  /** Id of the entry that asks. */
  entry: string;
  at: Time;
  verdict?: Verdict;
}

/** Episodes from events, oldest first. The order of the events, and how often each is there, changes nothing. */
export function factsOf(events: StoredEvent[]): EpisodeFacts[] {
  const merged = mergeEvents(events).sort((a, b) => time(a.at) - time(b.at) || (a.id < b.id ? -1 : 1));
  const byEpisode = Map.groupBy(merged, ({ episode }) => episode);
  const all = [...byEpisode.values()].flatMap((own) => episodeOf(own) ?? []);
  return withoutOverlaps(all.sort((a, b) => time(a.opened) - time(b.opened) || (a.episode < b.episode ? -1 : 1)));
}

/** Several events of one type: browsers that read the case at different times. The earliest is right, and an own pickup beats a given one. */
function episodeOf(own: StoredEvent[]): EpisodeFacts | undefined {
  const first = (type: StoredEvent['type'], fits?: (event: StoredEvent) => boolean) =>
    own.find((one) => one.type === type && (fits?.(one) ?? true));
  const opened = first('opened');
  if (!opened?.kind) return undefined;
  const { episode, caseKey, kind } = opened;
  const facts: EpisodeFacts = { episode, caseKey, kind, opened: opened.at, questions: questionsOf(own) };
  const handoff = first('handoff-sent');
  if (handoff?.handoffId) facts.handoff = { at: handoff.at, id: handoff.handoffId };
  const move = first('first-move', ({ move }) => move !== 'declared') ?? first('first-move');
  if (move?.move) facts.firstMove = { at: move.at, how: move.move };
  const isBeforeMove = ({ at }: StoredEvent) => !move || time(at) <= time(move.at);
  const pickup = first('pickup', (one) => one.pickup !== 'given' && isBeforeMove(one)) ?? first('pickup', isBeforeMove);
  if (pickup?.pickup) facts.pickup = { at: pickup.at, how: pickup.pickup };
  const response = first('first-response');
  if (response) facts.firstResponse = { at: response.at };
  const closed = first('closed');
  if (closed?.closedBy) facts.closed = { at: closed.at, how: closed.closedBy };
  const compose = first('compose');
  if (compose?.activeMs !== undefined && compose.wallMs !== undefined) {
    facts.compose = { activeMs: compose.activeMs, wallMs: compose.wallMs };
  }
  return facts;
}

/** @param own events of one episode, oldest first: the last verdict on a question holds */
function questionsOf(own: StoredEvent[]): AskedQuestion[] {
  return own
    .filter(({ type }) => type === 'question')
    .map(({ entry, at }) => {
      const verdict = own.findLast((one) => one.type === 'verdict' && one.entry === `${entry} ${one.at.at}`)?.verdict;
      return verdict ? { entry, at, verdict } : { entry, at };
    });
}

/**
 * Episodes of one case never overlap. Where two do, the same escalation was read by different settings (a browser that did
 * not know the second-line groups opened it at the note, another at the transfer before): the earlier opening counts.
 */
function withoutOverlaps(sorted: EpisodeFacts[]): EpisodeFacts[] {
  const lastByCase = new Map<string, EpisodeFacts>();
  return sorted.filter((facts) => {
    const last = lastByCase.get(facts.caseKey);
    if (last && (!last.closed || time(facts.opened) < time(last.closed.at))) return false;
    lastByCase.set(facts.caseKey, facts);
    return true;
  });
}

const time = ({ at }: Time) => Date.parse(at);
