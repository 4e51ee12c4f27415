/** A real, visible Chromium with the built extension, a profile of its own and a screen of its own. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../../../scripts/lib/find-browser.ts';
import { startDisplay, type Display } from './display.ts';
import { retry } from './retry.ts';

/** `store` asks for each host; `e2e` may work on 127.0.0.1 and localhost from the start. */
export type Build = 'store' | 'e2e';

export interface LaunchOptions {
  build?: Build;
  /** A folder with an unpacked extension, instead of `build`. */
  extension?: string;
  /** An earlier browser's profile. Absent: a new one, removed at the end. */
  profile?: string;
}

export interface BatonBrowser {
  context: BrowserContext;
  page: Page;
  extensionId: string;
  display: Display;
  profile: string;
  /** Address of the browser's own debugging port. */
  debugUrl: string;
  /** The background, woken up if it sleeps. */
  worker(): Promise<Worker>;
  /** Ends this browser and starts another one on the same profile. */
  restart(): Promise<BatonBrowser>;
  close(): Promise<void>;
}

const OUTPUT: Record<Build, string> = { store: '.output/chrome-mv3', e2e: '.output/chrome-mv3-e2e' };
const WINDOW = '1380,840';
const LOAD_MS = 5000;

/** Throws when no browser is installed or the extension is not built. */
export async function launchBaton(options: LaunchOptions = {}): Promise<BatonBrowser> {
  const { extension = OUTPUT[options.build ?? 'e2e'] } = options;
  const executablePath = findChromium()?.path;
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge was found');
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`No built extension in ${extension}`);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'baton-e2e-'));
  const display = await startDisplay();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    env: { ...process.env, DISPLAY: display.name },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      // No bars above the page about the flags of this line.
      '--test-type',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-US',
      '--window-position=0,0',
      `--window-size=${WINDOW}`,
    ],
  });
  const anyWorker = () => context.serviceWorkers()[0];
  const running = anyWorker();
  const extensionId = running ? idOf(running) : await loadExtension(context, extension);
  let isClosed = false;
  const close = async (keepsProfile = false) => {
    if (isClosed) return;
    isClosed = true;
    await context.close();
    await display.stop();
    if (!keepsProfile) rmSync(profile, { recursive: true, force: true });
  };
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    extensionId,
    display,
    profile,
    debugUrl: await debugUrlOf(profile),
    worker: async () => anyWorker() ?? context.waitForEvent('serviceworker'),
    restart: async () => {
      await close(true);
      return launchBaton({ ...options, profile });
    },
    close: () => close(),
  };
}

/** Branded Chrome ignores --load-extension from version 137 on, but not this command over Playwright's own pipe. */
async function loadExtension(context: BrowserContext, extension: string): Promise<string> {
  const worker = await context.waitForEvent('serviceworker', { timeout: LOAD_MS }).catch(() => undefined);
  if (worker) return idOf(worker);
  const session = await context.browser()?.newBrowserCDPSession();
  const started = context.waitForEvent('serviceworker');
  // Newer than Playwright's list of commands.
  await session?.send('Extensions.loadUnpacked' as 'Browser.getVersion', { path: resolve(extension) } as never);
  return idOf(await started);
}

function idOf(worker: Worker): string {
  return new URL(worker.url()).host;
}

/** The browser writes the port it chose into its profile. */
async function debugUrlOf(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  const port = await retry(() => readFileSync(file, 'utf8').split('\n')[0], 'the debugging port');
  return `http://127.0.0.1:${port}`;
}
