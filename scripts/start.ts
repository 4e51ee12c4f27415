/**
 * `npm start`: builds Baton, starts the demo helpdesk, and opens a browser with both on a case.
 *   --check   without waiting: no window; ends with 0 once the panel has been seen with the case in it
 *   --keep    keeps the browser's profile, and so drafts and figures, for the next start
 *   --headless  no window (also where there is no screen)
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startDemoServer, type DemoServer } from '../demo/server.ts';
import { BROWSER_WANTED, ensureBrowser } from './lib/ensure-browser.ts';
import { BrowserEnded } from './lib/browser-pipe.ts';
import { openDemo, type DemoBrowser } from './lib/open-demo.ts';
import { runCommand } from './lib/run-command.ts';

const PORT = 8340;
const EXTENSION = resolve('.output/chrome-mv3-demo');
const KEPT_PROFILE = resolve('.output/demo-profile');
/** Signed in as first line, on the case to begin with. */
const FIRST_PAGE = '/sign-in?agent=a-11&next=/cases/1204';
const FIRST_SUBJECT = 'Sign-in loops back to the login page';

const { values: options } = parseArgs({
  options: { check: { type: 'boolean' }, keep: { type: 'boolean' }, headless: { type: 'boolean' } },
});

const browser = (await ensureBrowser()) ?? stop(BROWSER_WANTED);
console.log('Building Baton …');
if (!(await runCommand('wxt', ['build', '--mode', 'demo']))) process.exit(1);

const demo = await startOnAnyPort();
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const isHeadless = options.headless === true || options.check === true || !hasScreen;
const profile = options.keep ? KEPT_PROFILE : mkdtempSync(join(tmpdir(), 'baton-demo-'));
mkdirSync(profile, { recursive: true });

// Until the browser is there, a Ctrl+C has nothing but this to end.
const stopEarly = () => void cleanUp().then(() => process.exit(130));
process.once('SIGINT', stopEarly).once('SIGTERM', stopEarly);

console.log('Opening the browser …');
const opened = await open().catch(async (error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  await cleanUp();
  process.exit(1);
});
if (options.check) {
  const isFilled = await opened.seeInPanel(FIRST_SUBJECT).then(
    () => true,
    (error: unknown) => console.error(error instanceof Error ? error.message : error),
  );
  if (isFilled) console.log(`The side panel shows the case ${demo.url}/cases/1204`);
  await end(isFilled ? 0 : 1);
} else {
  console.log(whatNext(demo.url));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stopEarly).once(signal, () => void end());
  await opened.ended;
  await end();
}

/** The demo shows only pages of this machine, so it may go without the sandbox where there is none. */
async function open(isSandboxed = process.getuid?.() !== 0): Promise<DemoBrowser> {
  const url = demo.url + FIRST_PAGE;
  try {
    return await openDemo({ browser, extension: EXTENSION, profile, url, isHeadless, isSandboxed });
  } catch (error) {
    if (!(error instanceof BrowserEnded) || !isSandboxed) throw error;
    console.log("The browser did not start. Trying again without its sandbox, which some machines don't have …");
    return open(false);
  }
}

async function end(code = 0): Promise<never> {
  await opened.close();
  await cleanUp();
  process.exit(code);
}

async function cleanUp(): Promise<void> {
  await demo.stop();
  if (!options.keep) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

function stop(problem: string): never {
  console.error(problem);
  process.exit(1);
}

function startOnAnyPort(): Promise<DemoServer> {
  return startDemoServer({ port: PORT }).catch(() => startDemoServer());
}

function whatNext(url: string): string {
  return `
${hasScreen ? 'Baton stands open beside a case.' : `There is no screen here, so the browser has no window. The demo helpdesk: ${url}${FIRST_PAGE}`}
  1. Check what Baton wrote, and write "Current hypothesis" and "What L2 should verify first".
  2. Press Alt+Shift+I: the note stands in the internal note of the case. Press "Add internal note", then "Escalate".
  3. Press "Switch to Ada Quill (L2)", then "Take it": read the handoff, and watch the time since pickup.
Ctrl+C ends the demo.`;
}
