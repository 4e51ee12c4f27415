import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { db } from '../../lib/db/database.ts';
import { loadMeasured, type LoadedLog } from '../../lib/db/measured.ts';
import { loadSettings, type Settings } from '../../lib/db/settings.ts';

export type LogState =
  | { status: 'loading'; done?: number; all?: number }
  | { status: 'failed'; problem: string }
  | { status: 'read'; log: LoadedLog; settings: Settings };

/** Every episode of the log. It follows the log while the page is open. */
export function useLog(): LogState {
  const [state, setState] = useState<LogState>({ status: 'loading' });
  useEffect(() => {
    let isClosed = false;
    // Only the first reading is shown as one: later ones replace figures that can be read meanwhile.
    const onProgress = (done: number, all: number) =>
      setState((shown) => (shown.status === 'read' || isClosed ? shown : { status: 'loading', done, all }));
    const load = async () => {
      try {
        const [log, settings] = await Promise.all([loadMeasured(new Date(), onProgress), loadSettings()]);
        if (!isClosed) setState({ status: 'read', log, settings });
      } catch (error) {
        console.error('Baton: the log could not be read', error);
        if (!isClosed) setState({ status: 'failed', problem: error instanceof Error ? error.message : String(error) });
      }
    };
    // What was derived is forgotten when an event comes in: that is the sign to look again.
    const changes = liveQuery(() => Promise.all([db.measured.toCollection().primaryKeys(), db.settings.toArray()]));
    const { unsubscribe } = changes.subscribe({ next: () => void load(), error: () => void load() });
    return () => {
      isClosed = true;
      unsubscribe();
    };
  }, []);
  return state;
}
