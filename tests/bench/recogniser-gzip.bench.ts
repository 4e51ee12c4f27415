import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Bench } from '../../scripts/lib/bench.ts';

/** All that sits on a page before a case is recognised. */
const FILE = '.output/chrome-mv3/content-scripts/recogniser.js';
const BAR_BYTES = 12 * 1024;

export const bench: Bench = {
  name: 'recogniser-gzip',
  run: async () => [{ n: 1, value: gzipSync(readFileSync(FILE), { level: 9 }).length, unit: 'bytes', bar: BAR_BYTES }],
};
