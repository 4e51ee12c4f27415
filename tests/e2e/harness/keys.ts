/** Real mouse and keyboard. The browser's own shortcuts and prompts never see what Playwright sends to a page. */
import type { Locator, Page } from '@playwright/test';
import type { BatonBrowser } from './browser.ts';
import { retry } from './retry.ts';

/** As suggested in wxt.config.ts. */
export const SHORTCUTS = { openBaton: 'alt+shift+j', insertNote: 'alt+shift+i' } as const;

/** Presses keys in xdotool's notation, e.g. `alt+shift+i` or `Return`, wherever the focus is. */
export async function pressKeys({ display }: BatonBrowser, ...keys: string[]): Promise<void> {
  await display.xdotool('key', '--clearmodifiers', ...keys);
}

/** Clicks the middle of an element with the real mouse, which gives the page the keyboard focus. */
export async function clickReal(browser: BatonBrowser, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('The element to click is not shown');
  const origin = await findOrigin(browser, target.page());
  const x = Math.round(origin.x + box.x + box.width / 2);
  const y = Math.round(origin.y + box.y + box.height / 2);
  await browser.display.xdotool('mousemove', `${x}`, `${y}`, 'click', '1');
}

/** Where the page's upper left corner is on the screen: bars above it come and go, so a real mouse move tells. */
async function findOrigin({ display }: BatonBrowser, page: Page): Promise<{ x: number; y: number }> {
  await page.bringToFront();
  return retry(async () => {
    // A mouse that stays where it was does not move.
    await display.xdotool('mousemove', '290', '390');
    const moved = page.evaluate(nextMouseMove);
    await display.xdotool('sleep', '0.1', 'mousemove', '300', '400');
    const at = await moved;
    return at && { x: 300 - at.x, y: 400 - at.y };
  }, 'the mouse over the page');
}

/** Runs in the page. */
function nextMouseMove(): Promise<{ x: number; y: number } | undefined> {
  return new Promise((resolve) => {
    addEventListener('mousemove', ({ clientX, clientY }) => resolve({ x: clientX, y: clientY }), {
      once: true,
      capture: true,
    });
    setTimeout(() => resolve(undefined), 1000);
  });
}
