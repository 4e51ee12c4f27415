/** A note never goes where a customer reads it: every composer, every way in which it could be the wrong one. */
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { ADAPTERS, adapterFor } from '../../lib/adapters/index.ts';
import { bundleForPage } from '../../scripts/lib/bundle-for-page.ts';
import { findChromium } from '../../scripts/lib/find-browser.ts';
import { openSaved } from '../../scripts/lib/read-page.ts';
import { savedPages } from '../../scripts/lib/saved-pages.ts';
import type { Said } from './composer-engine.ts';
import { COMPOSERS, type ComposerCase } from './ways-to-go-wrong.ts';

const PAGES = savedPages();
const fail = (why: string): never => {
  throw new Error(why);
};

let browser: Browser;
let engine: string;
test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium()?.path, args: ['--no-sandbox'] });
  engine = await bundleForPage(new URL('composer-engine.ts', import.meta.url).pathname, 'engine');
});
test.afterAll(() => browser.close());

function savedOf({ vendor, page: name }: ComposerCase) {
  return PAGES.find((one) => one.vendor === vendor && one.name === name) ?? fail(`${vendor}/${name} is not saved`);
}
const idOf = (one: ComposerCase) =>
  (savedOf(one).expected as { case?: { id?: string } } | undefined)?.case?.id ?? fail('no case');

async function inPage(
  one: ComposerCase,
  act: (page: Page, prove: (caseId?: string) => Promise<Said>) => Promise<void>,
) {
  const page = await openSaved(browser, savedOf(one));
  const adapter = JSON.stringify(adapterFor(one.vendor));
  const prove = (caseId = idOf(one)) =>
    page.evaluate(
      `${engine}\nengine.proveHere(${adapter}, ${JSON.stringify(caseId)}, ['ada.quist@millrace.example'])`,
    ) as Promise<Said>;
  await act(page, prove);
  await page.context().close();
}

test('every helpdesk with a composer is in the table', () => {
  const vendors = ADAPTERS.filter(({ vendor, composers }) => composers.length > 0 && vendor !== 'baton-demo');
  expect(COMPOSERS.map(({ vendor }) => vendor).toSorted()).toEqual(vendors.map(({ vendor }) => vendor).toSorted());
});

for (const one of COMPOSERS) {
  test(`${one.vendor}: the composer is internal in every language, and of its own case only`, async () => {
    await inPage(one, async (page, prove) => {
      expect(await prove()).toEqual({ isInternal: true });
      await page.evaluate(() => {
        document.documentElement.lang = 'x-unknown';
        const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) walker.currentNode.nodeValue = '文';
        for (const element of document.querySelectorAll('[title], [aria-label]')) {
          element.setAttribute('title', '文');
          element.setAttribute('aria-label', '文');
        }
      });
      expect(await prove()).toEqual({ isInternal: true });
      expect((await prove('another-case')).isInternal).toBe(false);
    });
  });

  for (const [way, script] of Object.entries(one.ways)) {
    test(`${one.vendor}: nothing is inserted when ${way}`, async () => {
      await inPage(one, async (page, prove) => {
        expect(await prove()).toEqual({ isInternal: true });
        await page.evaluate(script);
        const said = await prove();
        expect(said.isInternal).toBe(false);
        expect(said.reason).toBeTruthy();
      });
    });
  }
}
