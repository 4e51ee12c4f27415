/**
 * The figures once more, slow and plain, from the answers that a history was made up with: written from docs/definitions.md and
 * sharing nothing with lib/metrics.
 */
import type { Answer } from './histories.ts';

const MINUTE = 60_000;

export function referenceFigures(all: Answer[], { month, timeZone, goalMinutes }: ReferenceOptions) {
  const answers = all.filter(({ opened }) => monthIn(opened, timeZone) === month);
  const escalations = answers.filter(({ kind }) => kind !== 'reopened');
  const headline = escalations.filter((one) => one.moveHow !== 'declared' && one.pickupHow !== 'given');
  const acted = answers.filter((one) => one.response !== undefined || one.move !== undefined);
  const confirmed = acted.filter((one) => has(one, 'answered'));
  const unconfirmed = acted.filter((one) => !has(one, 'answered') && has(one, undefined));
  const questions = acted.flatMap(({ verdicts }) => verdicts);
  return {
    handoffs: escalations.filter(({ hasNote }) => hasNote).length,
    thin: escalations.filter(({ isThin }) => isThin).length,
    episodes: escalations.length,
    reopened: answers.length - escalations.length,
    acted: acted.length,
    noteCameLater: escalations.filter(({ cameLater }) => cameLater).length,
    returned: answers.filter(({ closedBy }) => closedBy === 'returned').length,
    bounced: escalations.filter(({ moves }) => moves > 1).length,
    own: firstAction(headline, goalMinutes),
    given: firstAction(
      escalations.filter((one) => one.pickupHow === 'given'),
      goalMinutes,
    ),
    reopenedTimes: quantiles(
      answers.filter(({ kind }) => kind === 'reopened').map(({ opened, move }) => (move ?? Infinity) - opened),
    ),
    queue: quantiles(escalations.map(({ opened, pickup }) => (pickup ?? Infinity) - opened)),
    response: quantiles(
      escalations.flatMap(({ pickup, response }) => (pickup === undefined ? [] : [(response ?? Infinity) - pickup])),
    ),
    total: quantiles(escalations.map(({ opened, move }) => (move ?? Infinity) - opened)),
    rework: {
      confirmed: confirmed.length,
      unconfirmed: unconfirmed.length,
      asked: acted.filter((one) => has(one, 'answered', 'not-covered', 'new-since', undefined)).length,
      gaps: acted.filter((one) => has(one, 'not-covered', 'new-since') && !has(one, 'answered', undefined)).length,
      questions: {
        all: questions.length,
        open: questions.filter((verdict) => verdict === undefined).length,
        dismissed: questions.filter((verdict) => verdict === 'no-question').length,
      },
    },
  };
}

export interface ReferenceOptions {
  month: string;
  timeZone: string;
  goalMinutes: number;
}

function firstAction(answers: Answer[], goalMinutes: number) {
  const known = answers.filter(({ pickup, move }) => move === undefined || pickup !== undefined);
  const times = known.map(({ pickup, move }) => (move === undefined ? Infinity : move - (pickup ?? NaN)));
  return {
    ...quantiles(times),
    inTime: times.filter((time) => time <= goalMinutes * MINUTE).length,
    late: times.filter((time) => time > goalMinutes * MINUTE && time !== Infinity).length,
    noneYet: times.filter((time) => time === Infinity).length,
    notPickedUp: known.filter(({ pickup, move }) => move === undefined && pickup === undefined).length,
    pickupUnknown: answers.length - known.length,
  };
}

/** The smallest value that at least half, or nine tenths, of all do not exceed: by counting, for each value. */
function quantiles(values: number[]) {
  const smallest = (share: number) =>
    values
      .filter((value) => values.filter((other) => other <= value).length >= share * values.length)
      .reduce<number | undefined>((least, value) => (least === undefined || value < least ? value : least), undefined);
  return { n: values.length, median: smallest(0.5), p90: smallest(0.9) };
}

const has = (one: Answer, ...wanted: Answer['verdicts']) => one.verdicts.some((verdict) => wanted.includes(verdict));

const monthIn = (instant: number, timeZone: string) =>
  new Date(instant).toLocaleDateString('sv', { timeZone }).slice(0, 7);
