/**
 * A real, headless Firefox with the built extension, driven by Marionette, Firefox's own remote protocol: Playwright's Firefox
 * is a patched one and takes no extensions. Keys pressed in the browser's own context reach the real shortcuts.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findFreePort } from './free-port.ts';
import { retry } from './retry.ts';

export interface Firefox {
  goto(url: string): Promise<void>;
  /** Runs an expression in the page and answers its value as JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses a letter with Alt and Shift, as the browser's own shortcuts see it. */
  pressAltShift(letter: string): Promise<void>;
  close(): Promise<void>;
}

const ALT = '\uE00A';
const SHIFT = '\uE008';
const EXTENSION = '.output/firefox-mv3-e2e';

/** Throws when Firefox is not installed or the extension is not built. */
export async function launchFirefox(): Promise<Firefox> {
  const port = await findFreePort();
  const profile = mkdtempSync(join(tmpdir(), 'baton-firefox-'));
  writeFileSync(join(profile, 'user.js'), `user_pref("marionette.port", ${port});\n`);
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--headless', '--profile', profile];
  const browser = spawn('firefox-esr', args, { stdio: 'ignore' });
  const socket = await retry(() => open(port), 'Firefox', 30_000);
  const ask = speak(socket);
  await ask('WebDriver:NewSession', {});
  await ask('Addon:Install', { path: resolve(EXTENSION), temporary: true });
  return {
    goto: async (url) => void (await ask('WebDriver:Navigate', { url })),
    evaluate: (expression) => ask('WebDriver:ExecuteScript', { script: `return ${expression}`, args: [] }),
    pressAltShift: async (letter) => {
      await ask('Marionette:SetContext', { value: 'chrome' });
      const down = [ALT, SHIFT, letter].map((value) => ({ type: 'keyDown', value }));
      const up = down.toReversed().map(({ value }) => ({ type: 'keyUp', value }));
      await ask('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] });
      await ask('Marionette:SetContext', { value: 'content' });
    },
    close: async () => {
      const exited = once(browser, 'exit');
      browser.kill();
      await exited;
      socket.destroy();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function open(port: number): Promise<Socket> {
  return new Promise((found, failed) => {
    const socket = connect(port, '127.0.0.1', () => found(socket));
    socket.once('error', failed);
  });
}

/** One command at a time. A message is its length in bytes, a colon and JSON: [type, id, error, result]. */
function speak(socket: Socket) {
  let buffer = Buffer.alloc(0);
  const waiting: ((message: unknown) => void)[] = [];
  const unread: unknown[] = [];
  socket.on('data', (data: Buffer) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
      if (colon < 0 || buffer.length < end) return;
      const message: unknown = JSON.parse(buffer.subarray(colon + 1, end).toString());
      buffer = buffer.subarray(end);
      const next = waiting.shift();
      if (next) next(message);
      else unread.push(message);
    }
  });
  const read = () =>
    unread.length > 0 ? Promise.resolve(unread.shift()) : new Promise((found) => waiting.push(found));
  const greeted = read();
  let id = 0;
  return async <T>(name: string, parameters: object): Promise<T> => {
    await greeted;
    const text = JSON.stringify([0, (id += 1), name, parameters]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , error, result] = (await read()) as [number, number, { message: string } | null, { value?: T } | null];
    if (error) throw new Error(`${name}: ${error.message}`);
    return (result && 'value' in result ? result.value : result) as T;
  };
}
