import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import type { Adapter } from '../../lib/adapters/schema.ts';
import { answerFrom } from './read-answers.ts';
import type { EngineAnswer } from './read-engine.ts';

/** How long a page may take to show a case. */
const PATIENCE_MS = 8000;
/** A saved page that is no case will not become one. */
const SAVED_PATIENCE_MS = 2000;

export interface PageToRead {
  /** Address the page has, or had when it was saved. */
  url: string;
  /** HTML of a saved page. */
  html?: string | undefined;
  /** Answers of the helpdesk: `GET /path?query` → body. */
  record?: Record<string, unknown> | undefined;
  /** When it was saved, ISO 8601: ages ("3 min ago") count from it. */
  now?: string | undefined;
  /** Playwright's: a file, or its content. */
  storageState?: BrowserContextOptions['storageState'];
}

/** Opens a page in a browser and asks the engine, in a world of its own as an extension has it, what it reads there. */
export async function readPage(
  browser: Browser,
  engine: string,
  adapters: Adapter[],
  target: PageToRead,
): Promise<EngineAnswer> {
  const context = await browser.newContext(target.storageState ? { storageState: target.storageState } : {});
  try {
    if (target.html !== undefined || target.record) await serve(context, target);
    const page = await context.newPage();
    await page.goto(target.url, { waitUntil: 'load' });
    const patience = target.html === undefined ? PATIENCE_MS : SAVED_PATIENCE_MS;
    return await askPatiently(page, expressionOf(engine, adapters, target.now), patience);
  } finally {
    await context.close();
  }
}

/** A saved page, open in a browser; close its context. */
export async function openSaved(browser: Browser, target: PageToRead): Promise<Page> {
  const context = await browser.newContext();
  await serve(context, target);
  const page = await context.newPage();
  await page.goto(target.url, { waitUntil: 'load' });
  return page;
}

/** Nothing of a saved page reaches a network: its host answers from the record, everything else 404. */
async function serve(context: BrowserContext, { url, html, record }: PageToRead): Promise<void> {
  const { origin } = new URL(url);
  let isServed = html === undefined;
  await context.route('**/*', async (route) => {
    const request = route.request();
    const address = new URL(request.url());
    if (!isServed && request.isNavigationRequest() && request.frame().parentFrame() === null) {
      isServed = true;
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html ?? '' });
    }
    const body = address.origin === origin ? answerFrom(record ?? {}, request.method(), address) : undefined;
    if (body !== undefined) return route.fulfill({ contentType: typeOfBody(body), body: asText(body) });
    // A page that is read live keeps its scripts, styles and pictures.
    const isLive =
      html === undefined && !(address.origin === origin && ['fetch', 'xhr'].includes(request.resourceType()));
    return isLive ? route.continue() : route.fulfill({ status: 404, body: '' });
  });
}

function asText(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function typeOfBody(body: unknown): string {
  if (typeof body !== 'string' || /^\s*[[{]/.test(body)) return 'application/json; charset=utf-8';
  return 'text/html; charset=utf-8';
}

function expressionOf(engine: string, adapters: Adapter[], now: string | undefined): string {
  return `${engine}\nengine.readHere(${JSON.stringify(adapters)}, ${JSON.stringify(now)})`;
}

async function askPatiently(page: Page, expression: string, patienceMs: number): Promise<EngineAnswer> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask(page, expression);
    if (answer.found || Date.now() >= end) return answer;
    await page.waitForTimeout(300);
  }
}

/** Evaluates in a world of its own, as an extension has it. */
async function ask(page: Page, expression: string): Promise<EngineAnswer> {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'baton',
    });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as EngineAnswer;
  } finally {
    await session.detach();
  }
}

/** The address a browser notes in pages it saves, else the file's own. */
export async function readSaved(
  path: string,
  url: string | undefined,
): Promise<{ html: string; url: string | undefined }> {
  const html = await readFile(path, 'utf8');
  const noted = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(html.slice(0, 2000))?.[1];
  return { html, url: url ?? noted };
}
