import type { Rework } from '../../lib/metrics/rework.ts';
import { MIN_FOR_PERCENT } from '../../lib/metrics/figures.ts';
import { Behind } from './Behind.tsx';
import { Figure } from './Figure.tsx';
import { percentText } from './format.ts';
import { fill, texts } from './texts.ts';

/** The first headline: an interval while questions wait for a verdict, and none while too many do. */
export function ReworkCard({ figure }: { figure: Rework }) {
  const { acted, confirmed, unconfirmed, gaps, questions } = figure;
  return (
    <Figure
      label={texts.rework}
      value={headlineOf(figure)}
      sample={acted === 0 ? texts.nobodyActed : rateText(figure)}
      definition={texts.reworkDefinition}
      className={`headline ${confirmed > 0 ? 'over' : ''}`}
    >
      <ul className="parts">
        <li>
          <Behind name="rework" count={confirmed}>
            {fill(texts.reworkConfirmed, confirmed)}
          </Behind>
        </li>
        <li>
          <Behind name="unjudged" count={unconfirmed}>
            {fill(texts.reworkOpen, unconfirmed)}
          </Behind>
        </li>
        <li>
          <Behind name="gap" count={gaps}>
            {fill(texts.reworkGaps, gaps)}
          </Behind>
        </li>
      </ul>
      <p className="muted">{fill(texts.reworkQuestions, questions.all, questions.open, questions.dismissed)}</p>
    </Figure>
  );
}

function headlineOf({ acted, confirmed, unconfirmed, isSure }: Rework): string {
  if (acted === 0) return texts.noFigure;
  if (!isSure) return texts.notJudged;
  const share = (count: number) => (acted < MIN_FOR_PERCENT ? String(count) : percentText(count / acted));
  const upper = unconfirmed > 0 ? ` – ${share(confirmed + unconfirmed)}` : '';
  return acted < MIN_FOR_PERCENT
    ? fill(texts.countOf, `${share(confirmed)}${upper}`, acted)
    : `${share(confirmed)}${upper}`;
}

function rateText({ acted, interval }: Rework): string {
  const sample = fill(texts.sample, acted);
  if (!interval || acted < MIN_FOR_PERCENT) return `${sample} · ${texts.tooFew}`;
  return `${sample} · ${fill(texts.interval, percentText(interval.low), percentText(interval.high))}`;
}
