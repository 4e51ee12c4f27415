import { i18n } from '#i18n';
import type { CollectState } from '../../lib/messages.ts';
import { timeOfDay } from '../../lib/texts/time-text.ts';
import { useBackend } from './backend.ts';
import { Hint } from './Hint.tsx';

/** On a list: the lead's browser knows only what it has seen, so it may read what is listed. Asked first, and never by itself. */
export function CollectView({ collect, tabId }: { collect: CollectState; tabId: number }) {
  const backend = useBackend();
  const { found, done, failed, isRunning, pausedUntil, isSignedOut } = collect;
  const left = found - done;
  return (
    <Hint title={i18n.t('collect.title')} text={i18n.t('collect.hint', found)}>
      {(isRunning || done > 0) && (
        <>
          <progress value={done} max={Math.max(1, found)} aria-label={i18n.t('collect.title')} />
          <p role="status" data-testid="collected">
            {i18n.t('collect.progress', [done, found])}
            {failed > 0 && ` · ${i18n.t('collect.failed', failed)}`}
          </p>
        </>
      )}
      {isRunning && pausedUntil && <p className="muted">{i18n.t('collect.paused', [timeOfDay(pausedUntil)])}</p>}
      {isSignedOut && (
        <p className="banner amber" role="alert">
          {i18n.t('problem.signedOut')}
        </p>
      )}
      <div className="button-row">
        {isRunning ? (
          <button type="button" onClick={() => void backend.collect(tabId, false)}>
            {i18n.t('collect.stop')}
          </button>
        ) : (
          left > 0 && (
            <button type="button" className="primary" onClick={() => void backend.collect(tabId, true)}>
              {i18n.t('collect.start', left)}
            </button>
          )
        )}
        <button type="button" className="quiet" onClick={() => backend.openDashboard()}>
          {i18n.t('panel.openDashboard')}
        </button>
      </div>
    </Hint>
  );
}
