/**
 * `npm run bench -- [--only NAME] [--json FILE] [--strict]`: runs tests/bench/*.bench.ts and prints what they measured.
 * A missed bar is said, and is an error only with --strict.
 */
import { existsSync, globSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { toRow, toTable, type Bench, type Row } from './lib/bench.ts';
import { runCommand } from './lib/run-command.ts';

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'string' }, strict: { type: 'boolean' } },
});
const root = resolve(import.meta.dirname, '..');

if (!existsSync(join(root, '.output/chrome-mv3/manifest.json'))) {
  console.log('Building Baton …');
  if (!(await runCommand('wxt', ['build']))) process.exit(1);
}

const rows: Row[] = [];
const broken: string[] = [];
for (const file of globSync('tests/bench/*.bench.ts', { cwd: root }).toSorted()) {
  const { bench } = (await import(join(root, file))) as { bench: Bench };
  if (options.only && !bench.name.includes(options.only)) continue;
  console.log(`Measuring ${bench.name} …`);
  try {
    rows.push(...(await bench.run()).map((measured) => toRow(bench.name, measured)));
  } catch (error) {
    broken.push(bench.name);
    console.error(`${bench.name} could not be measured:`, error);
  }
}

if (options.json) writeFileSync(options.json, `${JSON.stringify(rows, undefined, 2)}\n`);
console.log(`\n${toTable(rows)}`);
const missed = rows.filter(({ pass }) => pass === false);
if (missed.length > 0) console.log(`\nMissed: ${missed.map(({ name }) => name).join(', ')}`);
const nothing = rows.length === 0;
if (nothing) console.log('Nothing was measured.');
process.exit(broken.length > 0 || nothing || (options.strict && missed.length > 0) ? 1 : 0);
