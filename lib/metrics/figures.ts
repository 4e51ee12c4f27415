/** The figures of a set of episodes. Definitions: docs/definitions.md. Never the mean: a night would be all it shows. */
import { hasActed, type Measured } from './measure.ts';
import { calendarTime, durationOf, openedOf, outcomeOf, type Elapsed, type Outcome, type Sample } from './outcome.ts';
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
  /** The headline, and what is counted apart. */
  ttfa: Record<Sample, FirstAction>;
  rework: Rework;
  /** Opened → pickup · pickup → first response · opened → first move; without reopened episodes. */
  queue: Spread;
  response: Spread;
  total: Spread;
  /** What L1 spent on a handoff: typing, and from the first keystroke to the insertion. */
  compose: { n: number; activeMedian?: Duration | undefined; wallMedian?: Duration | undefined };
}

export function figuresOf(
  measured: readonly Measured[],
  { goalMinutes, elapsed = calendarTime }: FigureOptions,
): Figures {
  const escalations = measured.filter(({ kind }) => kind !== 'reopened');
  const withNote = escalations.filter(({ hasNote }) => hasNote);
  const pickedUp = escalations.filter(({ pickup }) => pickup !== undefined);
  const composed = escalations.filter(({ activeMs }) => activeMs !== undefined);
  const samples: Record<Sample, [Measured, Outcome][]> = { own: [], given: [], declared: [], reopened: [] };
  for (const one of measured) {
    const outcome = outcomeOf(one, goalMinutes, elapsed);
    samples[outcome.sample].push([one, outcome]);
  }
  return {
    handoffs: withNote.length,
    thin: withNote.filter(({ isThin }) => isThin).length,
    episodes: escalations.length,
    reopened: measured.length - escalations.length,
    acted: measured.filter(hasActed).length,
    noteCameLater: escalations.filter(({ cameLater }) => cameLater).length,
    returned: measured.filter(({ closedBy }) => closedBy === 'returned').length,
    bounced: escalations.filter(({ moves }) => moves > 1).length,
    ttfa: {
      own: firstActionOf(samples.own),
      given: firstActionOf(samples.given),
      declared: firstActionOf(samples.declared),
      reopened: firstActionOf(samples.reopened),
    },
    rework: reworkOf(measured),
    queue: spread(escalations.map((one) => durationOf(openedOf(one), one.pickup, elapsed))),
    response: spread(pickedUp.map(({ pickup, response }) => durationOf(pickup, response, elapsed))),
    total: spread(escalations.map((one) => durationOf(openedOf(one), one.move, elapsed))),
    compose: {
      n: composed.length,
      activeMedian: spread(composed.map(({ activeMs = NaN }) => activeMs)).median,
      wallMedian: spread(composed.map(({ wallMs = NaN }) => wallMs)).median,
    },
  };
}

function firstActionOf(rows: readonly [Measured, Outcome][]): FirstAction {
  const count = (state: Outcome['state']) => rows.filter(([, outcome]) => outcome.state === state).length;
  const [inTime, late, noneYet] = [count('in-time'), count('late'), count('none-yet')];
  const times = spread(rows.map(([, { state, ms = NaN }]) => (state === 'none-yet' ? NONE_YET : ms)));
  const interval = wilson(inTime, times.n);
  const share = times.n >= MIN_FOR_PERCENT ? { share: inTime / times.n } : {};
  return {
    ...times,
    inTime,
    late,
    noneYet,
    notPickedUp: rows.filter(([{ pickup }, { state }]) => state === 'none-yet' && pickup === undefined).length,
    tooCoarse: count('too-coarse'),
    pickupUnknown: count('pickup-unknown'),
    ...(interval && { rate: { ...share, ...interval } }),
  };
}

/** What is too coarse to say is left out. */
function spread(durations: Duration[]): Spread {
  const known = Float64Array.from(durations.filter((one) => !Number.isNaN(one))).sort();
  return { n: known.length, median: percentile(known, 0.5), p90: percentile(known, 0.9) };
}
