/** The main job on a real Request Tracker: L1 hands off, L2 picks up, the dashboard knows. Two browsers that share nothing. */
import type { Page } from '@playwright/test';
import { allowHost, grantedHosts, openBaton } from './harness/allow.ts';
import type { BatonBrowser } from './harness/browser.ts';
import { pressKeys, clickReal, SHORTCUTS } from './harness/keys.ts';
import { retry } from './harness/retry.ts';
import { expect, test } from './harness/test.ts';

const HYPOTHESIS = 'The file is Latin-1 and the importer reads it as UTF-8 <b>not bold</b> — 🙂 مرحبا';
const VERIFY_LINES = [
  'Check the import log for job 4711 around 14:30 UTC',
  '3 · is a heading only for us',
  ...Array.from({ length: 18 }, (_, number) => `Row ${number + 1}`),
];
const VERIFY = VERIFY_LINES.map((line) => `- ${line}`).join('\n');

const editorOf = (page: Page) => page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
const badgeOf = (page: Page) => page.locator('baton-badge');
const sectionTexts = (panel: Page) =>
  panel.locator('[data-section]').evaluateAll((sections) =>
    sections.map((section) =>
      // Without the times that lead to the entries.
      [...section.querySelectorAll('li, p:not(.muted)')].map((line) => line.querySelector('span')?.textContent),
    ),
  );

async function toolbarText(browser: BatonBrowser): Promise<string> {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as never as {
      chrome: {
        tabs: { query(q: object): Promise<{ id: number }[]> };
        action: { getBadgeText(d: object): Promise<string> };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true });
    return chrome.action.getBadgeText({ tabId: tab?.id });
  });
}

/** What L1 sees in the panel's form and is about to send: the drafted lines, and what was typed. */
async function formTexts(panel: Page): Promise<string[][]> {
  const drafted = (section: number) => panel.locator('section').nth(section).locator('.line > span:first-child');
  const [happening, tried, context] = await Promise.all([0, 1, 3].map((index) => drafted(index).allTextContents()));
  return [[happening?.join(' ') ?? ''], tried ?? [], [HYPOTHESIS], context ?? [], VERIFY_LINES];
}

/** The seeded case is solved and has an owner: L2 could not take it. */
async function reopen(page: Page, id: number): Promise<void> {
  const status = await page.evaluate(async (ticket) => {
    const body = JSON.stringify({ Status: 'open', Owner: 'Nobody' });
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`/REST/2.0/ticket/${ticket}`, { method: 'PUT', headers, body })).status;
  }, id);
  expect(status).toBe(200);
}

