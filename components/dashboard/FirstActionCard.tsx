import { MIN_FOR_PERCENT, type FirstAction } from '../../lib/metrics/monthly.ts';
import { Figure } from './Figure.tsx';
import { durationText, percentText } from './format.ts';
import { fill, texts } from './texts.ts';
import { spreadText } from './spread-text.ts';

export function FirstActionCard({ figure, goalMinutes }: { figure: FirstAction; goalMinutes: number }) {
  const isLate = figure.median === 'none-yet' || (figure.median !== undefined && figure.median > goalMinutes * 60_000);
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
  const all = [
    { name: 'in-time', label: texts.inTime, count: figure.inTime },
    { name: 'late', label: texts.late, count: figure.late },
    { name: 'none-yet', label: noneYetLabel(figure), count: figure.noneYet },
    { name: 'coarse', label: texts.tooCoarse, count: figure.tooCoarse },
    { name: 'coarse', label: texts.pickupUnknown, count: figure.pickupUnknown },
  ];
  // The three states always stand, so that months compare at a glance; what could not be said only where it happened.
  const parts = all.filter(({ name, count }) => name !== 'coarse' || count > 0);
  return (
    <>
      <div className="bar" aria-hidden="true">
        {parts.map(
          ({ name, label, count }) => count > 0 && <span key={label} className={name} style={{ flexGrow: count }} />,
        )}
      </div>
      <ul className="parts">
        {parts.map(({ name, label, count }) => (
          <li key={label}>
            <span className={`key ${name}`} aria-hidden="true" /> {count} {label}
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
