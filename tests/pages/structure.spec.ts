/** What holds for every adapter, told from its data and its saved pages. */
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { visit } from '../../lib/adapters/check-visit.ts';
import { ADAPTERS } from '../../lib/adapters/index.ts';
import { MARKS } from '../../lib/adapters/marks.ts';
import type { Adapter } from '../../lib/adapters/schema.ts';
import { bundleForPage } from '../../scripts/lib/bundle-for-page.ts';
import { findChromium } from '../../scripts/lib/find-browser.ts';
import { openSaved } from '../../scripts/lib/read-page.ts';
import { savedPages } from '../../scripts/lib/saved-pages.ts';
import { selectorsIn, splitSelectors } from './selectors.ts';
import type { Silence } from './structure-engine.ts';

/** The demo stands in demo/ and has tests of its own. */
const VENDORS = ADAPTERS.filter(({ vendor }) => vendor !== 'baton-demo');
const PAGES = savedPages();
const pagesOf = (vendor: string) => PAGES.filter((page) => page.vendor === vendor);

let browser: Browser;
let engine: string;
test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium()?.path, args: ['--no-sandbox'] });
  engine = await bundleForPage(new URL('structure-engine.ts', import.meta.url).pathname, 'engine');
});
test.afterAll(() => browser.close());

const ask = <T>(page: Page, call: string, ...values: unknown[]) =>
  page.evaluate(`${engine}\nengine.${call}(${values.map((one) => JSON.stringify(one)).join(', ')})`) as Promise<T>;

for (const adapter of VENDORS) {
  const { vendor } = adapter;

  test(`${vendor}: has two saved pages with what is expected of them`, () => {
    expect(pagesOf(vendor).filter(({ expected }) => expected).length).toBeGreaterThanOrEqual(2);
  });

  test(`${vendor}: every selector matches on one of its saved pages`, async () => {
    let left = splitSelectors(selectorsOf(adapter));
    for (const saved of pagesOf(vendor)) {
      const page = await openSaved(browser, saved);
      const answers = Object.values(saved.record ?? {}).filter((body) => typeof body === 'string');
      const id = String((saved.expected as { case?: { id?: string } } | undefined)?.case?.id ?? '');
      const filled = new Map(left.map((css) => [css.replaceAll('{id}', CSS_ESCAPED(id)), css]));
      const missed = await ask<string[]>(page, 'unmatched', [...filled.keys()], answers);
      left = missed.map((css) => filled.get(css) ?? css);
      await page.context().close();
    }
    expect(left).toEqual([]);
  });

  test(`${vendor}: relies on no position, generated class or translated attribute`, () => {
    const bad = selectorsOf(adapter).filter(
      (css) =>
        !CODES.has(css) &&
        [
          /:(?:nth|first|last|only)-/,
          /\.(?:sc|css|jss|emotion)-[\w-]+|\._[\da-z]{4,}|#ember\d/i,
          /\[(?:title|aria-label|placeholder|alt)[*^$~|]?="?[^\])]*\p{L}/u,
        ].some((pattern) => pattern.test(css)),
    );
    expect(bad).toEqual([]);
  });
}

/** Titles that hold a code, whatever the language: Znuny's kinds of changes. */
const CODES = new Set(['td[title="NewTicket"]']);

const CSS_ESCAPED = (text: string) => text.replaceAll(/[^\w-]/g, (char) => `\\${char}`);

function selectorsOf(adapter: Adapter): string[] {
  const marks = MARKS.filter(({ vendor }) => vendor === adapter.vendor);
  return selectorsIn(adapter, visit).concat(marks.flatMap(({ has, idAt }) => (idAt ? has.concat(idAt) : has)));
}

test('every adapter is silent on the pages and addresses of all others', async () => {
  const page = await browser.newPage();
  const wrong: string[] = [];
  const addresses = [...new Set(PAGES.map(({ url }) => url))];
  for (const saved of PAGES) {
    const asked = addresses.map((url) => ({
      url,
      // On a host of its own, any page of a hosted helpdesk is its page.
      marks: MARKS.filter(({ vendor, hosts }) => vendor !== saved.vendor && (!hosts || url === saved.url)),
    }));
    const found = await ask<string[]>(page, 'recognisedAs', { html: saved.html, asked } satisfies Silence);
    wrong.push(...found.map((taken) => `${saved.vendor}/${saved.name} is taken for ${taken}`));
  }
  expect(wrong).toEqual([]);
});
