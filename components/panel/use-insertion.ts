import { useCallback, useEffect, useState } from 'react';
import type { InsertOutcome, NoteKind } from '../../lib/messages.ts';
import { useBackend } from './backend.ts';

/** Inserting, and what became of it: also of presses of the shortcut and of what happens on the composer's page. */
export function useInsertion(tabId: number, caseKey: string, what: NoteKind = 'handoff') {
  const backend = useBackend();
  const [outcome, setOutcome] = useState<InsertOutcome>();
  const [isInserting, setInserting] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    void backend.lastOutcome(caseKey).then((last) => isCurrent && setOutcome((now) => now ?? last));
    const stop = backend.onOutcome((key, next) => {
      if (key === caseKey) setOutcome(next);
    });
    return () => {
      isCurrent = false;
      stop();
    };
  }, [backend, caseKey]);

  const insert = useCallback(() => {
    setInserting(true);
    const run = async () => {
      try {
        setOutcome(await backend.insert(tabId, caseKey, what));
      } catch (error) {
        console.error('Baton could not insert the note', error);
        setOutcome({ status: 'kept', noteId: '', reason: 'no-case', isCopied: false });
      } finally {
        setInserting(false);
      }
    };
    void run();
  }, [backend, tabId, caseKey, what]);

  return { outcome, isInserting, insert };
}
