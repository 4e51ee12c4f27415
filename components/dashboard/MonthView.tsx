import { memo, useMemo, useState, type ReactNode } from 'react';
import { standsBehind, type FigureName } from '../../lib/metrics/behind.ts';
import { costliest } from '../../lib/metrics/cost.ts';
import { figuresOf, type FigureOptions } from '../../lib/metrics/figures.ts';
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
import { useAfterPaint } from './use-after-paint.ts';

const COSTLIEST = 10;
const NOTHING: Measured[] = [];
const LateCoaching = memo(Coaching);
const LateTable = memo(EpisodeTable);

interface Props {
  month: string;
  /** Filtered, of all months. */
  episodes: Measured[];
  options: FigureOptions;
  timeZone: string;
  /** The trends: between the month's figures and what stands behind them. */
  children: ReactNode;
}

export function MonthView({ month, episodes, options, timeZone, children }: Props) {
  const [behind, setBehind] = useState<FigureName>('all');
  const ofMonth = useMemo(
    () => byMonth(episodes, [month], timeZone).get(month)?.toReversed() ?? [],
    [episodes, month, timeZone],
  );
  const figures = useMemo(() => figuresOf(ofMonth, options), [ofMonth, options]);
  const listed = useAfterPaint(ofMonth, NOTHING);
  const rows = useMemo(() => listed.filter(standsBehind(behind, options)), [listed, behind, options]);
  const costly = useMemo(() => costliest(listed, options, COSTLIEST), [listed, options]);
  if (ofMonth.length === 0) {
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
      <LateCoaching costly={costly} />
      <LateTable
        id={EPISODES_ID}
        month={month}
        rows={rows}
        behind={behind}
        onShow={setBehind}
        options={options}
        timeZone={timeZone}
      />
    </ShowBehind>
  );
}

const EPISODES_ID = 'episodes';
