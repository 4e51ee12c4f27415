import { useEffect, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Case } from '../../lib/case/model.ts';
import { msToNextChange, readClock, type ClockView } from '../../lib/clock.ts';
import type { TabState } from '../../lib/messages.ts';
import { clockText } from '../../lib/texts/clock-text.ts';
import { timeOfDay } from '../../lib/texts/time-text.ts';
import { useBackend } from './backend.ts';

/** Which case this is, how much of it was read and when, and L2's clock. */
export function CaseHeader(props: {
  read: Case;
  clock?: ClockView;
  state: TabState;
  tabId: number;
  children?: ReactNode;
}) {
  const { read, clock, state, tabId, children } = props;
  const backend = useBackend();
  const { reading } = read;
  const count = i18n.t('panel.entries', read.entries.length);
  return (
    <header className="case-header">
      <div className="title-row">
        <h1>
          <span className="number">#{read.number ?? read.id}</span> <bdi>{read.subject}</bdi>
        </h1>
        <button type="button" className="quiet" onClick={() => backend.openDashboard()}>
          {i18n.t('panel.openDashboard')}
        </button>
      </div>
      <p className="muted" data-testid="reading">
        {i18n.t('panel.read', [count, timeOfDay(reading.at)])}
        {!reading.isComplete && ` · ${incompleteText(read)}`}
      </p>
      {reading.missing.length > 0 && <p className="muted">{i18n.t('panel.missing', [reading.missing.join(', ')])}</p>}
      {state.newer > 0 && (
        <p className="newer" role="status">
          {i18n.t('panel.newer', state.newer)}{' '}
          <button type="button" className="link" onClick={() => void backend.readCase(tabId, read.key, true)}>
            {i18n.t('panel.update')}
          </button>
        </p>
      )}
      {clock && <Clock clock={clock} />}
      {children}
    </header>
  );
}

function incompleteText({ entries, reading }: Case): string {
  return reading.expected !== undefined && reading.expected > entries.length
    ? i18n.t('panel.partial', [entries.length, reading.expected])
    : i18n.t('panel.incomplete');
}

/** Computed from timestamps each time it is shown; one timer to the next whole minute. */
function Clock({ clock }: { clock: ClockView }) {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const wait = msToNextChange(clock, now);
    if (wait === undefined) return undefined;
    const timer = setTimeout(() => setNow(new Date()), wait + 20);
    return () => clearTimeout(timer);
  }, [clock, now]);
  const reading = readClock(clock, now);
  return (
    <p className={reading.isOverGoal ? 'clock over' : 'clock'} data-testid="clock">
      {clockText(reading)}
    </p>
  );
}
