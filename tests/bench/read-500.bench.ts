import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { openDesk } from '../../demo/desk.ts';
import { robin } from '../../demo/people.ts';
import { casePage } from '../../demo/pages/case.ts';
import { demoHelpdesk } from '../../lib/adapters/demo-helpdesk.ts';
import { median, type Bench } from '../../scripts/lib/bench.ts';
import { bundleForPage } from '../../scripts/lib/bundle-for-page.ts';
import { findChromium } from '../../scripts/lib/find-browser.ts';
import type { Times } from './read/in-page.ts';

const ENTRIES = 500;
const ROUNDS = 31;
const URL_OF_CASE = 'http://localhost/cases/1204';

/** Reading a long case of the demo helpdesk in a real browser, against one bare walk over the same document. */
export const bench: Bench = {
  name: 'read-500',
  run: async () => {
    const script = await bundleForPage(join(import.meta.dirname, 'read/in-page.ts'), 'benched');
    const browser = await chromium.launch({ executablePath: findChromium()?.path, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await page.route('**/*', (route) =>
        route.request().url() === URL_OF_CASE
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: longCase() })
          : route.fulfill({ status: 404 }),
      );
      await page.goto(URL_OF_CASE);
      const call = `benched.measure(${JSON.stringify(demoHelpdesk)}, ${ROUNDS})`;
      const { entries, reading, walking } = (await page.evaluate(`${script}\n${call}`)) as Times;
      if (entries !== ENTRIES) throw new Error(`${entries} of ${ENTRIES} entries were read`);
      return [{ n: entries, value: median(reading), unit: 'ms', floor: median(walking) }];
    } finally {
      await browser.close();
    }
  },
};

/** The entries of all demo cases, over and over. */
function longCase(): string {
  const { cases, findCase } = openDesk();
  const all = cases.flatMap((one) => one.entries);
  const entries = Array.from({ length: ENTRIES }, (_, index) => {
    const entry = all[index % all.length];
    if (!entry) throw new Error('The demo helpdesk has no entries');
    return { ...entry, id: `long-${index}` };
  });
  const one = findCase('1204');
  if (!one) throw new Error('The demo helpdesk has no case 1204');
  return casePage({ ...one, entries }, robin);
}
