// For authors of adapters: npm run adapter -- check NAME [--update]
import { parseArgs } from 'node:util';
import { checkVendor } from './lib/adapter-check.ts';
import { BadInput } from './lib/bad-input.ts';

const USAGE = 'npm run adapter -- check NAME [--update]';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { update: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [command, name, ...more] = positionals;
  if (!name || more.length > 0) throw new BadInput(USAGE);
  if (command === 'check') process.exitCode = (await checkVendor(name, values.update)) ? 0 : 1;
  else throw new BadInput(USAGE);
}

main().catch((error: unknown) => {
  if (!(error instanceof BadInput)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
