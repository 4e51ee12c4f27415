/** What `npm run adapter -- capture` keeps of a page, and what it does not. */
import { chromium, expect, test } from '@playwright/test';
import { MARKS } from '../../lib/adapters/marks.ts';
import { bundleForPage } from '../../scripts/lib/bundle-for-page.ts';
import { findChromium } from '../../scripts/lib/find-browser.ts';
import { openSaved } from '../../scripts/lib/read-page.ts';
import { redactPage } from '../../lib/page/redact-page.ts';
import { savedPages } from '../../scripts/lib/saved-pages.ts';

const WORDS = ['Edda', 'Selma', 'bakehouse', 'bakehelp', 'Mixer', 'still stops', 'mixer.jpg', 'forged'];

test('a captured page keeps its structure and loses every text, name and address', async () => {
  const saved = savedPages().find(({ vendor, name }) => vendor === 'znuny' && name === 'one-article-shown');
  if (!saved) throw new Error('The page is not saved');
  const browser = await chromium.launch({ executablePath: findChromium()?.path, args: ['--no-sandbox'] });
  const page = await openSaved(browser, saved);
  const captured = await page.evaluate(redactPage);
  for (const word of WORDS) expect(captured).not.toContain(word);
  expect(captured).toContain('id="Iframe404"');
  expect(captured).toContain('class="customer Incoming VisibleForCustomer Active"');
  expect(captured).toContain('srcdoc=');

  const engine = await bundleForPage(new URL('structure-engine.ts', import.meta.url).pathname, 'engine');
  const asked = JSON.stringify({ html: captured, asked: [{ url: saved.url, marks: MARKS }] });
  // Its number is filler too, so the address alone cannot be compared with it.
  const found = await page.evaluate(`${engine}\nengine.recognisedAs(${asked.replaceAll('"idAt"', '"x"')})`);
  expect(found).toEqual([`znuny at ${saved.url}`]);
  await browser.close();
});

test('names, keys and addresses are replaced wherever they stand, and a form cannot stop it', async () => {
  const browser = await chromium.launch({ executablePath: findChromium()?.path, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.setContent(`<main data-kind="note" data-entry-id="e-17" data-customer="Zenobia" data-customer-name="zenobia quill"
      data-csrf="a1b2c3d4e5" data-state="zenobia@quill.example" title="Zenobia" data-count="421">
    <a href="/users/zenobia/edit?return=zenobia&id=421">Zenobia wrote</a>
    <input name="login" value="zenobia" placeholder="Ask Zenobia"><meta name="csrf-token" content="a1b2c3d4e5">
    <form class="quill-form"><input name="attributes"><input name="childNodes" value="Zenobia"><option value="zenobia">Zenobia Quill</option></form>
  </main>`);
  const captured = await page.evaluate(redactPage);
  expect(captured).not.toMatch(/zenobia/i);
  expect(captured).not.toContain('a1b2c3d4e5');
  expect(captured).not.toContain('421');
  for (const kept of ['data-kind="note"', 'class="quill-form"', 'name="childNodes"', '/users/'])
    expect(captured).toContain(kept);
  await browser.close();
});
