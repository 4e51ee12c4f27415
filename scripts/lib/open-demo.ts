/** Opens a browser with Baton on a case of the demo helpdesk, and the side panel beside it. */
import { openBrowser, type BrowserPipe } from './browser-pipe.ts';

export interface DemoBrowserOptions {
  browser: string;
  /** Folder of the unpacked extension. */
  extension: string;
  profile: string;
  /** The case to open. */
  url: string;
  isHeadless: boolean;
  /** Chromium's sandbox does not work for root, nor in most containers. */
  isSandboxed: boolean;
}

interface Target {
  targetId: string;
  type: string;
  url: string;
}

const PATIENCE_MS = 20_000;
const LOOK_AGAIN_MS = 100;
const PRESS_AGAIN_MS = 700;
const WINDOW = '1440,900';

export interface DemoBrowser extends BrowserPipe {
  /** Waits until the side panel shows this text; throws after a while. */
  seeInPanel(text: string): Promise<void>;
}

/** Throws when the extension cannot be loaded or its panel does not open. */
export async function openDemo(options: DemoBrowserOptions): Promise<DemoBrowser> {
  const { browser, extension, profile, url, isHeadless, isSandboxed } = options;
  const pipe = openBrowser(browser, [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    `--window-size=${WINDOW}`,
    ...(isHeadless ? ['--headless=new'] : []),
    ...(isSandboxed ? [] : ['--no-sandbox']),
    url,
  ]);
  try {
    const tab = await findTarget(pipe, (target) => target.type === 'tab' && target.url.includes('/cases/'), 'the case');
    const { id } = await pipe.send<{ id: string }>('Extensions.loadUnpacked', { path: extension });
    const panel = await openPanel(pipe, id, tab.targetId);
    return { ...pipe, seeInPanel: (text) => seeText(pipe, panel.targetId, text) };
  } catch (error) {
    await pipe.close();
    throw error;
  }
}

/** A press of the toolbar icon. One that comes before the extension has started is lost, so it is pressed until it works. */
function openPanel(pipe: BrowserPipe, id: string, tabId: string): Promise<Target> {
  const address = `chrome-extension://${id}/sidepanel.html`;
  const press = async () => {
    await pipe.send('Extensions.triggerAction', { id, targetId: tabId });
    await pause(PRESS_AGAIN_MS);
  };
  return until(press, async () => (await targetsOf(pipe)).find(({ url }) => url.startsWith(address)), 'the side panel');
}

async function seeText(pipe: BrowserPipe, targetId: string, text: string): Promise<void> {
  const { sessionId } = await pipe.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
  const expression = `document.body.innerText.includes(${JSON.stringify(text)}) || undefined`;
  const isShown = async () => {
    const { result } = await pipe.send<{ result: { value?: true } }>('Runtime.evaluate', { expression }, sessionId);
    return result.value;
  };
  await until(() => pause(LOOK_AGAIN_MS), isShown, `a panel that says "${text}"`);
}

function findTarget(pipe: BrowserPipe, isWanted: (target: Target) => boolean, what: string): Promise<Target> {
  return until(
    () => pause(LOOK_AGAIN_MS),
    async () => (await targetsOf(pipe)).find(isWanted),
    what,
  );
}

async function targetsOf(pipe: BrowserPipe): Promise<Target[]> {
  const { targetInfos } = await pipe.send<{ targetInfos: Target[] }>('Target.getTargets', { filter: [{}] });
  return targetInfos;
}

/** Does `step` until `look` finds what is wanted. */
async function until<T>(step: () => Promise<void>, look: () => Promise<T | undefined>, what: string): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const found = await look();
    if (found !== undefined) return found;
    await step();
  }
  throw new Error(`The browser did not show ${what}`);
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
