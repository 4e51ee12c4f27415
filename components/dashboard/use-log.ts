import { Dexie, type ObservabilitySet } from 'dexie';
import { useCallback, useEffect, useRef, useState } from 'react';
import { db } from '../../lib/db/database.ts';
import { loadMeasured, loadRecent, type LoadedLog } from '../../lib/db/measured.ts';
import { loadSettings, type Settings } from '../../lib/db/settings.ts';

/** Events come in crowds, from a case that is read or a file that is taken in. */
const QUIET_MS = 700;
const WATCHED = ['log', 'settings'];

export type LogState =
  | { status: 'loading'; done?: number; all?: number }
  | { status: 'failed'; problem: string }
  /** `isRecent`: only the last two months so far; the others are on their way. */
  | { status: 'read'; log: LoadedLog; settings: Settings; isRecent: boolean };

/** Every episode of the log. It follows the log while the page is open. */
export function useLog(): { state: LogState; pause(isPaused: boolean): void } {
  const [state, setState] = useState<LogState>({ status: 'loading' });
  const isPaused = useRef(false);
  const loadNow = useRef(() => undefined as void);
  useEffect(() => {
    let isClosed = false;
    // Only the first reading is shown as one: later ones replace figures that can be read meanwhile.
    const onProgress = (done: number, all: number) =>
      setState((shown) => (shown.status === 'read' || isClosed ? shown : { status: 'loading', done, all }));
    const load = async () => {
      try {
        const [recent, settings] = await Promise.all([loadRecent(new Date()), loadSettings()]);
        if (recent && !isClosed) {
          setState((shown) =>
            shown.status === 'read' ? shown : { status: 'read', log: recent, settings, isRecent: true },
          );
          await painted();
        }
        const log = await loadMeasured(new Date(), onProgress);
        if (!isClosed) setState({ status: 'read', log, settings, isRecent: false });
      } catch (error) {
        console.error('Baton: the log could not be read', error);
        if (!isClosed) setState({ status: 'failed', problem: error instanceof Error ? error.message : String(error) });
      }
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = (tables: ObservabilitySet) => {
      if (isPaused.current || !WATCHED.some((table) => `idb://${db.name}/${table}/` in tables)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void load(), QUIET_MS);
    };
    // Not liveQuery: it would read every key of what changed each time something changes.
    Dexie.on('storagemutated', onChange);
    loadNow.current = () => void load();
    loadNow.current();
    return () => {
      isClosed = true;
      clearTimeout(timer);
      Dexie.on.storagemutated.unsubscribe(onChange);
    };
  }, []);
  /** While a large file comes in nothing is worked out: it would be wrong again a moment later. */
  const pause = useCallback((is: boolean) => {
    isPaused.current = is;
    if (!is) loadNow.current();
  }, []);
  return { state, pause };
}

/** After the next frame. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
