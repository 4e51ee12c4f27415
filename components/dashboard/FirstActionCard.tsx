import type { OutcomeState } from '../../lib/metrics/outcome.ts';
import { MIN_FOR_PERCENT, type FirstAction } from '../../lib/metrics/figures.ts';
import { Behind } from './Behind.tsx';
import { Figure } from './Figure.tsx';
import { durationText, percentText } from './format.ts';
import { fill, texts } from './texts.ts';
import { spreadText } from './spread-text.ts';

export function FirstActionCard({ figure, goalMinutes }: { figure: FirstAction; goalMinutes: number }) {
  const isLate = figure.median !== undefined && figure.median > goalMinutes * 60_000;
  return (
    <Figure
      label={texts.firstAction}
      value={durationText(figure.median)}
      sample={`${spreadText(figure)} · ${fill(texts.goal, goalMinutes)}`}
      definition={texts.firstActionDefinition}
      className={`headline ${isLate ? 'over' : ''}`}
    >
      <Parts figure={figure} />
      <p className="muted">{rateText(figure)}</p>
    </Figure>
  );
}

function Parts({ figure }: { figure: FirstAction }) {
  const all: { state: OutcomeState; label: string; count: number }[] = [
    { state: 'in-time', label: texts.inTime, count: figure.inTime },
    { state: 'late', label: texts.late, count: figure.late },
    { state: 'none-yet', label: noneYetLabel(figure), count: figure.noneYet },
    { state: 'too-coarse', label: texts.tooCoarse, count: figure.tooCoarse },
    { state: 'pickup-unknown', label: texts.pickupUnknown, count: figure.pickupUnknown },
  ];
  // The three states always stand, so that months compare at a glance; what could not be said only where it happened.
  const parts = all.filter(({ count }, index) => index < 3 || count > 0);
  return (
    <>
      <div className="bar" aria-hidden="true">
        {parts.map(
          ({ state, count }) => count > 0 && <span key={state} className={state} style={{ flexGrow: count }} />,
        )}
      </div>
      <ul className="parts">
        {parts.map(({ state, label, count }) => (
          <li key={state}>
            <span className={`key ${state}`} aria-hidden="true" />{' '}
            <Behind name={`own ${state}`} count={count}>
              {count} {label}
            </Behind>
          </li>
        ))}
      </ul>
    </>
  );
}

function noneYetLabel({ notPickedUp }: FirstAction): string {
  return notPickedUp > 0 ? `${texts.noneYet} (${fill(texts.notPickedUp, notPickedUp)})` : texts.noneYet;
}

function rateText({ n, inTime, rate }: FirstAction): string {
  if (rate?.share === undefined) return fill(texts.rateSmall, inTime, n, MIN_FOR_PERCENT);
  return fill(texts.rate, percentText(rate.share), percentText(rate.low), percentText(rate.high));
}
