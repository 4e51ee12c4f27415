import { useState } from 'react';
import type { LoadedMonth } from '../../lib/db/month.ts';
import { monthOf } from '../../lib/metrics/month.ts';
import { CountedApart } from './CountedApart.tsx';
import { EpisodeTable } from './EpisodeTable.tsx';
import { FirstActionCard } from './FirstActionCard.tsx';
import { monthText } from './format.ts';
import { MonthPicker } from './MonthPicker.tsx';
import { ReworkCard } from './ReworkCard.tsx';
import { SmallFigures } from './SmallFigures.tsx';
import { fill, texts } from './texts.ts';
import { useMonth } from './use-month.ts';

/** @param timeZone the team's, e.g. 'Europe/Berlin' */
export function Dashboard({ timeZone, now }: { timeZone: string; now: Date }) {
  const [month, setMonth] = useState(() => monthOf(now.toISOString(), timeZone));
  const state = useMonth(month, timeZone);
  const months = state.status === 'read' ? state.data.months : [month];
  return (
    <main aria-busy={state.status === 'loading'}>
      <header className="top">
        <h1>{texts.title}</h1>
        <MonthPicker month={month} months={months} onChange={setMonth} />
      </header>
      <p className="muted">{fill(texts.scope, monthText(month), timeZone)}</p>
      {state.status === 'loading' && <p className="state">{texts.loading}</p>}
      {state.status === 'failed' && (
        <p className="state danger" role="alert">
          {fill(texts.failed, state.problem)}
        </p>
      )}
      {state.status === 'read' && <Month {...state.data} timeZone={timeZone} />}
    </main>
  );
}

function Month({ figures, cases, goalMinutes, unread, isLogEmpty, timeZone }: LoadedMonth & { timeZone: string }) {
  if (isLogEmpty) {
    return (
      <section className="state">
        <h2>{texts.emptyLog}</h2>
        <p>{texts.emptyLogHint}</p>
      </section>
    );
  }
  return (
    <>
      {unread > 0 && <p className="notice">{fill(texts.unread, unread)}</p>}
      {figures.rows.length === 0 && <p className="state">{fill(texts.emptyMonth, monthText(figures.month))}</p>}
      {figures.rows.length > 0 && (
        <>
          <div className="headlines">
            <FirstActionCard figure={figures.ttfa.own} goalMinutes={goalMinutes} />
            <ReworkCard figure={figures.rework} />
          </div>
          <SmallFigures figures={figures} />
          <CountedApart figures={figures} />
          <EpisodeTable figures={figures} cases={cases} timeZone={timeZone} />
        </>
      )}
    </>
  );
}
