import type { Time } from '../case/model.ts';
import type { Prefill } from '../handoff/prefill.ts';
import type {
  ClosedBy,
  EpisodeKind,
  EventType,
  HypothesisVerdict,
  MoveHow,
  PickupHow,
  StoredEvent,
  Verdict,
} from './event.ts';
import { mergeEvents } from './merge-events.ts';
import { withoutOverlaps } from './overlaps.ts';

/** One episode as the log tells it, whichever browsers wrote its events. */
export interface EpisodeFacts {
  episode: string;
  site: string;
  caseKey: string;
  kind: EpisodeKind;
  opened: Time;
  /** The group that second line has it in, the product area and the customer's plan, where the helpdesk says them. */
  group?: string | undefined;
  area?: string | undefined;
  plan?: string | undefined;
  hasRunbook: boolean;
  /** How often it was moved to another group, from its opening to its close. */
  moves: number;
  /** Second line's replies that asked the customer what the case had said before. */
  askedAgain: number;
  handoff?: { at: Time; id: string; isThin: boolean };
  pickup?: { at: Time; how: PickupHow };
  firstResponse?: { at: Time };
  firstMove?: { at: Time; how: MoveHow };
  closed?: { at: Time; how: ClosedBy };
  compose?: { activeMs: number; wallMs: number };
  prefill?: Prefill | undefined;
  /** What second line said of first line's hypothesis, at last. */
  hypothesis?: HypothesisVerdict | undefined;
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
  return withoutOverlaps(everyEpisode(events), {
    from: ({ opened }) => time(opened),
    to: ({ closed }) => closed && time(closed.at),
  });
}

/** Also those that are one escalation with another of their case. */
function everyEpisode(events: StoredEvent[]): EpisodeFacts[] {
  const byEpisode = Map.groupBy(mergeEvents(events), ({ episode }) => episode);
  return [...byEpisode.values()].flatMap((own) => episodeOf(inOrder(own)) ?? []);
}

function inOrder(events: StoredEvent[]): StoredEvent[] {
  const timed = events.map((event) => ({ event, ms: time(event.at) }));
  return timed.sort((a, b) => a.ms - b.ms || (a.event.id < b.event.id ? -1 : 1)).map(({ event }) => event);
}

/** Several events of one type: browsers that read the case at different times. The earliest is right, and an own pickup beats a given one. */
function episodeOf(own: StoredEvent[]): EpisodeFacts | undefined {
  const first = (type: EventType, fits?: (event: StoredEvent) => boolean) =>
    own.find((one) => one.type === type && (fits?.(one) ?? true));
  const opened = first('opened');
  if (!opened?.kind) return undefined;
  const { episode, site, caseKey, kind, group, area, plan, hasRunbook = false } = opened;
  const count = (wanted: EventType) => own.filter(({ type }) => type === wanted).length;
  const [moves, askedAgain] = [count('station'), count('asked-again')];
  const questions = questionsOf(own);
  const facts: EpisodeFacts = {
    episode,
    site,
    caseKey,
    kind,
    opened: opened.at,
    group,
    area,
    plan,
    hasRunbook,
    moves,
    askedAgain,
    questions,
  };
  const handoff = first('handoff-sent');
  if (handoff?.handoffId) {
    facts.handoff = { at: handoff.at, id: handoff.handoffId, isThin: handoff.isThin ?? false };
  }
  const move = first('first-move', (one) => one.move !== 'declared') ?? first('first-move');
  if (move?.move) facts.firstMove = { at: move.at, how: move.move };
  const isBeforeMove = ({ at }: StoredEvent) => !move || time(at) <= time(move.at);
  const pickup = first('pickup', (one) => one.pickup !== 'given' && isBeforeMove(one)) ?? first('pickup', isBeforeMove);
  if (pickup?.pickup) facts.pickup = { at: pickup.at, how: pickup.pickup };
  const response = first('first-response');
  if (response) facts.firstResponse = { at: response.at };
  const closed = first('closed');
  if (closed?.closedBy) facts.closed = { at: closed.at, how: closed.closedBy };
  const compose = first('compose');
  facts.prefill = compose?.prefill;
  facts.hypothesis = own.findLast(({ type }) => type === 'hypothesis')?.hypothesis;
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

const time = ({ at }: Time) => Date.parse(at);
