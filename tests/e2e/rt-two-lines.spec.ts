/**
 * Three people on a real Request Tracker, each with a browser of their own: the month in second line's dashboard shows what can
 * be worked out by hand from Request Tracker's own history.
 */
import type { Page } from '@playwright/test';
import { durationText } from '../../components/dashboard/format.ts';
import { openBaton } from './harness/allow.ts';
import type { BatonBrowser } from './harness/browser.ts';
import { clickReal, pressKeys, SHORTCUTS } from './harness/keys.ts';
import type { Panel } from './harness/panel.ts';
import type { Rt } from './harness/rt.ts';
import { expect, test } from './harness/test.ts';

const SCENARIO = 'thin-note-login';
const editorOf = (page: Page) => page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
const badgeOf = (page: Page) => page.locator('baton-badge');

async function openCase(rt: Rt, browser: BatonBrowser, user: 'l1' | 'l2'): Promise<Panel> {
  await rt.signIn(browser.page, user);
  await browser.page.goto(rt.ticketUrl(SCENARIO));
  return openBaton(browser, browser.page.locator('h1').first());
}

/** First line writes its two sections, presses the key, and sends the note with Request Tracker's own button. */
async function handOff(l1: BatonBrowser, panel: Panel, hypothesis: string, verify: string): Promise<void> {
  await panel.page.getByRole('textbox', { name: /Current hypothesis/ }).fill(hypothesis);
  await panel.page.getByRole('textbox', { name: /verify first/ }).fill(verify);
  await clickReal(l1, l1.page.locator('h1').first());
  await pressKeys(l1, SHORTCUTS.insertNote);
  await l1.page.waitForURL(/Ticket\/Update\.html/);
  await expect(editorOf(l1.page)).toContainText('note v1');
  await submit(l1.page);
}

async function comment(rt: Rt, page: Page, text: string): Promise<void> {
  await page.goto(`${rt.url}Ticket/Update.html?Action=Comment;id=${rt.ticketId(SCENARIO)}`);
  await editorOf(page).click();
  await page.keyboard.type(text);
}

async function submit(page: Page): Promise<void> {
  await page.locator('input[name="SubmitTicket"]').first().click();
  await page.waitForURL(/Ticket\/Display\.html/);
}

/** With the session of whoever is signed in on this page. */
async function change(rt: Rt, page: Page, fields: object): Promise<void> {
  const status = await page.evaluate(
    async ([id, body]) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch(`/REST/2.0/ticket/${id}`, { method: 'PUT', headers, body })).status;
    },
    [String(rt.ticketId(SCENARIO)), JSON.stringify(fields)] as const,
  );
  expect(status).toBe(200);
}

interface Transaction {
  Type: string;
  Field: string;
  NewValue: string;
  Created: string;
  Creator: { id: string };
}

/** What Request Tracker says happened since the first handoff, oldest first. Instants in milliseconds. */
async function historySince(rt: Rt, page: Page, since: number) {
  const path = `/REST/2.0/ticket/${rt.ticketId(SCENARIO)}/history`;
  const items = await page.evaluate(async (address) => {
    const query = 'fields=Type,Field,NewValue,Created,Creator&per_page=100&order=ASC';
    return ((await (await fetch(`${address}?${query}`)).json()) as { items: unknown[] }).items;
  }, path);
  return (items as Transaction[])
    .map((one) => ({ type: one.Type, field: one.Field, by: one.Creator.id, at: Date.parse(one.Created) }))
    .filter(({ at }) => at >= since);
}

const text = (from: { at: number }, to: { at: number }) => durationText(to.at - from.at);

