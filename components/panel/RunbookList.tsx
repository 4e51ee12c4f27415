import { i18n } from '#i18n';
import type { Runbook } from '../../lib/handoff/model.ts';

/** Procedures on the case: those that somebody followed, and those that are only linked. */
export function RunbookList({ runbooks }: { runbooks: Runbook[] }) {
  if (runbooks.length === 0) return null;
  return (
    <div className="runbooks">
      <h3>{i18n.t('panel.runbooks')}</h3>
      <ul>
        {runbooks.map(({ title, url, state, outcome }) => (
          <li key={`${title} ${url}`} dir="auto">
            {url && /^https?:/.test(url) ? (
              <a href={url} target="_blank" rel="noreferrer noopener">
                {title}
              </a>
            ) : (
              title
            )}{' '}
            <span className="muted">
              {state === 'attempted' ? i18n.t('panel.attempted') : i18n.t('panel.linked')}
              {outcome && ` · ${outcome}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
