import { useMemo, useState, type ReactNode } from 'react';
import { standsBehind, type FigureName } from '../../lib/metrics/behind.ts';
import { costliest } from '../../lib/metrics/cost.ts';
import type { FigureOptions, Figures } from '../../lib/metrics/figures.ts';
import type { Measured } from '../../lib/metrics/measure.ts';
import { byMonth } from '../../lib/metrics/month.ts';
import { ShowBehind } from './Behind.tsx';
import { Coaching } from './Coaching.tsx';
import { CountedApart } from './CountedApart.tsx';
import { EpisodeTable } from './EpisodeTable.tsx';
import { FirstActionCard } from './FirstActionCard.tsx';
import { monthText } from './format.ts';
import { ReworkCard } from './ReworkCard.tsx';
import { SmallFigures } from './SmallFigures.tsx';
import { fill, texts } from './texts.ts';

const COSTLIEST = 10;

interface Props {
  month: string;
  figures: Figures | undefined;
  /** Filtered, of all months. */
  episodes: Measured[];
  options: FigureOptions;
  timeZone: string;
  /** The trends: between the month's figures and what stands behind them. */
  children: ReactNode;
}

export function MonthView({ month, figures, episodes, options, timeZone, children }: Props) {
  const [behind, setBehind] = useState<FigureName>('all');
  const ofMonth = useMemo(
    () => byMonth(episodes, [month], timeZone).get(month)?.toReversed() ?? [],
    [episodes, month, timeZone],
  );
  const rows = useMemo(() => ofMonth.filter(standsBehind(behind, options)), [ofMonth, behind, options]);
  const costly = useMemo(() => costliest(ofMonth, options, COSTLIEST), [ofMonth, options]);
  if (!figures || ofMonth.length === 0) {
    return (
      <>
        <p className="state">{fill(texts.emptyMonth, monthText(month))}</p>
        {children}
      </>
    );
  }
  const show = (name: FigureName) => {
    setBehind(name);
    // The table is further down: going there is what the press asks for, and tells a screen reader what came.
    document.getElementById(EPISODES_ID)?.focus();
  };
  return (
    <ShowBehind value={show}>
      <div className="headlines">
        <FirstActionCard figure={figures.ttfa.own} goalMinutes={options.goalMinutes} />
        <ReworkCard figure={figures.rework} />
      </div>
      <SmallFigures figures={figures} />
      <CountedApart figures={figures} />
      {children}
      <Coaching costly={costly} />
      <EpisodeTable
        // A table that starts anew at its first rows.
        key={`${behind} ${rows.length}`}
        id={EPISODES_ID}
        month={month}
        rows={rows}
        behind={behind}
        onShowAll={() => setBehind('all')}
        options={options}
        timeZone={timeZone}
      />
    </ShowBehind>
  );
}

const EPISODES_ID = 'episodes';
