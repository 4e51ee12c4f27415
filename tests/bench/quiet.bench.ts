import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { demoHelpdesk } from '../../lib/adapters/demo-helpdesk.ts';
import { median, type Bench } from '../../scripts/lib/bench.ts';
import { bundleForPage } from '../../scripts/lib/bundle-for-page.ts';
import { findChromium } from '../../scripts/lib/find-browser.ts';
import { longCase, URL_OF_CASE } from './read/long-case.ts';

/** What Baton costs a page that it has nothing to do with, and a case while other things on it change. */
export const bench: Bench = {
  name: 'quiet',
  run: async () => {
    const script = await bundleForPage(join(import.meta.dirname, 'read/quiet-in-page.ts'), 'benched');
    const browser = await chromium.launch({ executablePath: findChromium()?.path, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await page.route('**/*', (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body:
            route.request().url() === URL_OF_CASE ? longCase(500) : '<!doctype html><p>Nothing to see</p>'.repeat(2000),
        }),
      );
      await page.goto(URL_OF_CASE);
      const changing = (await page.evaluate(
        `${script}\nbenched.changeElsewhere(${JSON.stringify(demoHelpdesk)})`,
      )) as number[];
      await page.goto('http://localhost/anything/else');
      const looking = (await page.evaluate(`${script}\nbenched.lookAtUnknown()`)) as number[];
      return [
        { part: '1000-unrelated-insertions', n: 1000, value: median(changing), unit: 'ms', bar: 5 },
        { part: 'unrecognised-page', n: 1, value: median(looking), unit: 'ms', bar: 1 },
      ];
    } finally {
      await browser.close();
    }
  },
};
