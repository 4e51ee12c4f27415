/** The dashboard and the data behind it, with invented escalations whose answers are known (tests/unit/metrics/histories.ts). */
import { readFileSync, writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { durationText } from '../../components/dashboard/format.ts';
import type { Answer } from '../unit/metrics/histories.ts';
import { referenceFigures } from '../unit/metrics/reference.ts';
import { openBaton } from './harness/allow.ts';
import type { BatonBrowser } from './harness/browser.ts';
import { inventLog } from './harness/invent-log.ts';
import { expect, test } from './harness/test.ts';

/** From the last hundred days; those of the last weeks may not have ended. */
function writeLog(path: string): Answer[] {
  const { file, answers } = inventLog({ cases: 160, days: 100, since: 20, seed: 11 });
  writeFileSync(path, file);
  return answers;
}

async function openDashboard({ context, extensionId }: BatonBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html`);
  return page;
}

async function takeIn(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page.getByText('Taken in:')).toBeVisible();
  await expect(page.locator('.headlines')).toBeVisible();
}

/** What reaches out of the page, but for tables in boxes that scroll. */
function tooWide(): string[] {
  const { clientWidth } = document.documentElement;
  return [...document.querySelectorAll('main *')]
    .filter(
      (element) =>
        !element.closest('.episodes, .chart-table') && element.getBoundingClientRect().right > clientWidth + 1,
    )
    .map(({ tagName, className }) => `${tagName} ${String(className)}`);
}

const headline = (page: Page) => page.locator('.headline .value').first();
const month = new Date().toISOString().slice(0, 7);
const options = { month, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, goalMinutes: 5 };

test('a file of events becomes the figures of a year, filtered, looked behind, and handed on', async ({
  launch,
}, info) => {
  const file = info.outputPath('events.jsonl');
  // A month that has begun today may have no escalation yet: the one before has.
  const answers = writeLog(file);
  const browser = await launch();
  const page = await openDashboard(browser);
  await expect(page.getByText('No escalation yet')).toBeVisible();
  await takeIn(page, file);

  const months = await page.getByLabel('Month').locator('option').allTextContents();
  await page.getByLabel('Month').selectOption({ index: 1 });
  const shown = (await page.getByLabel('Month').inputValue()) || month;
  expect(months.length).toBeGreaterThan(2);
  const all = referenceFigures(answers, { ...options, month: shown });
  await expect(headline(page)).toHaveText(durationText(all.own.median));
  await expect(page.locator('.parts').first()).toContainText(`${all.own.inTime} in time`);
  await expect(page.locator('.parts').first()).toContainText(`${all.own.noneYet} none yet`);

  await page.getByRole('button', { name: `${all.own.late} late` }).click();
  await expect(page.locator('#episodes tbody tr')).toHaveCount(all.own.late);
  await expect(page.locator('#episodes')).toBeFocused();

  await page.getByLabel('Plan').selectOption('Pro');
  const pro = referenceFigures(
    answers.filter(({ plan }) => plan === 'Pro'),
    { ...options, month: shown },
  );
  await expect(headline(page)).toHaveText(durationText(pro.own.median));
  await expect(page.locator('.charts svg.recharts-surface').first()).toBeVisible();
  await page.getByText('As a table').first().click();
  await expect(page.locator('.chart-table tbody tr').nth(11)).toContainText(String(pro.own.inTime));

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1600]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      // Only the tables scroll, in boxes of their own.
      await expect.poll(() => page.evaluate(tooWide)).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
      await page.screenshot({ path: `.output/e2e-dashboard-${width}-${colorScheme}.png`, fullPage: true });
    }
  }

  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Escalations as CSV' }).click(),
  ]);
  const rows = readFileSync(await csv.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(rows).toHaveLength(1 + answers.filter(({ plan }) => plan === 'Pro').length);

  await page.getByLabel('Plan').selectOption('all');
  const [log] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Events as a file' }).click(),
  ]);
  const colleague = await openDashboard(await launch());
  await takeIn(colleague, await log.path());
  await colleague.getByLabel('Month').selectOption({ index: 1 });
  await expect(headline(colleague)).toHaveText(durationText(all.own.median));
  await colleague.locator('input[type=file]').setInputFiles(await log.path());
  await expect(colleague.getByText('of which 0 are new')).toBeVisible();

  const damaged = info.outputPath('damaged.jsonl');
  writeFileSync(damaged, readFileSync(file, 'utf8').replace('"type":"pickup"', '"type":"picked"'));
  await colleague.locator('input[type=file]').setInputFiles(damaged);
  await expect(colleague.getByText(/Line \d+ of the file is damaged/)).toBeVisible();
  await expect(headline(colleague)).toHaveText(durationText(all.own.median));
});

test('everything of a case, or all of it, can be deleted in the settings', async ({ launch }, info) => {
  const file = info.outputPath('events.jsonl');
  writeLog(file);
  const browser = await launch();
  const page = await openDashboard(browser);
  await takeIn(page, file);
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await expect(page.getByText(/used, about .* left/)).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  }
  await page.screenshot({ path: '.output/e2e-options.png', fullPage: true });
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Everything was deleted')).toBeVisible();
  await page.goto(`chrome-extension://${browser.extensionId}/dashboard.html`);
  await expect(page.getByText('No escalation yet')).toBeVisible();
});

test('what is typed when the browser has no room left stays where it was typed', async ({ launch, ownDemo: demo }) => {
  const browser = await launch();
  const origin = `chrome-extension://${browser.extensionId}`;
  // Before anything is stored: the browser remembers for a while how much room there is.
  const settings = await browser.context.newPage();
  await settings.goto('about:blank');
  const session = await browser.context.newCDPSession(settings);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await browser.page.bringToFront();
  await demo.signIn(browser.page, 'l1');
  await browser.page.goto(demo.caseUrl('1211'));
  const panel = await openBaton(browser, browser.page.locator('h1').first());
  const hypothesis = panel.page.getByRole('textbox', { name: /Current hypothesis/ });
  await hypothesis.fill('The browser is full, and this is written nowhere else');
  await expect(panel.page.getByRole('alert')).toContainText('could not be stored');
  await panel.page.getByRole('textbox', { name: /verify first/ }).focus();
  await expect(hypothesis).toHaveValue('The browser is full, and this is written nowhere else');

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await hypothesis.fill('There is room again');
  await expect(panel.page.getByRole('alert')).toHaveCount(0);
  await panel.release();
});
