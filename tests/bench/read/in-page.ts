/** Runs inside the page that is measured. */
import type { Adapter } from '../../../lib/adapters/schema.ts';
import { openEntryMemory } from '../../../lib/page/entry-memory.ts';
import { readCase } from '../../../lib/page/read-case.ts';

export interface Times {
  entries: number;
  /** Milliseconds of each reading. */
  reading: number[];
  /** Milliseconds of each reading after one more entry has come in. */
  rereading: number[];
  /** Milliseconds of each bare pass over the same nodes. */
  passing: number[];
}

const ROWS = '.ld-timeline > .ld-entry[data-entry-id]';

/** Reads and passes in turn, so that both see the same machine. */
export async function measure(adapter: Adapter, rounds: number): Promise<Times> {
  const times: Times = { entries: 0, reading: [], rereading: [], passing: [] };
  const read = () => readCase({ document, url: location.href, adapter, now: () => new Date() });
  for (let round = 0; round < rounds; round++) {
    const passStart = performance.now();
    passOnce();
    times.passing.push(performance.now() - passStart);
    const readStart = performance.now();
    const { case: found } = await read();
    times.reading.push(performance.now() - readStart);
    times.entries = found?.entries.length ?? 0;
  }
  const memory = openEntryMemory(document);
  const readOn = () => readCase({ document, url: location.href, adapter, memory, now: () => new Date() });
  await readOn();
  for (let round = 0; round < rounds; round++) {
    addEntry(round);
    const start = performance.now();
    await readOn();
    times.rereading.push(performance.now() - start);
  }
  return times;
}

/** The least that reading could do: find the nodes of every entry and take the text of each. */
function passOnce(): number {
  let length = 0;
  for (const row of document.querySelectorAll(ROWS))
    for (const node of row.querySelectorAll('*')) length += node.textContent.length;
  return length;
}

function addEntry(number: number): void {
  const rows = document.querySelectorAll(ROWS);
  const last = rows[rows.length - 1];
  const copy = last?.cloneNode(true) as Element | undefined;
  copy?.setAttribute('data-entry-id', `more-${number}`);
  if (copy) last?.after(copy);
}
