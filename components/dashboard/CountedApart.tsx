import type { FigureName } from '../../lib/metrics/behind.ts';
import type { FirstAction, Figures } from '../../lib/metrics/figures.ts';
import { Behind } from './Behind.tsx';
import { durationText } from './format.ts';
import { fill, texts } from './texts.ts';

interface Line {
  name: FigureName;
  label: string;
  count: number;
  value?: string | undefined;
  definition: string;
}

/** What would blur the headline: each with its number and its definition. Lines without a case are left out. */
export function CountedApart({ figures }: { figures: Figures }) {
  const { given, declared, reopened } = figures.ttfa;
  const lines: Line[] = [
    {
      name: 'given',
      label: texts.given,
      count: placed(given),
      value: medianOf(given),
      definition: texts.givenDefinition,
    },
    {
      name: 'declared',
      label: texts.declared,
      count: placed(declared),
      value: medianOf(declared),
      definition: texts.declaredDefinition,
    },
    {
      name: 'reopened',
      label: texts.reopened,
      count: figures.reopened,
      value: medianOf(reopened),
      definition: texts.reopenedDefinition,
    },
    { name: 'thin', label: texts.thin, count: figures.thin, definition: texts.thinDefinition },
    { name: 'came-later', label: texts.cameLater, count: figures.noteCameLater, definition: texts.cameLaterDefinition },
    { name: 'returned', label: texts.returned, count: figures.returned, definition: texts.returnedDefinition },
    { name: 'asked-again', label: texts.askedAgain, count: figures.askedAgain, definition: texts.askedAgainDefinition },
    { name: 'runbook', label: texts.runbook, count: figures.withRunbook, definition: texts.runbookDefinition },
    { name: 'bounced', label: texts.bounced, count: figures.bounced, definition: texts.bouncedDefinition },
  ];
  const shown = lines.filter(({ count }) => count > 0);
  if (shown.length === 0) return null;
  return (
    <section className="apart">
      <h2>{texts.apart}</h2>
      <dl>
        {shown.map(({ name, label, count, value, definition }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              <Behind name={name} count={count}>
                <strong>{count}</strong>
              </Behind>{' '}
              {value && <span>· {value}</span>} <span className="muted">{definition}</span>
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
