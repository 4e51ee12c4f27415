/** What a user does at first: the toolbar action, then "Allow" in the browser's prompt. */
import type { Locator } from '@playwright/test';
import type { BatonBrowser } from './browser.ts';
import { clickReal, pressKeys, SHORTCUTS } from './keys.ts';
import { connectPanel, type Panel } from './panel.ts';
import { retry } from './retry.ts';

/** Time for the browser to draw its prompt; keys pressed before are lost. */
const PROMPT_MS = 700;

/** Presses the shortcut of the toolbar action with the focus in the page, and waits for the side panel. */
export async function openBaton(browser: BatonBrowser, focus: Locator = browser.page.locator('body')): Promise<Panel> {
  await clickReal(browser, focus);
  await pressKeys(browser, SHORTCUTS.openBaton);
  return connectPanel(browser);
}

/** Presses "Allow" in the prompt for one more host, and waits until Baton has it. */
export async function allowHost(browser: BatonBrowser): Promise<void> {
  const before = (await grantedHosts(browser)).length;
  await browser.page.waitForTimeout(PROMPT_MS);
  // "Deny" has the focus; the other button follows.
  await pressKeys(browser, 'Tab', 'Return');
  await retry(async () => (await grantedHosts(browser)).length > before, 'the host to be granted');
}

/** Presses "Deny". */
export async function denyHost(browser: BatonBrowser): Promise<void> {
  await browser.page.waitForTimeout(PROMPT_MS);
  await pressKeys(browser, 'Return');
}

/** Match patterns of the hosts that Baton may work on. */
export async function grantedHosts(browser: BatonBrowser): Promise<string[]> {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };
    };
    return (await chrome.permissions.getAll()).origins;
  });
}
