/** Runs inside the page that is measured. */
import { MARKS } from '../../../lib/adapters/marks.ts';
import type { Adapter } from '../../../lib/adapters/schema.ts';
import { openEntryMemory } from '../../../lib/page/entry-memory.ts';
import { readCase } from '../../../lib/page/read-case.ts';
import { recognise } from '../../../lib/page/recognise.ts';

const ROUNDS = 21;

/** Milliseconds that Baton's own observer takes for a thousand nodes that come in beside the entries. */
export async function changeElsewhere(adapter: Adapter): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const memory = openEntryMemory(document, (ms) => times.push(ms));
    await readCase({ document, url: location.href, adapter, memory, now: () => new Date() });
    const place = document.body.appendChild(document.createElement('div'));
    for (let count = 0; count < 1000; count += 1) place.append(document.createElement('p'));
    // The observer is told when this turn is over.
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    memory.stop();
    place.remove();
  }
  return times;
}

/** Milliseconds of the one look at a page that is no helpdesk's. */
export function lookAtUnknown(): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    recognise(document, location.href, MARKS);
    return performance.now() - start;
  });
}
