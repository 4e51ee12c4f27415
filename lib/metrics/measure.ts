/** An episode as flat numbers: what every figure, filter and row of the dashboard is made of, cheap to keep and to count. */
import type { Time } from '../case/model.ts';
import type { PrefillFate } from '../handoff/prefill.ts';
import type { ClosedBy, EpisodeKind, HypothesisVerdict, MoveHow, PickupHow, Verdict } from './event.ts';
import type { EpisodeFacts } from './facts.ts';
import { isTooCoarse } from './time.ts';

/** Instants are milliseconds since 1970; NaN: it happened, but the time is too coarse to count with; absent: not yet. */
export interface Measured {
  episode: string;
  site: string;
  caseKey: string;
  kind: EpisodeKind;
  group?: string | undefined;
  area?: string | undefined;
  plan?: string | undefined;
  /** Never NaN: it decides the month and the order. */
  opened: number;
  isOpenedCoarse: boolean;
  pickup?: number | undefined;
  pickupHow?: PickupHow | undefined;
  response?: number | undefined;
  move?: number | undefined;
  moveHow?: MoveHow | undefined;
  /** Never NaN: it tells which episodes of a case are one. */
  closed?: number | undefined;
  closedBy?: ClosedBy | undefined;
  hasNote: boolean;
  isThin: boolean;
  /** The note was written after the pickup. */
  cameLater: boolean;
  hasRunbook: boolean;
  /** Times it was moved to another group. */
  moves: number;
  /** Replies that asked the customer what the case had said before, as far as Baton is sure. */
  askedAgain: number;
  activeMs?: number | undefined;
  wallMs?: number | undefined;
  /** What became of Baton's drafts of sections 1, 2 and 4: absent where it drafted none or nobody saw it. */
  happening?: PrefillFate | undefined;
  tried?: PrefillFate | undefined;
  context?: PrefillFate | undefined;
  hypothesis?: HypothesisVerdict | undefined;
  /** Second line's questions by what people said of them. */
  answered: number;
  notCovered: number;
  newSince: number;
  dismissed: number;
  unjudged: number;
}

export function measure(facts: EpisodeFacts): Measured {
  const { episode, site, caseKey, kind, group, area, plan, opened, moves, handoff, pickup, firstMove, closed } = facts;
  const count = (verdict: Verdict | undefined) => facts.questions.filter((one) => one.verdict === verdict).length;
  return {
    episode,
    site,
    caseKey,
    kind,
    group,
    area,
    plan,
    opened: ms(opened),
    isOpenedCoarse: isTooCoarse(opened),
    pickup: instant(pickup?.at),
    pickupHow: pickup?.how,
    response: instant(facts.firstResponse?.at),
    move: instant(firstMove?.at),
    moveHow: firstMove?.how,
    closed: closed && ms(closed.at),
    closedBy: closed?.how,
    hasNote: handoff !== undefined,
    isThin: handoff?.isThin ?? false,
    cameLater: handoff !== undefined && pickup !== undefined && ms(pickup.at) < ms(handoff.at),
    hasRunbook: facts.hasRunbook,
    moves,
    askedAgain: facts.askedAgain,
    activeMs: facts.compose?.activeMs,
    wallMs: facts.compose?.wallMs,
    happening: facts.prefill?.happening,
    tried: facts.prefill?.tried,
    context: facts.prefill?.context,
    hypothesis: facts.hypothesis,
    answered: count('answered'),
    notCovered: count('not-covered'),
    newSince: count('new-since'),
    dismissed: count('no-question'),
    unjudged: count(undefined),
  };
}

/** Second line did anything: what the rework rate is of. */
export const hasActed = ({ response, move }: Measured) => response !== undefined || move !== undefined;

const ms = ({ at }: Time) => Date.parse(at);
const instant = (time: Time | undefined) => time && (isTooCoarse(time) ? NaN : ms(time));
