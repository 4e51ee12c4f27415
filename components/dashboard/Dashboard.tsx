import { memo, useMemo, useState } from 'react';
import type { LoadedLog } from '../../lib/db/measured.ts';
import type { Settings } from '../../lib/db/settings.ts';
import { businessTime } from '../../lib/metrics/business-time.ts';
import { facetValues, fitsFilter, type Filter } from '../../lib/metrics/filter.ts';
import type { FigureOptions } from '../../lib/metrics/figures.ts';
import type { Measured } from '../../lib/metrics/measure.ts';
import { monthOf, monthsBetween, monthsUntil } from '../../lib/metrics/month.ts';
import { trendOf } from '../../lib/metrics/trend.ts';
import { DataTools } from './DataTools.tsx';
import { Filters } from './Filters.tsx';
import { monthText } from './format.ts';
import { MonthPicker } from './MonthPicker.tsx';
import { MonthView } from './MonthView.tsx';
import { fill, texts } from './texts.ts';
import { Trends } from './Trends.tsx';
import { useAfterPaint } from './use-after-paint.ts';
import { useLog } from './use-log.ts';

const TREND_MONTHS = 12;
const LateTrends = memo(Trends);
const NOTHING: Measured[] = [];

/** @param timeZone the team's, e.g. 'Europe/Berlin' */
export function Dashboard({ timeZone, now }: { timeZone: string; now: Date }) {
  const { state, pause } = useLog();
  return (
    <main aria-busy={state.status === 'loading'}>
      {state.status === 'loading' && (
        <>
          <h1>{texts.title}</h1>
          <p className="state" role="status">
            {state.all === undefined ? texts.loading : fill(texts.deriving, state.done ?? 0, state.all)}
          </p>
        </>
      )}
      {state.status === 'failed' && (
        <>
          <h1>{texts.title}</h1>
          <p className="state danger" role="alert">
            {fill(texts.failed, state.problem)}
          </p>
        </>
      )}
      {state.status === 'read' && <Figures {...state} onImport={pause} timeZone={timeZone} now={now} />}
    </main>
  );
}

interface Props {
  log: LoadedLog;
  settings: Settings;
  /** The year is on its way. */
  isRecent: boolean;
  timeZone: string;
  now: Date;
  onImport(isRunning: boolean): void;
}

function Figures({ log, settings, isRecent, timeZone, now, onImport }: Props) {
  const current = monthOf(now.toISOString(), timeZone);
  const [month, setMonth] = useState(current);
  const [filter, setFilter] = useState<Filter>({});
  const [isBusinessTime, setIsBusinessTime] = useState(false);
  const { goalMinutes, businessHours } = settings;
  const { episodes } = log;

  const options = useMemo((): FigureOptions => {
    const elapsed = isBusinessTime && businessHours ? { elapsed: businessTime(businessHours, timeZone) } : {};
    return { goalMinutes, ...elapsed };
  }, [isBusinessTime, businessHours, goalMinutes, timeZone]);
  const values = useMemo(() => facetValues(episodes), [episodes]);
  const shown = useMemo(() => episodes.filter(fitsFilter(filter)), [episodes, filter]);
  // The year and its charts are slow: the month's numbers answer a filter at once, the pictures follow.
  const drawn = useAfterPaint(isRecent ? NOTHING : shown, NOTHING);
  const trend = useMemo(
    () => trendOf(drawn, { ...options, months: monthsUntil(month, TREND_MONTHS), timeZone }),
    [drawn, options, month, timeZone],
  );
  const first = episodes[0];
  const months = first ? monthsBetween(monthOf(new Date(first.opened).toISOString(), timeZone), current) : [current];
  return (
    <>
      <header className="top">
        <h1>{texts.title}</h1>
        <MonthPicker month={month} months={months} onChange={setMonth} />
      </header>
      <p className="muted">{fill(texts.scope, monthText(month), timeZone)}</p>
      {log.unread > 0 && <p className="notice">{fill(texts.unread, log.unread)}</p>}
      {episodes.length === 0 ? (
        <section className="state">
          <h2>{texts.emptyLog}</h2>
          <p>{texts.emptyLogHint}</p>
        </section>
      ) : (
        <>
          <Filters
            values={values}
            filter={filter}
            onChange={setFilter}
            isBusinessTime={isBusinessTime}
            onBusinessTime={businessHours && setIsBusinessTime}
          />
          <MonthView key={month} month={month} episodes={shown} options={options} timeZone={timeZone}>
            <LateTrends months={trend} goalMinutes={goalMinutes} />
          </MonthView>
        </>
      )}
      <DataTools episodes={shown} months={trend} options={options} onImport={onImport} />
    </>
  );
}
