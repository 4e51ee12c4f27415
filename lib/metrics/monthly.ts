/** The figures of one month, from the log. Definitions: docs/definitions.md. Never the mean: a night would be all it shows. */
import type { StoredEvent } from './event.ts';
import { factsOf, type EpisodeFacts } from './facts.ts';
import { monthOf } from './month.ts';
import { reworkOf, type Rework } from './rework.ts';
import { durationOf, outcomeOf, type Outcome, type Sample } from './outcome.ts';
import { percentile, type Duration } from './percentile.ts';
import { wilson } from './wilson.ts';

/** Under this many episodes a share is shown as a count, never as a percentage. */
export const MIN_FOR_PERCENT = 20;

export interface MonthOptions {
  /** '2025-03': the month in which episodes opened. */
  month: string;
  /** The team's, e.g. 'Europe/Berlin'. */
  timeZone: string;
  goalMinutes: number;
}

export interface Spread {
  /** How many durations it rests on, *none yet* included. */
  n: number;
  median?: Duration;
  p90?: Duration;
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

export interface MonthRow extends EpisodeFacts {
  outcome: Outcome;
}

export interface MonthFigures {
  month: string;
  /** Episodes with a handoff note. */
  handoffs: number;
  /** Escalations, with or without a note; reopened ones are counted apart. */
  episodes: number;
  reopened: number;
  /** Episodes in which second line did anything (reopened ones included). */
  acted: number;
  noteCameLater: number;
  returned: number;
  /** The headline, and what is counted apart. */
  ttfa: Record<Sample, FirstAction>;
  rework: Rework;
  /** Opened → pickup · pickup → first response · opened → first move; without reopened episodes. */
  queue: Spread;
  response: Spread;
  total: Spread;
  /** What L1 spent on a handoff: typing, and from the first keystroke to the insertion. */
  compose: { n: number; activeMedian?: Duration; wallMedian?: Duration };
  /** Newest first. */
  rows: MonthRow[];
}

export function monthly(events: StoredEvent[], { month, timeZone, goalMinutes }: MonthOptions): MonthFigures {
  const facts = factsOf(events).filter(({ opened }) => monthOf(opened.at, timeZone) === month);
  const rows = facts.map((one) => Object.assign(one, { outcome: outcomeOf(one, goalMinutes) }));
  const escalations = rows.filter(({ kind }) => kind !== 'reopened');
  const sample = (name: Sample) => firstActionOf(rows.filter(({ outcome }) => outcome.sample === name));
  return {
    month,
    handoffs: escalations.filter(({ handoff }) => handoff).length,
    episodes: escalations.length,
    reopened: rows.length - escalations.length,
    acted: rows.filter(({ firstResponse, firstMove }) => firstResponse ?? firstMove).length,
    noteCameLater: escalations.filter(cameLater).length,
    returned: rows.filter(({ closed }) => closed?.how === 'returned').length,
    ttfa: { own: sample('own'), given: sample('given'), declared: sample('declared'), reopened: sample('reopened') },
    rework: reworkOf(rows),
    queue: spread(escalations.map(({ opened, pickup }) => durationOf(opened, pickup?.at))),
    response: spread(
      escalations.filter(({ pickup }) => pickup).map((one) => durationOf(one.pickup?.at, one.firstResponse?.at)),
    ),
    total: spread(escalations.map(({ opened, firstMove }) => durationOf(opened, firstMove?.at))),
    compose: composeOf(escalations),
    rows: rows.toReversed(),
  };
}

function firstActionOf(rows: MonthRow[]): FirstAction {
  const count = (state: Outcome['state']) => rows.filter(({ outcome }) => outcome.state === state).length;
  const [inTime, late, noneYet] = [count('in-time'), count('late'), count('none-yet')];
  const counted = rows.filter(({ outcome }) => ['in-time', 'late', 'none-yet'].includes(outcome.state));
  const times = spread(counted.map(({ outcome }) => outcome.ms ?? 'none-yet'));
  const interval = wilson(inTime, times.n);
  const share = times.n >= MIN_FOR_PERCENT ? { share: inTime / times.n } : {};
  return {
    ...times,
    inTime,
    late,
    noneYet,
    notPickedUp: rows.filter(({ outcome, pickup }) => outcome.state === 'none-yet' && !pickup).length,
    tooCoarse: count('too-coarse'),
    pickupUnknown: count('pickup-unknown'),
    ...(interval && { rate: { ...share, ...interval } }),
  };
}

function spread(durations: (Duration | undefined)[]): Spread {
  const known = durations.filter((one) => one !== undefined);
  return { n: known.length, median: percentile(known, 0.5), p90: percentile(known, 0.9) };
}

function composeOf(rows: MonthRow[]): MonthFigures['compose'] {
  const known = rows.flatMap(({ compose }) => compose ?? []);
  return {
    n: known.length,
    activeMedian: percentile(
      known.map(({ activeMs }) => activeMs),
      0.5,
    ),
    wallMedian: percentile(
      known.map(({ wallMs }) => wallMs),
      0.5,
    ),
  };
}

const cameLater = ({ handoff, pickup }: EpisodeFacts) =>
  handoff !== undefined && pickup !== undefined && Date.parse(pickup.at.at) < Date.parse(handoff.at.at);
