/**
 * Collect on a real Request Tracker, in second line's browser alone: every episode of the seeded cases is what their truth says, to
 * the second. It runs before the other tests of this folder change a case.
 */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { TruthEpisode } from '../unit/metrics/case-from-truth.ts';
import { openBaton } from './harness/allow.ts';
import type { BatonBrowser } from './harness/browser.ts';
import { expect, test } from './harness/test.ts';

const HOW: Record<string, string> = { taken: 'taken', given: 'given', 'first-own-act': 'own-act' };

test('the listed cases are read when asked, and their episodes are those of the truth, to the second', async ({
  rt,
  launch,
}, info) => {
  test.setTimeout(240_000);
  const browser = await launch();
  const { page, context, extensionId } = browser;
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await options.getByLabel('Second-line groups').fill('L2 Engineering');
  await page.bringToFront();
  await rt.signIn(page, 'l2');
  const requested: string[] = [];
  page.on('request', (request) => requested.push(`${request.method()} ${request.url()}`));
  await page.goto(`${rt.url}Search/Results.html?Query=id>0&Rows=100`);
  const panel = await openBaton(browser, page.locator('h1').first());
  const count = rt.tickets.length;
  await expect(panel.page.getByRole('main')).toContainText(`${count} cases are listed here`);
  // Nothing is read before somebody asks.
  expect(requested.filter((one) => one.includes('/Ticket/') || one.includes('/REST/'))).toEqual([]);

  await panel.page.getByRole('button', { name: `Read ${count} cases` }).click();
  await expect(panel.page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await panel.page.getByRole('button', { name: 'Stop' }).click();
  await expect(panel.page.getByRole('button', { name: /^Read \d+ cases?$/ })).toBeVisible();
  await panel.page.screenshot({ path: '.output/e2e-collect.png' });
  await panel.page.getByRole('button', { name: /^Read \d+ cases?$/ }).click();
  await expect(panel.page.getByTestId('collected')).toHaveText(`${count} of ${count} read`, { timeout: 120_000 });
  await panel.release();
  expect(requested.filter((one) => !one.startsWith('GET '))).toEqual([]);

  // A browser that no panel was connected to keeps its downloads.
  const again = await browser.restart();
  const dashboard = await again.context.newPage();
  await dashboard.goto(`chrome-extension://${again.extensionId}/dashboard.html`);
  await expect(dashboard.getByRole('button', { name: 'Escalations as CSV' })).toBeVisible();
  await expect(dashboard.locator('.charts')).toBeVisible();
  const [csv] = await Promise.all([
    dashboard.waitForEvent('download'),
    dashboard.getByRole('button', { name: 'Escalations as CSV' }).click(),
  ]);
  const file = info.outputPath('escalations.csv');
  await csv.saveAs(file);
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), { header: true });
  const read = data.map((row) => {
    const number = row['case']?.split(' ').at(-1);
    const kind = row['kind'] === 'reopened' ? 'reopened' : 'escalated';
    const { opened, pickup, pickup_how, first_response, first_move, closed, closed_how } = row;
    return [number, kind, opened, pickup, pickup_how, first_response, first_move, closed, closed_how];
  });
  const known = rt.tickets.flatMap(({ id, scenario }) => {
    const { episodes } = rt.truth(scenario) as { episodes: TruthEpisode[] };
    return episodes.map(({ kind, openedAt, pickup, firstResponse, firstDiagnosticMove, closedAt, closedHow }) => {
      const how = HOW[pickup?.how ?? ''] ?? '';
      const moves = [iso(firstResponse?.at), iso(firstDiagnosticMove?.at), iso(closedAt), closedHow ?? ''];
      return [String(id), kind, iso(openedAt), iso(pickup?.at), how].concat(moves);
    });
  });
  expect(known.length).toBeGreaterThan(5);
  expect(read.toSorted(byText)).toEqual(known.toSorted(byText));
});

test('collecting pauses when the helpdesk is busy, and ends when it wants to be signed in to', async ({
  rt,
  launch,
}) => {
  const { page, context, ...browser } = await launch();
  await rt.signIn(page, 'l2');
  let refused = 0;
  await context.route(/Ticket\/Display\.html/, async (route) => {
    if (refused > 0) return route.continue();
    refused += 1;
    return route.fulfill({ status: 429, headers: { 'retry-after': '2' } });
  });
  await page.goto(`${rt.url}Search/Results.html?Query=id>0&Rows=100`);
  const panel = await openBaton({ page, context, ...browser }, page.locator('h1').first());
  await panel.page.getByRole('button', { name: /^Read \d+ cases$/ }).click();
  await expect(panel.page.getByText(/asks for a pause until/)).toBeVisible();
  await expect(panel.page.getByTestId('collected')).toContainText(/^[1-9]\d* of/);
  expect(refused).toBe(1);

  await context.clearCookies();
  await expect(panel.page.getByRole('alert')).toContainText('sign in');
  await expect(panel.page.getByRole('button', { name: /^Read \d+ cases?$/ })).toBeVisible();
  await panel.release();
});

const badgeOf = (browser: BatonBrowser) => browser.page.locator('baton-badge');

test('who moved a case to second line without a handoff is reminded, and nobody else', async ({ rt, launch }) => {
  const open = async (user: 'l1b' | 'l2') => {
    const browser = await launch();
    const options = await browser.context.newPage();
    await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await options.getByLabel('Second-line groups').fill('L2 Engineering');
    await browser.page.bringToFront();
    await rt.signIn(browser.page, user);
    await browser.page.goto(rt.ticketUrl('thin-note-login'));
    await expect(badgeOf(browser)).toContainText('not picked up yet');
    return browser;
  };
  const l1 = await open('l1b');
  await expect(badgeOf(l1)).toContainText('went to second line without a handoff');
  await l1.page.screenshot({ path: '.output/e2e-drift.png' });
  await badgeOf(l1).getByRole('button', { name: 'Dismiss' }).click();
  await expect(badgeOf(l1)).not.toContainText('without a handoff');
  const l2 = await open('l2');
  await expect(badgeOf(l2)).not.toContainText('without a handoff');
});

const iso = (time: string | null | undefined) => (time ? new Date(time).toISOString() : '');
const byText = (a: unknown[], b: unknown[]) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
