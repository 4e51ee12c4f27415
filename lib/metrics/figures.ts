/** The figures of a set of episodes. Definitions: docs/definitions.md. Never the mean: a night would be all it shows. */
import { DRAFTED_SECTIONS } from '../handoff/model.ts';
import type { DraftedSectionName } from '../handoff/prefill.ts';
import type { HypothesisVerdict } from './event.ts';
import { hasActed, type Measured } from './measure.ts';
import {
  calendarTime,
  durationOf,
  openedOf,
  outcomeOf,
  sampleOf,
  type Elapsed,
  type Outcome,
  type OutcomeState,
  type Sample,
} from './outcome.ts';
import { NONE_YET, percentile, type Duration } from './percentile.ts';
import { reworkOf, type Rework } from './rework.ts';
import { wilson } from './wilson.ts';

/** Under this many episodes a share is shown as a count, never as a percentage. */
export const MIN_FOR_PERCENT = 20;

export interface FigureOptions {
  goalMinutes: number;
  elapsed?: Elapsed;
}

export interface Spread {
  /** How many durations it rests on, *none yet* included. */
  n: number;
  median?: Duration | undefined;
  p90?: Duration | undefined;
}

/** Time to first action. n = inTime + late + noneYet; what is too coarse or has no known pickup is in none of them. */
export interface FirstAction extends Spread {
  inTime: number;
  late: number;
  noneYet: number;
  /** Of noneYet: those that nobody of second line has picked up. */
  notPickedUp: number;
  tooCoarse: number;
  pickupUnknown: number;
  /** Share of episodes in time, 0…1, with its 95 % interval; no share under MIN_FOR_PERCENT. */
  rate?: { share?: number; low: number; high: number };
}

export interface Figures {
  /** Episodes with a handoff note, and of these the ones that give second line nothing to go on. */
  handoffs: number;
  thin: number;
  /** Escalations, with or without a note; reopened ones are counted apart. */
  episodes: number;
  reopened: number;
  /** Episodes in which second line did anything (reopened ones included). */
  acted: number;
  noteCameLater: number;
  returned: number;
  /** Escalations that changed group more than once: to second line and on, or back. */
  bounced: number;
  /** Escalations in which second line asked the customer what the case had said before. */
  askedAgain: number;
  /** Escalations of cases with a runbook linked. */
  withRunbook: number;
  /** The headline, and what is counted apart. */
  ttfa: Record<Sample, FirstAction>;
  rework: Rework;
  /** What second line said of the hypotheses of handoffs. */
  hypotheses: Record<HypothesisVerdict, number>;
  /** Opened → pickup · pickup → first response · opened → first move; without reopened episodes. */
  queue: Spread;
  response: Spread;
  total: Spread;
  /** Of Baton's own sections, by section: how many were shown, and how many were sent as they were or edited. */
  prefill: Record<DraftedSectionName, { shown: number; kept: number }>;
  /** What L1 spent on a handoff: typing, and from the first keystroke to the insertion. */
  compose: { n: number; activeMedian?: Duration | undefined; wallMedian?: Duration | undefined };
}

export function figuresOf(measured: readonly Measured[], options: FigureOptions): Figures {
  const { goalMinutes, elapsed = calendarTime } = options;
  const counts = {
    handoffs: 0,
    thin: 0,
    episodes: 0,
    reopened: 0,
    acted: 0,
    noteCameLater: 0,
    returned: 0,
    bounced: 0,
    askedAgain: 0,
    withRunbook: 0,
  };
  const times = { queue: [] as Duration[], response: [] as Duration[], total: [] as Duration[] };
  const hypotheses = { right: 0, partly: 0, wrong: 0 };
  const prefill = { happening: none(), tried: none(), context: none() };
  const [active, wall]: [Duration[], Duration[]] = [[], []];
  const samples = { own: new Tally(), given: new Tally(), declared: new Tally(), reopened: new Tally() };
  // One pass: a filter over years of escalations must answer at once.
  for (const one of measured) {
    samples[sampleOf(one)].add(one, outcomeOf(one, goalMinutes, elapsed));
    if (hasActed(one)) counts.acted += 1;
    if (one.closedBy === 'returned') counts.returned += 1;
    if (one.kind === 'reopened') {
      counts.reopened += 1;
      continue;
    }
    counts.episodes += 1;
    if (one.hasNote) counts.handoffs += 1;
    if (one.isThin) counts.thin += 1;
    if (one.cameLater) counts.noteCameLater += 1;
    if (one.hypothesis) hypotheses[one.hypothesis] += 1;
    if (one.askedAgain > 0) counts.askedAgain += 1;
    if (one.hasRunbook) counts.withRunbook += 1;
    if (one.moves > 1) counts.bounced += 1;
    times.queue.push(durationOf(openedOf(one), one.pickup, elapsed));
    if (one.pickup !== undefined) times.response.push(durationOf(one.pickup, one.response, elapsed));
    times.total.push(durationOf(openedOf(one), one.move, elapsed));
    for (const name of DRAFTED_SECTIONS) {
      const fate = one[name];
      if (fate) prefill[name].shown += 1;
      if (fate === 'accepted' || fate === 'edited') prefill[name].kept += 1;
    }
    if (one.activeMs !== undefined) active.push(one.activeMs);
    if (one.wallMs !== undefined) wall.push(one.wallMs);
  }
  const { own, given, declared, reopened } = samples;
  return {
    ...counts,
    ttfa: { own: own.figure(), given: given.figure(), declared: declared.figure(), reopened: reopened.figure() },
    rework: reworkOf(measured),
    prefill,
    hypotheses,
    queue: spread(times.queue),
    response: spread(times.response),
    total: spread(times.total),
    compose: { n: active.length, activeMedian: spread(active).median, wallMedian: spread(wall).median },
  };
}

const none = () => ({ shown: 0, kept: 0 });

/** The first actions of one sample, episode by episode. */
class Tally {
  readonly #times: Duration[] = [];
  readonly #states: Record<OutcomeState, number> = {
    'in-time': 0,
    late: 0,
    'none-yet': 0,
    'too-coarse': 0,
    'pickup-unknown': 0,
  };
  #notPickedUp = 0;

  add({ pickup }: Measured, { state, ms = NaN }: Outcome): void {
    this.#states[state] += 1;
    this.#times.push(state === 'none-yet' ? NONE_YET : ms);
    if (state === 'none-yet' && pickup === undefined) this.#notPickedUp += 1;
  }

  figure(): FirstAction {
    const times = spread(this.#times);
    const { 'in-time': inTime, late, 'none-yet': noneYet, 'too-coarse': tooCoarse } = this.#states;
    const interval = wilson(inTime, times.n);
    const share = times.n >= MIN_FOR_PERCENT ? { share: inTime / times.n } : {};
    return {
      ...times,
      inTime,
      late,
      noneYet,
      notPickedUp: this.#notPickedUp,
      tooCoarse,
      pickupUnknown: this.#states['pickup-unknown'],
      ...(interval && { rate: { ...share, ...interval } }),
    };
  }
}

/** What is too coarse to say is left out. */
function spread(durations: Duration[]): Spread {
  const known = Float64Array.from(durations.filter((one) => !Number.isNaN(one))).sort();
  return { n: known.length, median: percentile(known, 0.5), p90: percentile(known, 0.9) };
}
