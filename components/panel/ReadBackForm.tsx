import { useId, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import type { Case } from '../../lib/case/model.ts';
import { readReadBack, writeReadBack } from '../../lib/db/read-backs.ts';
import { outcomeText } from '../../lib/texts/outcome-text.ts';
import type { InsertOutcome } from '../../lib/messages.ts';
import { useBackend } from './backend.ts';
import { SectionText } from './SectionText.tsx';

/** One optional line by which second line says what it understood; it goes into the case as an internal note. */
export function ReadBackForm({ read, tabId }: { read: Case; tabId: number }) {
  const backend = useBackend();
  const id = useId();
  const text = useLiveQuery(() => readReadBack(read.key), [read.key]);
  const [outcome, setOutcome] = useState<InsertOutcome>();
  if (text === undefined) return null;
  const insert = async () => setOutcome(await backend.insertReadBack(tabId, read.key, text));
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
        onWrite={(typed) => void writeReadBack(read, typed)}
      />
      <button type="button" disabled={text.trim() === ''} onClick={() => void insert()}>
        {i18n.t('readBack.insert')}
      </button>
      {outcome && (
        <p className={outcome.status === 'kept' ? 'banner amber' : 'muted'} role="status">
          {outcomeText(outcome)}
        </p>
      )}
    </section>
  );
}
