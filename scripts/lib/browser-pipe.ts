/**
 * A browser that is told what to do over a pipe (Chrome DevTools Protocol). The only way that loads an unpacked extension in
 * branded Chrome too: from version 137 it ignores --load-extension.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

export interface BrowserPipe {
  /** Rejects with the browser's own words. `sessionId`: to one target instead of the browser (Target.attachToTarget). */
  send<T = unknown>(method: string, params?: object, sessionId?: string): Promise<T>;
  /** Settles when the browser has ended, whoever ended it. */
  ended: Promise<void>;
  close(): Promise<void>;
}

/** The browser ended before it answered. */
export class BrowserEnded extends Error {
  override name = 'BrowserEnded';
}

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

const CLOSE_MS = 5000;

export function openBrowser(path: string, args: string[]): BrowserPipe {
  const child = spawn(path, ['--remote-debugging-pipe', '--enable-unsafe-extension-debugging', ...args], {
    // Commands go to descriptor 3, answers come from 4; each ends with a zero byte.
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const commands = child.stdio[3] as Writable;
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const ended = once(child, 'close').then(() => {
    for (const { reject } of waiting.values()) reject(new BrowserEnded('The browser has ended'));
    waiting.clear();
  });
  // Writing to a browser that has just ended fails; `ended` tells of it.
  commands.on('error', () => undefined);

  readAnswers(child.stdio[4] as Readable, ({ id, result, error }) => {
    const one = id === undefined ? undefined : waiting.get(id);
    if (!one || id === undefined) return;
    waiting.delete(id);
    if (error) one.reject(new Error(error.message));
    else one.resolve(result);
  });

  let count = 0;
  const send = <T>(method: string, params: object = {}, sessionId?: string) =>
    new Promise<T>((resolve, reject) => {
      const id = ++count;
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      commands.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  return { send, ended, close: () => close(child, send, ended) };
}

function readAnswers(stream: Readable, onAnswer: (answer: Answer) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (data: string) => {
    const answers = (rest + data).split('\0');
    rest = answers.pop() ?? '';
    for (const one of answers) onAnswer(JSON.parse(one) as Answer);
  });
}

async function close(child: ChildProcess, send: BrowserPipe['send'], ended: Promise<void>): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), CLOSE_MS);
  send('Browser.close').catch(() => undefined);
  await ended;
  clearTimeout(timer);
}