test('a question, a hand-back and a second escalation: the dashboard shows what Request Tracker’s history says', async ({
  rt,
  launch,
}) => {
  test.setTimeout(300_000);
  const [l1, l2, third] = [await launch(), await launch(), await launch()];
  await rt.signIn(third.page, 'admin');
  await change(rt, third.page, { Status: 'open', Owner: 'Nobody' });
  const began = Math.floor(Date.now() / 1000) * 1000;

  const first = await openCase(rt, l1, 'l1');
  const another = first.page.getByRole('button', { name: 'Write another handoff' });
  await handOff(l1, first, 'The token was rotated because the old one leaked', 'Check the sign-in log for job 4711');

  const second = await openCase(rt, l2, 'l2');
  await expect(badgeOf(l2.page)).toContainText('not picked up yet');
  await l2.page.waitForTimeout(1100); // Request Tracker counts in whole seconds.
  await l2.page.locator('a[href*="Action=Take"]').first().dispatchEvent('click');
  await expect(badgeOf(l2.page)).toContainText('Picked up');

  // Warned that it is answered already, second line asks all the same; somebody says what it was.
  await comment(rt, l2.page, 'Which job has the sign-in log to be checked?');
  await expect(badgeOf(l2.page)).toContainText('job 4711');
  await badgeOf(l2.page).getByRole('button', { name: 'Ask anyway' }).click();
  await submit(l2.page);
  await expect(second.page.locator('.questions')).toContainText('Which job');
  await second.page.getByRole('button', { name: 'Already answered' }).click();
  await l2.page.waitForTimeout(1100);
  await comment(rt, l2.page, 'The log shows that the token was refused by the identity provider at 14:31.');
  await submit(l2.page);
  await expect(badgeOf(l2.page)).toContainText('First move after');

  // A third person gives it back to who handed it over; who then escalates a second time.
  await change(rt, third.page, { Owner: rt.users.l1.name });
  await l2.page.reload();
  await expect(second.page.getByTestId('outcome-of-handoff')).toContainText('Returned to first line');
  await l1.page.goto(rt.ticketUrl(SCENARIO));
  await another.click();
  await handOff(l1, first, 'The provider refuses it since its clock is wrong', 'Check the clock of node 3');
  await change(rt, third.page, { Owner: 'Nobody' });
  await l2.page.goto(rt.ticketUrl(SCENARIO));
  await expect(badgeOf(l2.page)).toContainText('not picked up yet');
  await first.release();
  await second.release();

  const history = await historySince(rt, third.page, began);
  const by = (name: string, type: string) => history.filter((one) => one.by === name && one.type === type);
  const [handedOff, again] = by(rt.users.l1.name, 'Comment');
  const [asked, found] = by(rt.users.l2.name, 'Comment');
  const taken = history.find(({ field, by: who }) => field === 'Owner' && who === rt.users.l2.name);
  if (!handedOff || !again || !asked || !found || !taken) throw new Error(JSON.stringify(history));

  const dashboard = await l2.context.newPage();
  await dashboard.goto(`chrome-extension://${l2.extensionId}/dashboard.html`);
  const figure = (title: string) =>
    dashboard.locator('.figure').filter({ has: dashboard.getByRole('heading', { name: title, exact: true }) });
  await expect(figure('Handoffs')).toContainText('2of 2 escalations');
  await expect(figure('L2 time to first action').locator('.value')).toHaveText(text(taken, found));
  await expect(figure('L2 time to first action')).toContainText(
    /n = 2.*1 in time.*0 late.*1 none yet \(1 not picked up\)/,
  );
  await expect(figure('Escalation rework rate').locator('.value')).toHaveText('1 of 1');
  await expect(figure('Queue time').locator('.value')).toHaveText(text(handedOff, taken));
  await expect(figure('First response').locator('.value')).toHaveText(text(taken, asked));
  await expect(figure('Total').locator('.value')).toHaveText(text(handedOff, found));

  const rows = dashboard.locator('#episodes tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toContainText('open');
  await expect(rows.nth(1)).toContainText(`taken, after ${text(handedOff, taken)}`);
  await expect(rows.nth(1)).toContainText(text(taken, found));
  await expect(rows.nth(1)).toContainText('returned');
  // A number leads to what stands behind it, and to the case in the helpdesk.
  await figure('Escalation rework rate')
    .getByRole('button', { name: /confirmed as answered before/ })
    .click();
  await expect(rows).toHaveCount(1);
  await expect(rows.getByRole('link')).toHaveAttribute('href', rt.ticketUrl(SCENARIO));
  await dashboard.screenshot({ path: '.output/e2e-two-lines.png', fullPage: true });
});
