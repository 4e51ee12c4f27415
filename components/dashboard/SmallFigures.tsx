import { DRAFTED_SECTIONS } from '../../lib/handoff/model.ts';
import { MIN_FOR_PERCENT, type Figures } from '../../lib/metrics/figures.ts';
import { Behind } from './Behind.tsx';
import { Figure } from './Figure.tsx';
import { durationText, percentText } from './format.ts';
import { spreadText } from './spread-text.ts';
import { fill, texts } from './texts.ts';

export function SmallFigures({ figures }: { figures: Figures }) {
  const { handoffs, episodes, queue, response, total, compose } = figures;
  return (
    <div className="small-figures">
      <Figure
        label={texts.handoffs}
        value={
          <Behind name="handoff" count={handoffs}>
            {handoffs}
          </Behind>
        }
        sample={fill(texts.handoffsOf, episodes)}
        definition={texts.handoffsDefinition}
      />
      <Figure
        label={texts.queue}
        value={durationText(queue.median)}
        sample={spreadText(queue)}
        definition={texts.queueDefinition}
      />
      <Figure
        label={texts.response}
        value={durationText(response.median)}
        sample={spreadText(response)}
        definition={texts.responseDefinition}
      />
      <Figure
        label={texts.total}
        value={durationText(total.median)}
        sample={spreadText(total)}
        definition={texts.totalDefinition}
      />
      <HypothesisFigure said={figures.hypotheses} />
      <PrefillFigure prefill={figures.prefill} />
      {compose.n > 0 && (
        <Figure
          label={texts.compose}
          value={durationText(compose.activeMedian)}
          sample={`${texts.median} · ${fill(texts.sample, compose.n)} · ${fill(texts.wall, durationText(compose.wallMedian))}`}
          definition={texts.composeDefinition}
        />
      )}
    </div>
  );
}

/** Left out before second line has said anything. */
function HypothesisFigure({ said }: { said: Figures['hypotheses'] }) {
  const { right, partly, wrong } = said;
  const n = right + partly + wrong;
  if (n === 0) return null;
  return (
    <Figure
      label={texts.hypotheses}
      value={fill(texts.countOf, right + partly, n)}
      sample={fill(texts.hypothesesParts, right, partly, wrong)}
      definition={texts.hypothesesDefinition}
    />
  );
}

/** How good Baton's own sections are: sent as they were or edited, of all that were shown. Left out before one was sent. */
function PrefillFigure({ prefill }: { prefill: Figures['prefill'] }) {
  const shown = DRAFTED_SECTIONS.filter((name) => prefill[name].shown > 0);
  if (shown.length === 0) return null;
  const total = shown
    .map((name) => prefill[name])
    .reduce((a, b) => ({ shown: a.shown + b.shown, kept: a.kept + b.kept }));
  return (
    <Figure label={texts.prefill} value={shareText(total)} definition={texts.prefillDefinition}>
      <ul className="parts">
        {shown.map((name) => (
          <li key={name}>
            {SECTION_TEXTS[name]}: {shareText(prefill[name])}
          </li>
        ))}
      </ul>
    </Figure>
  );
}

const shareText = ({ shown, kept }: { shown: number; kept: number }) =>
  shown < MIN_FOR_PERCENT ? fill(texts.countOf, kept, shown) : percentText(kept / shown);

const SECTION_TEXTS = { happening: texts.happening, tried: texts.tried, context: texts.context };
