/** The clock in the page: where it stands, and that it can be moved and hidden. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openBaton } from './harness/allow.ts';
import { expect, test } from './harness/test.ts';

const CASE = '1213';
const pillOf = (page: Page) => page.locator('baton-badge .pill');
const middleOf = async (page: Page) => {
  const box = await pillOf(page).boundingBox();
  if (!box) throw new Error('The badge is not shown');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

test('the badge is dragged or moved by key, stays there, can be hidden and comes back', async ({
  launch,
  ownDemo: demo,
}) => {
  const browser = await launch();
  const { page } = browser;
  await demo.signIn(page, 'l1');
  await page.goto(demo.caseUrl(CASE));
  const panel = await openBaton(browser, page.locator('h1').first());
  await panel.page.getByRole('textbox', { name: /verify first/ }).fill('The webhook log of today');
  await panel.page.getByRole('button', { name: /Insert note/ }).click();
  await expect(panel.page.getByTestId('outcome')).toContainText('stands in the internal note');
  await page.locator('.ld-send--note').click();
  await panel.release();
  await expect(pillOf(page)).toContainText('not picked up yet');

  const from = await middleOf(page);
  const target = { x: from.x - 260, y: from.y - 200 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(target.x + 30, target.y, { steps: 5 });
  await page.mouse.move(target.x, target.y);
  await page.mouse.up();
  expect(distance(await middleOf(page), target)).toBeLessThan(4);
  await page.reload();
  await expect(pillOf(page)).toBeVisible();
  expect(distance(await middleOf(page), target)).toBeLessThan(4);

  // By key: the badge's own button offers the corners, and no drag is needed.
  await pillOf(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('baton-badge .actions button').first()).toBeFocused();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include('baton-badge').setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target: where }) => where)])).toEqual([]);
    await page.screenshot({ path: `.output/e2e-badge-${colorScheme}.png` });
  }
  const before = await middleOf(page);
  await page.keyboard.press('Enter');
  await expect.poll(async () => distance(await middleOf(page), before)).toBeGreaterThan(100);

  await page.locator('baton-badge').getByRole('button', { name: 'Hide on this helpdesk' }).click();
  await expect(pillOf(page)).toBeHidden();
  await page.reload();
  await expect(page.locator('h1').first()).toBeVisible();
  await page.waitForTimeout(1000);
  await expect(pillOf(page)).toBeHidden();

  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await options.getByRole('button', { name: 'Show it again' }).click();
  await expect(options.getByRole('button', { name: 'Show it again' })).toHaveCount(0);
  await page.reload();
  await expect(pillOf(page)).toContainText('not picked up yet');
});
