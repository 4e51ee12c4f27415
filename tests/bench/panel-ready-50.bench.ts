/** From the start of the panel's document to the filled form, on a case with 50 entries, in the real side panel. */
import type { Page } from '@playwright/test';
import { median, type Bench } from '../../scripts/lib/bench.ts';
import { openBaton } from '../e2e/harness/allow.ts';
import { launchBaton } from '../e2e/harness/browser.ts';
import { startDemo } from '../e2e/harness/demo.ts';

const ENTRIES = 50;
const OPENINGS = 9;
const BAR_MS = 300;

export const bench: Bench = {
  name: 'panel-ready-50',
  run: async () => {
    const demo = await startDemo();
    const browser = await launchBaton();
    try {
      const { page } = browser;
      await demo.signIn(page, 'l1');
      await page.goto(demo.caseUrl('1204'));
      await fillUp(page);
      await page.reload();
      const panel = await openBaton(browser, page.locator('h1').first());
      await panel.page
        .getByTestId('reading')
        .filter({ hasText: `${ENTRIES} entries` })
        .waitFor();
      await panel.page.addInitScript(noteWhenFilled);
      const times: number[] = [];
      for (let opening = 0; opening < OPENINGS; opening += 1) {
        await panel.page.reload();
        times.push(await panel.page.evaluate(filledAt));
      }
      await panel.release();
      return [{ n: OPENINGS, value: median(times), unit: 'ms', bar: BAR_MS }];
    } finally {
      await browser.close();
      await demo.stop();
    }
  },
};

/** Posts notes until the timeline is long enough. */
async function fillUp(page: Page): Promise<void> {
  const missing = ENTRIES - (await page.locator('.ld-timeline > .ld-entry').count());
  for (let number = 1; number <= missing; number += 1) {
    const content = JSON.stringify([{ kind: 'paragraph', text: `Restarted node ${number}: no change.` }]);
    await page.request.post(`${page.url()}/entries`, { form: { visibility: 'internal', content } });
  }
}

/** Runs in the panel before its own scripts. */
function noteWhenFilled(): void {
  const panel = globalThis as unknown as { filledAt?: Promise<number> };
  panel.filledAt = new Promise((resolve) => {
    const look = () => {
      if (document.querySelectorAll('section').length === 5) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}

const filledAt = () => (globalThis as unknown as { filledAt: Promise<number> }).filledAt;
