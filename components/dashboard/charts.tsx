/** The two kinds of chart. Hidden from screen readers: the table below each has the same numbers. */
import {
  Bar,
  BarChart,
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { NONE_YET, type Duration } from '../../lib/metrics/percentile.ts';
import { durationText, shortMonthText } from './format.ts';
import { fill, texts } from './texts.ts';

const HEIGHT = 170;
const TICK = { fill: 'var(--muted)', fontSize: 11 };
const MARGIN = { top: 6, right: 8, bottom: 0, left: 0 };

interface CountProps {
  /** `className` gives a bar the colour of the same state elsewhere. */
  series: { name: string; className: string }[];
  rows: { month: string; counts: number[] }[];
}

export function CountChart({ series, rows }: CountProps) {
  return (
    <div className="chart" aria-hidden="true">
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <BarChart data={rows} margin={MARGIN} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="month" tickFormatter={shortMonthText} tick={TICK} stroke="var(--line)" />
          <YAxis allowDecimals={false} width={34} tick={TICK} stroke="var(--line)" />
          {series.map(({ name, className }, index) => (
            <Bar
              key={name}
              className={`chart-${className}`}
              stackId="all"
              dataKey={({ counts }: CountProps['rows'][number]) => counts[index]}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

interface TimeProps {
  rows: { month: string; median: Duration | undefined; p90: Duration | undefined }[];
  goalMs: number;
}

/** Logarithmic: a median of minutes and a p90 of days fit into one picture. */
export function TimeChart({ rows, goalMs }: TimeProps) {
  const data = rows.map(({ month, median, p90 }) => ({ month, median: drawn(median), p90: drawn(p90) }));
  const top = Math.max(goalMs, ...data.flatMap(({ median = 0, p90 = 0 }) => [median, p90]));
  const ticks = TICKS.filter((_, index) => index < 2 || (TICKS[index - 1] ?? 0) < top);
  const axis = { width: 52, tick: TICK, stroke: 'var(--line)' };
  return (
    <div className="chart" aria-hidden="true">
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <LineChart data={data} margin={MARGIN} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="month" tickFormatter={shortMonthText} tick={TICK} stroke="var(--line)" />
          <YAxis
            {...axis}
            scale="log"
            domain={[ticks[0] ?? 'auto', Math.max(top, ticks.at(-1) ?? 0)]}
            ticks={ticks}
            interval={0}
            tickFormatter={tickText}
            allowDataOverflow
          />
          <ReferenceLine
            y={goalMs}
            stroke="var(--amber)"
            strokeDasharray="2 3"
            label={{ value: texts.goalLine, position: 'insideBottomRight', fill: 'var(--amber)', fontSize: 11 }}
          />
          <Line dataKey="p90" stroke="var(--muted)" strokeDasharray="5 4" dot={{ r: 2 }} isAnimationActive={false} />
          <Line dataKey="median" stroke="var(--accent)" strokeWidth={2} dot={{ r: 3 }} isAnimationActive={false} />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const TICKS = [10 * SECOND, MINUTE, 10 * MINUTE, HOUR, 10 * HOUR, 4 * DAY, 40 * DAY];

const tickText = (ms: number) => (ms < DAY ? durationText(ms).replace(/ 0 \S+$/, '') : fill(texts.days, ms / DAY));

/** A logarithm knows no zero, and what has not happened has no place. */
const drawn = (ms: Duration | undefined) =>
  ms === undefined || ms === NONE_YET ? undefined : Math.max(ms, TICKS[0] ?? 1);
