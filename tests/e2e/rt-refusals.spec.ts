/** Whatever goes wrong on the way to the composer: nothing is inserted, nothing is lost, and the panel says why. */
import type { Page } from '@playwright/test';
import { openBaton } from './harness/allow.ts';
import type { BatonBrowser } from './harness/browser.ts';
import { clickReal, pressKeys, SHORTCUTS } from './harness/keys.ts';
import type { Panel } from './harness/panel.ts';
import type { Rt } from './harness/rt.ts';
import { expect, test } from './harness/test.ts';
import { killWorker } from './harness/worker.ts';

const HYPOTHESIS = 'The scanner library crashes because the camera permission was revoked';
const hypothesis = ({ page }: Panel) => page.getByRole('textbox', { name: /Current hypothesis/ });
const outcome = ({ page }: Panel) => page.getByTestId('outcome');

async function writeOn(l1: BatonBrowser, rt: Rt, scenario: string): Promise<Panel> {
  await rt.signIn(l1.page, 'l1');
  await l1.page.goto(rt.ticketUrl(scenario));
  const panel = await openBaton(l1, l1.page.locator('h1').first());
  await hypothesis(panel).fill(HYPOTHESIS);
  return panel;
}

async function pressInsert(l1: BatonBrowser): Promise<void> {
  await clickReal(l1, l1.page.locator('h1').first());
  await pressKeys(l1, SHORTCUTS.insertNote);
}

/** Somebody else's entry, seen from the page. */
async function comment(page: Page, id: number): Promise<void> {
  const status = await page.evaluate(async (ticket) => {
    const body = JSON.stringify({ Content: 'One more thing.', ContentType: 'text/plain' });
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`/REST/2.0/ticket/${ticket}/comment`, { method: 'POST', headers, body })).status;
  }, id);
  expect(status).toBe(201);
}

/** The next visit of the composer's page ends somewhere else. */
async function sendComposerTo(page: Page, address: string): Promise<void> {
  await page.route(/Ticket\/Update\.html/, (route) => route.fulfill({ status: 302, headers: { location: address } }), {
    times: 1,
  });
}

test('a case that changed meanwhile gets nothing: the note is on the clipboard, and the next press inserts', async ({
  rt,
  launch,
}) => {
  const l1 = await launch();
  const panel = await writeOn(l1, rt, 'es-app-movil');
  const id = rt.ticketId('es-app-movil');
  await comment(l1.page, id);

  await pressInsert(l1);
  await expect(outcome(panel)).toContainText('One entry came in since this was drafted');
  await expect(outcome(panel)).toContainText('clipboard');
  expect(l1.page.url()).toContain('Display.html');
  await l1.context.grantPermissions(['clipboard-read']);
  expect(await l1.page.evaluate(() => navigator.clipboard.readText())).toContain(HYPOTHESIS);
  await expect(hypothesis(panel)).toHaveValue(HYPOTHESIS);

  await expect(panel.page.getByTestId('reading')).toContainText('11 entries');
  await pressInsert(l1);
  await l1.page.waitForURL(/Update\.html/);
  await expect(l1.page.frameLocator('iframe.cke_wysiwyg_frame').locator('body')).toContainText(HYPOTHESIS);

  // One press, one note: another tab on the same composer gets none.
  const other = await l1.context.newPage();
  await other.goto(l1.page.url());
  const body = other.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
  await expect(body).toBeVisible();
  await other.waitForTimeout(1500);
  await expect(body).not.toContainText(HYPOTHESIS);
  await panel.release();
});

test('text that stands half typed on the case’s page is not left behind: the composer opens beside it', async ({
  rt,
  launch,
}) => {
  const l1 = await launch();
  const panel = await writeOn(l1, rt, 'long-300');
  const typed = l1.page.locator('form[action$="Display.html"] input[name="NewReminder-Subject"]');
  await typed.fill('Call them back on Monday');
  await pressInsert(l1);
  await expect(outcome(panel)).toContainText('stands in the internal note');
  await expect(typed).toHaveValue('Call them back on Monday');
  expect(l1.page.url()).toContain('Display.html');
  const composer = l1.context.pages().find((page) => page.url().includes('Update.html'));
  await expect(composer?.frameLocator('iframe.cke_wysiwyg_frame').locator('body') ?? typed).toContainText(HYPOTHESIS);
  await panel.release();
});

