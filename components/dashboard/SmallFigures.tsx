import type { Figures } from '../../lib/metrics/figures.ts';
import { Behind } from './Behind.tsx';
import { Figure } from './Figure.tsx';
import { durationText } from './format.ts';
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
      {compose.n > 0 && (
        <Figure
          label={texts.compose}
          value={durationText(compose.activeMedian)}
          sample={`${texts.median} · ${fill(texts.sample, compose.n)}`}
          definition={texts.composeDefinition}
        />
      )}
    </div>
  );
}
