/** A screen of its own for one browser: real key presses and the browser's own windows need an X server and a window manager. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { retry } from './retry.ts';

const run = promisify(execFile);

export interface Display {
  /** Value for DISPLAY, e.g. `:3`. */
  name: string;
  /** Runs xdotool on this display and returns what it printed. Throws when xdotool fails. */
  xdotool(...args: string[]): Promise<string>;
  stop(): Promise<void>;
}

/** Large enough that page and side panel fit beside each other. */
const SCREEN = '1400x900x24';

/** Throws when Xvfb, openbox or xdotool is not installed. */
export async function startDisplay(): Promise<Display> {
  // The server picks a free number and writes it to descriptor 3. Without -noreset it begins anew when its last client
  // leaves: an early question of xdotool's would end the window manager that is just connecting.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = `:${await firstLine(server, server.stdio[3] as Readable)}`;
  const env = { ...process.env, DISPLAY: name };
  const startWindows = () => spawn('openbox', [], { env, stdio: 'ignore' });
  let windows = startWindows();
  // Whatever happens to the tests, their screen ends with them.
  const killBoth = () => [windows, server].map((child) => child.kill());
  process.once('exit', killBoth);
  await once(windows, 'spawn');
  const xdotool = async (...args: string[]) => (await run('xdotool', args, { env })).stdout.trim();
  // Answered by the window manager, so it is there when this succeeds. On a busy machine it takes its time.
  // Once, for no reason that it told, it never answered: then a new one is asked.
  for (let last = Date.now() + 60_000; ;) {
    try {
      await retry(() => xdotool('get_num_desktops'), 'the window manager', 15_000);
      break;
    } catch (error) {
      if (Date.now() > last) throw error;
      await end(windows);
      windows = startWindows();
    }
  }
  return {
    name,
    xdotool,
    stop: async () => {
      process.off('exit', killBoth);
      for (const child of [windows, server]) await end(child);
    },
  };
}

async function firstLine(child: ChildProcess, stream: Readable): Promise<string> {
  const failed = once(child, 'exit').then(() => {
    throw new Error('Xvfb ended before it had a display');
  });
  const [data] = (await Promise.race([once(stream, 'data'), failed])) as [Buffer];
  return data.toString().trim();
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const exited = once(child, 'exit');
  child.kill();
  await exited;
}
