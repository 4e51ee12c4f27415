/** Reads the cases that a list shows, one after the other, with the session of whoever looks at it. Only when asked. */
import { MARKS } from '../../lib/adapters/marks.ts';
import { toBackground } from '../../lib/browser/send.ts';
import { findCaseLinks } from '../../lib/page/case-links.ts';
import { readCase } from '../../lib/page/read-case.ts';
import type { CollectState } from '../../lib/messages.ts';
import type { VisitContext } from './visit.ts';

const MAX_CASES = 200;
/** Between two cases: a helpdesk has other people to serve. */
const PAUSE_MS = 150;
const WAIT_WHEN_BUSY_MS = 30_000;
const MAX_WAIT_MS = 300_000;
const MAX_BYTES = 8_000_000;

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
  let run: AbortController | undefined;
  const tell = (more: Partial<CollectState> = {}) =>
    update({ collect: { found: links().length, done: done.size, failed, isRunning: run !== undefined, ...more } });

  async function collect(stopping: AbortSignal): Promise<void> {
    const fetch = politeFetch(stopping, (until) => tell({ pausedUntil: until }));
    // What was read before it was stopped is not read again.
    for (const url of links().filter((one) => !done.has(one))) {
      if (stopping.aborted) return;
      try {
        const document = await fetchPage(url, fetch);
        const source = { document, url, adapter, now: () => new Date(), signal: stopping };
        const asked = welcome.asksHelpdesk ? { ...source, fetch } : source;
        const { case: read, problem } = await readCase(asked);
        if (problem === 'signed-out') return tell({ problem });
        if (read) await toBackground('caseCollected', { case: read });
        else failed += 1;
      } catch (error) {
        if (stopping.aborted) return;
        console.debug('Baton could not collect', url, error);
        failed += 1;
      }
      done.add(url);
      tell();
      await wait(PAUSE_MS, stopping);
    }
  }

  tell();
  return {
    start: () => {
      if (run) return;
      failed = 0;
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

async function fetchPage(url: string, fetch: typeof globalThis.fetch): Promise<Document> {
  const response = await fetch(url, {
    redirect: 'error',
    credentials: 'same-origin',
    headers: { Accept: 'text/html' },
  });
  if (!response.ok) throw new Error(`The helpdesk answered ${response.status}`);
  const text = await response.text();
  if (text.length > MAX_BYTES) throw new Error('The page is too large');
  return new DOMParser().parseFromString(text, 'text/html');
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
      await wait(ms, signal);
    }
  };
}

/** @throws when `signal` is aborted meanwhile */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(new DOMException('Stopped', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    signal.addEventListener('abort', onAbort, { once: true });
  });
}
