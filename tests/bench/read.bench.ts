import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { demoHelpdesk } from '../../lib/adapters/demo-helpdesk.ts';
import { median, type Bench, type Measured } from '../../scripts/lib/bench.ts';
import { bundleForPage } from '../../scripts/lib/bundle-for-page.ts';
import { findChromium } from '../../scripts/lib/find-browser.ts';
import type { Times } from './read/in-page.ts';
import { longCase, URL_OF_CASE } from './read/long-case.ts';

/** Rounds by entries: enough of them that the browser has compiled what it runs. */
const SIZES = { 50: 200, 500: 40, 5000: 11 };

/** Reading cases of the demo helpdesk in a real browser, against one bare pass over the same nodes, in turn. */
export const bench: Bench = {
  name: 'read',
  run: async () => {
    const script = await bundleForPage(join(import.meta.dirname, 'read/in-page.ts'), 'benched');
    const browser = await chromium.launch({ executablePath: findChromium()?.path, args: ['--no-sandbox'] });
    try {
      const results: Measured[] = [];
      for (const [entries, rounds] of Object.entries(SIZES)) {
        const size = Number(entries);
        const { reading, rereading, passing } = await measureIn(browser, script, size, rounds);
        results.push({
          part: `${size}-entries`,
          n: size,
          value: median(reading),
          unit: 'ms',
          floor: median(passing),
          maxRatio: 3,
        });
        results.push({ part: `one-more-after-${size}`, n: 1, value: median(rereading), unit: 'ms' });
      }
      return results;
    } finally {
      await browser.close();
    }
  },
};

async function measureIn(browser: Browser, script: string, size: number, rounds: number): Promise<Times> {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().url() === URL_OF_CASE
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: longCase(size) })
      : route.fulfill({ status: 404 }),
  );
  await page.goto(URL_OF_CASE);
  const times = (await page.evaluate(
    `${script}\nbenched.measure(${JSON.stringify(demoHelpdesk)}, ${rounds})`,
  )) as Times;
  if (times.entries !== size) throw new Error(`${times.entries} of ${size} entries were read`);
  await page.close();
  return times;
}
