/** Runs inside the page that is measured. */
import type { Adapter } from '../../../lib/adapters/schema.ts';
import { readCase } from '../../../lib/page/read-case.ts';

export interface Times {
  entries: number;
  /** Milliseconds of each reading. */
  reading: number[];
  /** Milliseconds of each bare walk over the same document. */
  walking: number[];
}

/** Reads and walks in turn, so that both see the same machine. */
export async function measure(adapter: Adapter, rounds: number): Promise<Times> {
  const times: Times = { entries: 0, reading: [], walking: [] };
  for (let round = 0; round < rounds; round++) {
    const walkStart = performance.now();
    walkOnce();
    times.walking.push(performance.now() - walkStart);
    const readStart = performance.now();
    const { case: read } = await readCase({ document, url: location.href, adapter, now: () => new Date() });
    times.reading.push(performance.now() - readStart);
    times.entries = read?.entries.length ?? 0;
  }
  return times;
}

/** The least that reading takes: every node once, every text once. */
function walkOnce(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 1;
  return length;
}
