/** Runs a command and shows that it is getting on. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface RunOptions {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** `live`: its output goes to the terminal. `quiet` (default): a line now and then, and everything if it fails. */
  output?: 'live' | 'quiet';
}

const STILL_RUNNING_MS = 10_000;
const SHOWN_ON_FAILURE = 20_000;

/** @returns whether it ended with 0. Throws when the command is not there. */
export async function runCommand(command: string, args: string[], options: RunOptions = {}): Promise<boolean> {
  const { env = process.env, cwd, output = 'quiet' } = options;
  if (output === 'live') return (await codeOf(spawn(command, args, { env, cwd, stdio: 'inherit' }))) === 0;

  const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (text += data.toString()));
  const started = Date.now();
  const timer = setInterval(() => {
    const last = text.trimEnd().split('\n').at(-1)?.trim().slice(0, 90);
    console.log(`    … ${Math.round((Date.now() - started) / 1000)} s  ${last}`);
  }, STILL_RUNNING_MS);
  try {
    const code = await codeOf(child);
    if (code !== 0) console.log(text.slice(-SHOWN_ON_FAILURE));
    return code === 0;
  } finally {
    clearInterval(timer);
  }
}

async function codeOf(child: ReturnType<typeof spawn>): Promise<number> {
  const [code] = (await once(child, 'close')) as [number | null];
  return code ?? 1;
}
