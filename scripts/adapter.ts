/** For authors of adapters: `npm run adapter -- new NAME`, `-- capture URL [--storage-state FILE]`, `-- check NAME [--update]`, `-- table`. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { capturePage } from './lib/adapter-capture.ts';
import { checkVendor } from './lib/adapter-check.ts';
import { newAdapter } from './lib/adapter-new.ts';
import { helpdeskTable } from './lib/helpdesk-table.ts';
import { BadInput } from './lib/bad-input.ts';

const USAGE =
  'npm run adapter -- new NAME · capture URL [--storage-state FILE] > PAGE.html · check NAME [--update] · table';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { update: { type: 'boolean', default: false }, 'storage-state': { type: 'string' } },
    allowPositionals: true,
  });
  const [command, what, ...more] = positionals;
  if (command === 'table' && !what) return writeTable();
  if (!what || more.length > 0) throw new BadInput(USAGE);
  if (command === 'check') process.exitCode = (await checkVendor(what, values.update)) ? 0 : 1;
  else if (command === 'new') console.log(newAdapter(what).join('\n'));
  else if (command === 'capture') console.log(await capture(what, values['storage-state']));
  else throw new BadInput(USAGE);
}

function writeTable(): void {
  writeFileSync(join(import.meta.dirname, '../docs/helpdesks.md'), helpdeskTable());
}

function capture(url: string, state: string | undefined): Promise<string> {
  if (!/^https?:\/\//.test(url)) throw new BadInput(`${url} is no http(s) address.`);
  if (state && !existsSync(state)) throw new BadInput(`--storage-state: there is no file ${state}.`);
  return capturePage(url, state);
}

main().catch((error: unknown) => {
  if (!(error instanceof BadInput)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
