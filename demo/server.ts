/** The demo helpdesk as a web server on this machine alone. `npx node demo/server.ts` runs it by itself. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { findAgent, openDesk } from './desk.ts';
import { answer, type DeskAnswer } from './routes.ts';

export interface DemoServer {
  /** Without a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

const MAX_FORM = 500_000;
const ASSETS: Record<string, string> = {
  'desk.css': 'text/css',
  'desk.js': 'text/javascript',
  'icon.svg': 'image/svg+xml',
};
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Listens on 127.0.0.1. Rejects when `port` is taken; 0 takes any free one. */
export async function startDemoServer({ port = 0 }: { port?: number } = {}): Promise<DemoServer> {
  const desk = openDesk();
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error('The demo helpdesk could not answer', request.url, error);
      if (!response.headersSent) send(response, 500, 'text/plain', 'Something went wrong.');
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const asset = /^\/assets\/([a-z.]+)$/.exec(pathname)?.[1];
    if (asset !== undefined) return sendAsset(response, asset);
    const method = request.method ?? 'GET';
    if (method === 'POST' && !isSameSite(request)) return send(response, 403, 'text/plain', 'Not from this site.');
    const viewer = findAgent(/(?:^|;\s*)desk_agent=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1]);
    const form = new URLSearchParams(method === 'POST' ? await readBody(request) : '');
    sendAnswer(response, answer(desk, { method, path: pathname, query: searchParams, viewer, form }));
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function sendAnswer(response: ServerResponse, given: DeskAnswer): void {
  if ('page' in given) return send(response, given.status ?? 200, 'text/html', given.page);
  if ('problem' in given) return send(response, given.problem, 'text/plain', `Error ${given.problem}`);
  const cookie = given.signIn && `desk_agent=${given.signIn.id}; Path=/; HttpOnly; SameSite=Strict`;
  response.writeHead(303, { ...HEADERS, location: given.goTo, ...(cookie && { 'set-cookie': cookie }) }).end();
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { ...HEADERS, 'content-type': `${type}; charset=utf-8` }).end(body);
}

function sendAsset(response: ServerResponse, name: string): void {
  const type = ASSETS[name];
  if (!type) return send(response, 404, 'text/plain', 'Error 404');
  send(response, 200, type, readFileSync(join(import.meta.dirname, 'public', name)));
}

function isSameSite({ headers }: IncomingMessage): boolean {
  return headers.origin === undefined || headers.origin === `http://${headers.host}`;
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  for await (const part of request) {
    body += part as string;
    if (body.length > MAX_FORM) throw new Error('The form is too large');
  }
  return body;
}

if (import.meta.main) {
  const { url } = await startDemoServer({ port: Number(process.env.PORT ?? 8340) });
  console.log(`Demo helpdesk: ${url}/sign-in`);
}
