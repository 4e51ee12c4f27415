import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { openDesk } from '../../demo/desk.ts';
import { robin } from '../../demo/people.ts';
import { casePage } from '../../demo/pages/case.ts';
import { demoHelpdesk } from '../../lib/adapters/demo-helpdesk.ts';
import { median, type Bench, type Measured } from '../../scripts/lib/bench.ts';
import { bundleForPage } from '../../scripts/lib/bundle-for-page.ts';
import { findChromium } from '../../scripts/lib/find-browser.ts';
import type { Times } from './read/in-page.ts';

/** Rounds by entries: enough of them that the browser has compiled what it runs. */
const SIZES = { 50: 200, 500: 40, 5000: 11 };
const URL_OF_CASE = 'http://localhost/cases/1204';

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

/** The entries of all demo cases, over and over. */
function longCase(size: number): string {
  const { cases, findCase } = openDesk();
  const all = cases.flatMap((one) => one.entries);
  const entries = Array.from({ length: size }, (_, index) => {
    const entry = all[index % all.length];
    if (!entry) throw new Error('The demo helpdesk has no entries');
    return { ...entry, id: `long-${index}` };
  });
  const one = findCase('1204');
  if (!one) throw new Error('The demo helpdesk has no case 1204');
  return casePage({ ...one, entries }, robin);
}
