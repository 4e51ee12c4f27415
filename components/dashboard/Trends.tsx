import { lazy, Suspense } from 'react';
import type { MonthFigures } from '../../lib/metrics/trend.ts';
import { ChartTable } from './ChartTable.tsx';
import { durationText, monthText } from './format.ts';
import { texts } from './texts.ts';

/** The chart library comes after the headlines are painted. */
const CountChart = lazy(() => import('./charts.tsx').then(({ CountChart: default_ }) => ({ default: default_ })));
const TimeChart = lazy(() => import('./charts.tsx').then(({ TimeChart: default_ }) => ({ default: default_ })));

/** @param months oldest first, the chosen one last */
export function Trends({ months, goalMinutes }: { months: MonthFigures[]; goalMinutes: number }) {
  const times = months.map(({ month, ttfa: { own } }) => ({ month, median: own.median, p90: own.p90 }));
  return (
    <section className="trends">
      <h2>{texts.trends}</h2>
      <div className="charts">
        <Counts
          title={texts.trendFirstAction}
          series={[
            { name: texts.inTime, className: 'in-time' },
            { name: texts.late, className: 'late' },
            { name: texts.noneYet, className: 'none-yet' },
          ]}
          rows={months.map(({ month, ttfa: { own } }) => ({ month, counts: [own.inTime, own.late, own.noneYet] }))}
        />
        <figure>
          <figcaption>{texts.trendMedian}</figcaption>
          <Suspense fallback={<div className="chart" />}>
            <TimeChart rows={times} goalMs={goalMinutes * 60_000} />
          </Suspense>
          <ul className="parts">
            <li className="line-median">{texts.median}</li>
            <li className="line-p90">{texts.p90Name}</li>
          </ul>
          <p className="muted">{texts.trendLog}</p>
          <ChartTable
            title={texts.trendMedian}
            columns={[texts.month, texts.median, texts.p90Name]}
            rows={times.map(({ month, median, p90 }) => [monthText(month), durationText(median), durationText(p90)])}
          />
        </figure>
        <Counts
          title={texts.trendRework}
          series={[
            { name: texts.asked, className: 'late' },
            { name: texts.askedOpen, className: 'coarse' },
            { name: texts.notAsked, className: 'in-time' },
          ]}
          rows={months.map(({ month, rework: { acted, confirmed, unconfirmed } }) => ({
            month,
            counts: [confirmed, unconfirmed, acted - confirmed - unconfirmed],
          }))}
        />
        <Counts
          title={texts.trendNotes}
          series={[
            { name: texts.withNote, className: 'in-time' },
            { name: texts.thinName, className: 'coarse' },
            { name: texts.withoutNote, className: 'none-yet' },
          ]}
          rows={months.map(({ month, handoffs, thin, episodes }) => ({
            month,
            counts: [handoffs - thin, thin, episodes - handoffs],
          }))}
        />
      </div>
    </section>
  );
}

interface CountsProps {
  title: string;
  series: { name: string; className: string }[];
  rows: { month: string; counts: number[] }[];
}

/** Counts, not shares: they are true of three escalations as of three hundred. */
function Counts({ title, series, rows }: CountsProps) {
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <Suspense fallback={<div className="chart" />}>
        <CountChart series={series} rows={rows} />
      </Suspense>
      <ul className="parts">
        {series.map(({ name, className }) => (
          <li key={name}>
            <span className={`key ${className}`} aria-hidden="true" /> {name}
          </li>
        ))}
      </ul>
      <ChartTable
        title={title}
        columns={[texts.month, ...series.map(({ name }) => name)]}
        rows={rows.map(({ month, counts }) => [monthText(month), ...counts.map(String)])}
      />
    </figure>
  );
}
