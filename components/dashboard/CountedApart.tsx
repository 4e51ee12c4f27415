import type { FirstAction, MonthFigures } from '../../lib/metrics/monthly.ts';
import { durationText } from './format.ts';
import { fill, texts } from './texts.ts';

/** What would blur the headline: each with its number and its definition. Lines without a case are left out. */
export function CountedApart({ figures }: { figures: MonthFigures }) {
  const { given, declared, reopened } = figures.ttfa;
  const lines = [
    { label: texts.given, count: placed(given), value: medianOf(given), definition: texts.givenDefinition },
    { label: texts.declared, count: placed(declared), value: medianOf(declared), definition: texts.declaredDefinition },
    { label: texts.reopened, count: figures.reopened, value: medianOf(reopened), definition: texts.reopenedDefinition },
    { label: texts.cameLater, count: figures.noteCameLater, definition: texts.cameLaterDefinition },
    { label: texts.returned, count: figures.returned, definition: texts.returnedDefinition },
  ].filter(({ count }) => count > 0);
  if (lines.length === 0) return null;
  return (
    <section className="apart">
      <h2>{texts.apart}</h2>
      <dl>
        {lines.map(({ label, count, value, definition }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>{count}</strong> {value && <span>· {value}</span>} <span className="muted">{definition}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const placed = ({ n, tooCoarse, pickupUnknown }: FirstAction) => n + tooCoarse + pickupUnknown;
const medianOf = ({ n, median }: FirstAction) =>
  n > 0 ? `${texts.median} ${durationText(median)} (${fill(texts.sample, n)})` : undefined;
