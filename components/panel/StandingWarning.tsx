import { useState } from 'react';
import { i18n } from '#i18n';
import type { StandingNote } from '../../lib/messages.ts';
import { warningText } from '../../lib/texts/outcome-text.ts';
import { useBackend } from './backend.ts';

/** The note stands in a composer that is no longer proven internal. */
export function StandingWarning({ standing: { proof, noteId }, tabId }: { standing: StandingNote; tabId: number }) {
  const backend = useBackend();
  const [hasFailed, setFailed] = useState(false);
  if (proof.isInternal) return null;
  return (
    <div className="banner danger" role="alert">
      <p>{warningText(hasFailed ? 'take-out-failed' : proof.reason, proof.recipients)}</p>
      <button type="button" onClick={() => void backend.takeOut(tabId, noteId).then((isOut) => setFailed(!isOut))}>
        {i18n.t('takeItOut')}
      </button>
    </div>
  );
}
