import { useId } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import type { Case } from '../../lib/case/model.ts';
import { readReadBack, writeReadBack } from '../../lib/db/read-backs.ts';
import { outcomeText } from '../../lib/texts/outcome-text.ts';
import { SectionText } from './SectionText.tsx';
import { useInsertion } from './use-insertion.ts';

/** One optional line by which second line says what it understood; it goes into the case as an internal note. */
export function ReadBackForm({ read, tabId }: { read: Case; tabId: number }) {
  const id = useId();
  const stored = useLiveQuery(() => readReadBack(read.key), [read.key]);
  const { outcome: last, isInserting, insert } = useInsertion(tabId, read.key, 'read-back');
  if (!stored) return null;
  const { text = '', noteId } = stored;
  // The last press may have been about a handoff.
  const outcome = noteId !== undefined && last?.noteId === noteId ? last : undefined;
  return (
    <section className="section read-back">
      <div className="section-head">
        <h2>
          <label htmlFor={id}>{i18n.t('readBack.title')}</label>
        </h2>
      </div>
      <p id={`${id}-prompt`} className="muted prompt">
        {i18n.t('readBack.prompt')}
      </p>
      <SectionText
        id={id}
        rows={2}
        aria-describedby={`${id}-prompt`}
        text={text}
        onWrite={(typed) => writeReadBack(read.key, typed)}
      />
      <button type="button" disabled={isInserting || text.trim() === ''} onClick={insert}>
        {isInserting ? i18n.t('panel.inserting') : i18n.t('readBack.insert')}
      </button>
      {outcome && (
        <p className={outcome.status === 'kept' ? 'banner amber' : 'muted'} role="status">
          {outcomeText(outcome)}
        </p>
      )}
    </section>
  );
}