test('L1 hands a case off with two paragraphs and one key; L2 reads it, is timed, and the month knows', async ({
  rt,
  launch,
}) => {
  test.setTimeout(240_000);
  const l1 = await launch({ build: 'store' });
  await rt.signIn(l1.page, 'l1');
  await reopen(l1.page, rt.ticketId('csv-import-attachment'));
  await l1.page.goto(rt.ticketUrl('csv-import-attachment'));
  expect(await grantedHosts(l1)).toEqual([]);
  await expect(badgeOf(l1.page)).toHaveCount(0);

  // One action opens the panel and asks for this host; the open tab is read without a reload.
  const panel = await openBaton(l1, l1.page.locator('h1').first());
  await allowHost(l1);
  await expect(panel.page.getByTestId('reading')).toContainText('13 entries, as of');
  await expect(panel.page.locator('section')).toHaveCount(5);
  await expect(panel.page.getByRole('textbox', { name: /Current hypothesis/ })).toBeFocused();
  const tried = panel.page.locator('section').nth(1);
  expect(await tried.locator('li').count()).toBeGreaterThan(0);
  await expect(panel.page.locator('section').nth(3)).toContainText(
    /Plan: Free.*Account age: 1 year 10 months.*Size: 3/,
  );

  // A bullet's time shows its entry in the page.
  await tried.locator('li .source button').first().click();
  await expect
    .poll(() => l1.page.evaluate(() => document.getAnimations().length), { message: 'the entry is highlighted' })
    .toBeGreaterThan(0);

  await panel.page.getByRole('textbox', { name: /Current hypothesis/ }).fill(HYPOTHESIS);
  await panel.page.getByRole('textbox', { name: /verify first/ }).fill(VERIFY);
  await expect(panel.page.getByTestId('missing')).toContainText('Ready');
  const sent = await formTexts(panel.page);
  await l1.page.screenshot({ path: '.output/e2e-l1-page.png' });
  await panel.page.screenshot({ path: '.output/e2e-l1-panel.png' });

  await clickReal(l1, l1.page.locator('h1').first());
  await pressKeys(l1, SHORTCUTS.insertNote);
  await l1.page.waitForURL(/Ticket\/Update\.html/);
  await expect(editorOf(l1.page)).toContainText('note v1');
  await expect(panel.page.getByTestId('outcome')).toContainText('stands in the internal note');
  await l1.page.screenshot({ path: '.output/e2e-l1-composer.png' });

  // RT keeps the text and preselects the customer when the agent switches to a reply.
  await l1.page.locator('select[name="UpdateType"]').selectOption('response');
  await expect(badgeOf(l1.page)).toContainText('reply to the customer');
  await expect(panel.page.getByRole('alert')).toContainText('reply to the customer');
  await l1.page.screenshot({ path: '.output/e2e-l1-warning.png' });
  await l1.page.locator('input[name="SubmitTicket"]').first().click();
  await expect(badgeOf(l1.page)).toContainText('Stopped');
  expect(l1.page.url()).toContain('Update.html');
  await l1.page.locator('select[name="UpdateType"]').selectOption('private');
  await expect(badgeOf(l1.page)).not.toContainText('customer');
  await l1.page.locator('input[name="SubmitTicket"]').first().click();
  await l1.page.waitForURL(/Ticket\/Display\.html/);
  await panel.release();

  const l2 = await launch({ build: 'store' });
  await rt.signIn(l2.page, 'l2');
  await l2.page.goto(rt.ticketUrl('csv-import-attachment'));
  const reader = await openBaton(l2, l2.page.locator('h1').first());
  await allowHost(l2);
  await expect(reader.page.locator('[data-section]')).toHaveCount(5);
  const read = await sectionTexts(reader.page);
  expect(read[2]).toEqual([HYPOTHESIS]);
  expect(read[4]).toEqual(VERIFY_LINES);
  expect(read).toEqual(sent);
  expect(read[0]?.join(' ').length).toBeGreaterThan(20);
  expect(read[1]?.length).toBeGreaterThan(0);
  expect(read[3]?.length).toBeGreaterThan(0);
  await expect(badgeOf(l2.page)).toContainText('not picked up yet');

  await l2.page.locator('a[href*="Action=Take"]').first().dispatchEvent('click');
  await expect(badgeOf(l2.page)).toContainText('Picked up');
  await retry(async () => (await toolbarText(l2)) === '0m', 'the minutes on the toolbar icon');
  await expect(reader.page.getByTestId('reading')).not.toContainText('did not show');
  await l2.page.screenshot({ path: '.output/e2e-l2-page.png' });
  await reader.page.screenshot({ path: '.output/e2e-l2-panel.png' });

  await l2.page.goto(`${rt.url}Ticket/Update.html?Action=Comment;id=${rt.ticketId('csv-import-attachment')}`);
  await editorOf(l2.page).click();
  // What L1 wrote answers it: said before it is sent, in RT's framed editor too.
  await l2.page.keyboard.type('Which job has the import log to be checked?');
  await expect(badgeOf(l2.page)).toContainText('job 4711');
  await l2.page.screenshot({ path: '.output/e2e-l2-ask-guard.png' });
  await l2.page.keyboard.press('Control+A');
  await l2.page.keyboard.type(
    'Found it in the import log: the header says ISO-8859-1. Raised the fix with the importer.',
  );
  await l2.page.locator('input[name="SubmitTicket"]').first().click();
  await l2.page.waitForURL(/Ticket\/Display\.html/);
  await expect(badgeOf(l2.page)).toContainText('First move after');
  expect(await toolbarText(l2)).toBe('');
  await reader.release();

  const dashboard = await l2.context.newPage();
  await dashboard.goto(`chrome-extension://${l2.extensionId}/dashboard.html`);
  await expect(dashboard.getByRole('table')).toContainText(/note/);
  const figure = (title: string) =>
    dashboard.locator('section, article').filter({ has: dashboard.getByRole('heading', { name: title, exact: true }) });
  await expect(figure('Handoffs').last()).toContainText(/^Handoffs1of 1 escalations/);
  await expect(figure('L2 time to first action').last()).toContainText(/n = 1.*1 in time.*0 late.*0 none yet/);
  await dashboard.screenshot({ path: '.output/e2e-dashboard.png', fullPage: true });
});