test('on the composer’s own page too, a case that changed since it was read gets nothing', async ({ rt, launch }) => {
  const l1 = await launch();
  const panel = await writeOn(l1, rt, 'seats-mismatch-inline-quotes');
  const id = rt.ticketId('seats-mismatch-inline-quotes');
  await l1.page.goto(`${rt.url}Ticket/Update.html?Action=Comment;id=${id}`);
  await expect(hypothesis(panel)).toHaveValue(HYPOTHESIS);
  await comment(l1.page, id);
  await pressInsert(l1);
  await expect(outcome(panel)).toContainText('One entry came in since this was drafted');
  await expect(outcome(panel)).toContainText('another tab');
  const body = l1.page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
  await expect(body).not.toContainText(HYPOTHESIS);

  // As the message says: read in another tab, then the composer that was open all along takes the note.
  await body.click();
  await l1.page.keyboard.type('Typed before.');
  const other = await l1.context.newPage();
  await other.goto(rt.ticketUrl('seats-mismatch-inline-quotes'));
  await expect(panel.page.getByTestId('reading')).toContainText('15 entries');
  await l1.page.bringToFront();
  await pressInsert(l1);
  await expect(body).toContainText(HYPOTHESIS);
  await expect(body).toContainText('Typed before.');
  await panel.release();
});

test('a sign-in page, another case or a reply composer instead of the comment keeps the note as a draft', async ({
  rt,
  launch,
}) => {
  test.setTimeout(180_000);
  const l1 = await launch();
  const { page } = l1;
  const panel = await writeOn(l1, rt, 'de-rechnung');
  const id = rt.ticketId('de-rechnung');
  const caseUrl = rt.ticketUrl('de-rechnung');

  await sendComposerTo(page, `/Ticket/Update.html?Action=Respond;id=${id}`);
  await pressInsert(l1);
  await expect(outcome(panel)).toContainText('writes to the customer');
  await expect(page.frameLocator('iframe.cke_wysiwyg_frame').locator('body')).not.toContainText(HYPOTHESIS);

  // No waiting for the reading: whoever presses the key at once gets the same.
  await page.goto(caseUrl);
  await sendComposerTo(page, `/Ticket/Display.html?id=${rt.ticketId('almost-empty')}`);
  await pressInsert(l1);
  await page.waitForURL(rt.ticketUrl('almost-empty'));
  await page.goto(caseUrl);
  await expect(outcome(panel)).toContainText('another case');
  await expect(hypothesis(panel)).toHaveValue(HYPOTHESIS);

  await page.route(
    /Ticket\/Update\.html/,
    async (route) => {
      await l1.context.clearCookies();
      await route.continue();
    },
    { times: 1 },
  );
  await pressInsert(l1);
  await expect(page.locator('form#login')).toBeVisible();
  await rt.signIn(page, 'l1');
  await page.goto(caseUrl);
  await expect(outcome(panel)).toContainText('asks you to sign in');
  await expect(hypothesis(panel)).toHaveValue(HYPOTHESIS);
  await panel.release();
});

test('a draft outlives the background, a reload and the browser, and a hostile message runs nothing', async ({
  rt,
  launch,
}) => {
  test.setTimeout(180_000);
  const l1 = await launch();
  const panel = await writeOn(l1, rt, 'hostile-html');
  await expect(panel.page.locator('section')).toHaveCount(5);
  await killWorker(l1);
  await hypothesis(panel).fill(`${HYPOTHESIS}, twice`);
  await l1.page.reload();
  await expect(hypothesis(panel)).toHaveValue(`${HYPOTHESIS}, twice`);
  await panel.release();

  const again = await l1.restart();
  await rt.signIn(again.page, 'l1');
  await again.page.goto(rt.ticketUrl('hostile-html'));
  const reopened = await openBaton(again, again.page.locator('h1').first());
  await expect(hypothesis(reopened)).toHaveValue(`${HYPOTHESIS}, twice`);
  expect(await again.page.evaluate(() => '__rtPwned' in window)).toBe(false);
  await reopened.release();
});
