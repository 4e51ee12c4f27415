/** Which episodes stand behind a figure. For each name here the number of episodes that fit is the number that is shown. */
import type { FigureOptions } from './figures.ts';
import { hasActed, type Measured } from './measure.ts';
import { outcomeOf, type OutcomeState, type Sample } from './outcome.ts';

export type FigureName =
  | 'all'
  | `own ${OutcomeState}`
  | Exclude<Sample, 'own'>
  | 'handoff'
  | 'thin'
  | 'came-later'
  | 'returned'
  | 'bounced'
  | 'asked-again'
  | 'runbook'
  | 'rework'
  | 'unjudged'
  | 'gap';

const isEscalation = ({ kind }: Measured) => kind !== 'reopened';
const judged = ({ answered, notCovered, newSince }: Measured) => answered + notCovered + newSince;

const FITS: Partial<Record<FigureName, (one: Measured) => boolean>> = {
  all: () => true,
  handoff: (one) => isEscalation(one) && one.hasNote,
  thin: (one) => isEscalation(one) && one.isThin,
  'came-later': (one) => isEscalation(one) && one.cameLater,
  returned: ({ closedBy }) => closedBy === 'returned',
  bounced: (one) => isEscalation(one) && one.moves > 1,
  'asked-again': (one) => isEscalation(one) && one.askedAgain > 0,
  runbook: (one) => isEscalation(one) && one.hasRunbook,
  rework: (one) => hasActed(one) && one.answered > 0,
  unjudged: (one) => hasActed(one) && one.answered === 0 && one.unjudged > 0,
  gap: (one) => hasActed(one) && one.answered === 0 && one.unjudged === 0 && judged(one) > 0,
};

export function standsBehind(name: FigureName, { goalMinutes, elapsed }: FigureOptions): (one: Measured) => boolean {
  const fits = FITS[name];
  if (fits) return fits;
  return (one) => {
    const { sample, state } = outcomeOf(one, goalMinutes, elapsed);
    return name === (sample === 'own' ? `own ${state}` : sample);
  };
}
