/** What Baton reads of every saved page, in a real browser. */
import { chromium, expect, test, type Browser } from '@playwright/test';
import { ADAPTERS } from '../../lib/adapters/index.ts';
import { findChromium } from '../../scripts/lib/find-browser.ts';
import { bundleEngine } from '../../scripts/lib/read-bundle.ts';
import { describeAnswer } from '../../scripts/lib/read-output.ts';
import { readPage } from '../../scripts/lib/read-page.ts';
import { savedPages } from '../../scripts/lib/saved-pages.ts';

let browser: Browser;
let engine: string;
test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium()?.path, args: ['--no-sandbox'] });
  engine = await bundleEngine();
});
test.afterAll(() => browser.close());

for (const { vendor, name, url, html, now, record, expected } of savedPages()) {
  if (!expected) continue;
  test(`${vendor}: ${name} is read as expected, and not changed`, async () => {
    const answer = await readPage(browser, engine, ADAPTERS, { url, html, now, record });
    const described = describeAnswer(answer, url);
    expect(described).toMatchObject(expected);
    const { entries } = (expected.case ?? {}) as { entries?: unknown[] };
    if (entries) expect(described?.case.entries).toHaveLength(entries.length);
    expect(answer.hasChangedPage).toBe(false);
  });
}
