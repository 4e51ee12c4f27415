/** Reads the case once, again when asked, and notices newer entries when the agent comes back to the page. */
import { toBackground } from '../../lib/browser/send.ts';
import type { Case } from '../../lib/case/model.ts';
import { readCase } from '../../lib/page/read-case.ts';
import { readLatest } from '../../lib/page/read-latest.ts';
import type { Badge } from './badge.ts';
import type { VisitContext } from './visit.ts';

/** A return to the tab asks the helpdesk for news at most this often. */
const NEWS_EVERY_MS = 20_000;

export interface Following {
  read(isFresh: boolean): Promise<Case | undefined>;
  /** How many entries there are beyond `entries` (default: the reading). Asks the helpdesk now; throws when it cannot tell. */
  checkNewer(entries?: number): Promise<number>;
  /** The same when the agent comes back, unless it was done a moment ago. */
  lookForNews(): void;
}

export function followCase({ source, signal, update }: VisitContext, badge: Badge): Following {
  let reading: Promise<Case | undefined> | undefined;
  let lastCheck = 0;

  async function readNow(): Promise<Case | undefined> {
    update({ reading: 'reading', problem: undefined });
    try {
      const { case: read, problem } = await readCase(source());
      if (signal.aborted) return undefined;
      // Before the panel is told: it asks for the clock together with the case.
      const seen = read && (await toBackground('caseRead', { case: read }));
      if (seen) badge.showClock(seen.clock);
      badge.remind(seen?.drift);
      update({ reading: read ? 'read' : 'failed', problem, newer: 0, stopped: seen?.stopped });
      return read;
    } catch (error) {
      if (!signal.aborted) update({ reading: 'failed', problem: 'unexpected' });
      console.error('Baton could not read this case', error);
      return undefined;
    }
  }

  async function checkNewer(entries?: number): Promise<number> {
    const known = entries ?? (await reading)?.entries.length;
    if (known === undefined) return 0;
    lastCheck = Date.now();
    const newer = Math.max(0, (await readLatest(source())).entries - known);
    update({ newer });
    return newer;
  }

  const lookForNews = () => {
    if (document.visibilityState === 'hidden' || Date.now() - lastCheck < NEWS_EVERY_MS) return;
    checkNewer().catch((error: unknown) => console.debug('Baton could not look for newer entries', error));
  };
  document.addEventListener('visibilitychange', lookForNews, { signal });
  window.addEventListener('focus', lookForNews, { signal });

  reading = readNow();
  return {
    read: (isFresh) => (isFresh || !reading ? (reading = readNow()) : reading),
    checkNewer,
    lookForNews,
  };
}
