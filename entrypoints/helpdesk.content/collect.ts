/** Reads the cases that a list shows, one after the other, with the session of whoever looks at it. Only when asked. */
import { MARKS } from '../../lib/adapters/marks.ts';
import { toBackground } from '../../lib/browser/send.ts';
import { waitFor } from '../../lib/composer/wait.ts';
import { findCaseLinks } from '../../lib/page/case-links.ts';
import { fetchPage } from '../../lib/page/fetch-page.ts';
import { readCase, type ReadResult } from '../../lib/page/read-case.ts';
import type { VisitContext } from './visit.ts';

const MAX_CASES = 200;
/** Between two cases: a helpdesk has other people to serve. */
const PAUSE_MS = 150;
const WAIT_WHEN_BUSY_MS = 30_000;
const MAX_WAIT_MS = 300_000;
/** Waits for nothing but the time, or the end. */
const NOTHING = () => undefined;

export interface Collecting {
  start(): void;
  stop(): void;
}

/** Undefined where the adapter does not say that opening a case changes nothing. */
export function openCollecting({ recognised, welcome, signal, update }: VisitContext): Collecting | undefined {
  const { adapter } = welcome;
  if (adapter.opensUnseen === undefined) return undefined;
  const marks = MARKS.filter(({ vendor }) => vendor === recognised.vendor);
  const links = () => findCaseLinks(document, recognised.site, marks).slice(0, MAX_CASES);
  const done = new Set<string>();
  let failed = 0;
  let isSignedOut = false;
  let run: AbortController | undefined;
  const tell = (pausedUntil?: string) => {
    const counts = { found: links().length, done: done.size, failed };
    update({ collect: { ...counts, isRunning: run !== undefined, isSignedOut, ...(pausedUntil && { pausedUntil }) } });
  };

  async function collect(stopping: AbortSignal): Promise<void> {
    const fetch = politeFetch(stopping, tell);
    // What was read before it was stopped is not read again.
    for (const url of links().filter((one) => !done.has(one))) {
      if (stopping.aborted) return;
      try {
        const { case: read, problem } = await readListed(url, fetch, stopping);
        if (problem === 'signed-out') {
          isSignedOut = true;
          return;
        }
        if (read) await toBackground('caseCollected', { case: read });
        else failed += 1;
      } catch (error) {
        if (stopping.aborted) return;
        console.debug('Baton could not collect', url, error);
        failed += 1;
      }
      done.add(url);
      tell();
      await waitFor(NOTHING, PAUSE_MS, { signal: stopping });
    }
  }

  async function readListed(url: string, fetch: typeof globalThis.fetch, stopping: AbortSignal): Promise<ReadResult> {
    const page = await fetchPage(url, fetch);
    if (page === 'signed-out') return { problem: page };
    const source = { document: page, url, adapter, now: () => new Date(), signal: stopping };
    return readCase(welcome.asksHelpdesk ? { ...source, fetch } : source);
  }

  tell();
  return {
    start: () => {
      if (run) return;
      [failed, isSignedOut] = [0, false];
      run = new AbortController();
      tell();
      void collect(AbortSignal.any([signal, run.signal])).finally(() => {
        run = undefined;
        tell();
      });
    },
    stop: () => run?.abort(),
  };
}

/** When the helpdesk says "too many", waits as long as it asks for, and asks again. */
function politeFetch(signal: AbortSignal, onPause: (until: string) => void): typeof globalThis.fetch {
  return async (input, init) => {
    for (;;) {
      const response = await window.fetch(input, { ...init, signal: init?.signal ?? signal });
      if (response.status !== 429) return response;
      const asked = Number(response.headers.get('retry-after')) * 1000;
      const ms = Math.min(MAX_WAIT_MS, asked > 0 ? asked : WAIT_WHEN_BUSY_MS);
      onPause(new Date(Date.now() + ms).toISOString());
      await waitFor(NOTHING, ms, { signal });
    }
  };
}
