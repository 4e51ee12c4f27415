import { useState } from 'react';
import { i18n } from '#i18n';
import type { Case } from '../../lib/case/model.ts';
import type { DraftedLine } from '../../lib/handoff/model.ts';
import { timeOfDay } from '../../lib/texts/time-text.ts';
import { useBackend } from './backend.ts';

/** Entries shown per line; a line rests on more only when a thing was tried again and again. */
const MAX_SOURCES = 3;

/** Where a line comes from: each entry as a link that shows it in the page, or the name of the field. */
export function Sources({ line, read, tabId }: { line: DraftedLine; read: Case; tabId: number }) {
  const backend = useBackend();
  const [isMissing, setMissing] = useState(false);
  const entries = read.entries.filter(({ id }) => line.entries.includes(id)).slice(0, MAX_SOURCES);
  if (entries.length === 0) return line.from ? <span className="source muted">{line.from}</span> : null;
  const show = async (entryId: string) => setMissing(!(await backend.reveal(tabId, entryId)));
  return (
    <span className="source">
      {entries.map(({ id, at, author }) => (
        <button
          key={id}
          type="button"
          className="link"
          title={[i18n.t('panel.showInPage'), author.name].filter(Boolean).join(' · ')}
          onClick={() => void show(id)}
        >
          {at ? timeOfDay(at.at) : (author.name ?? i18n.t('panel.showInPage'))}
        </button>
      ))}
      {isMissing && (
        <span role="status" className="muted">
          {i18n.t('panel.notShown')}
        </span>
      )}
    </span>
  );
}
