/** The real side panel. It is a page of the browser's own window and not of any tab, so it needs a connection of its own. */
import { chromium, type Page } from '@playwright/test';
import type { BatonBrowser } from './browser.ts';
import { retry } from './retry.ts';

export interface Panel {
  page: Page;
  /** Ends the connection; the panel stays open. */
  release(): Promise<void>;
}

/** Waits for the side panel to be open and returns it as an ordinary Playwright page. */
export async function connectPanel({ debugUrl, extensionId }: BatonBrowser): Promise<Panel> {
  const address = `chrome-extension://${extensionId}/sidepanel.html`;
  await retry(() => isOpen(debugUrl, address), 'the side panel', 15_000);
  const connection = await chromium.connectOverCDP(debugUrl);
  const page = connection
    .contexts()
    .flatMap((context) => context.pages())
    .find((one) => one.url().startsWith(address));
  if (!page) throw new Error('The side panel was closed while it was being connected to');
  return { page, release: () => connection.close() };
}

/** Whether the side panel is open now. */
export async function isPanelOpen({ debugUrl, extensionId }: BatonBrowser): Promise<boolean> {
  return isOpen(debugUrl, `chrome-extension://${extensionId}/sidepanel.html`);
}

async function isOpen(debugUrl: string, address: string): Promise<boolean> {
  const targets = (await (await fetch(`${debugUrl}/json/list`)).json()) as { url: string }[];
  return targets.some(({ url }) => url.startsWith(address));
}
