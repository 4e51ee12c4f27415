/** The demo helpdesk of `npm start`: its composer stands on the case's own page and shares its text with the reply. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { openBaton } from './harness/allow.ts';
import type { BatonBrowser } from './harness/browser.ts';
import type { Demo } from './harness/demo.ts';
import { clickReal, pressKeys, SHORTCUTS } from './harness/keys.ts';
import { expect, test } from './harness/test.ts';
import { updateExtension } from './harness/update.ts';

/** Of demo/cases. */
const CASES = ['1204', '1207', '1209', '1211', '1213'];

const editorOf = (page: Page) => page.locator('.ld-editor');
const badgeOf = (page: Page) => page.locator('baton-badge');

/** True when a click on either of its ends would reach it. */
const isUncovered = (control: Locator) =>
  control.evaluate((element) => {
    const { left, right, top, height } = element.getBoundingClientRect();
    return [left + 4, right - 4].every((x) => element.contains(document.elementFromPoint(x, top + height / 2)));
  });

/** L1 on a case, with the panel open. */
async function openCase(demo: Demo, browser: BatonBrowser, id: string) {
  const { page } = browser;
  await demo.signIn(page, 'l1');
  await page.goto(demo.caseUrl(id));
  return { page, panel: await openBaton(browser, page.locator('h1').first()) };
}

/** L1 sends the handoff; then L2 has the case before them. */
async function handOff(demo: Demo, { page, panel }: Awaited<ReturnType<typeof openCase>>, id: string, verify: string) {
  await panel.page.getByRole('textbox', { name: /verify first/ }).fill(verify);
  await panel.page.getByRole('button', { name: /Insert note/ }).click();
  await expect(panel.page.getByTestId('outcome')).toContainText('stands in the internal note');
  await page.locator('.ld-send--note').click();
  await demo.signIn(page, 'l2');
  await page.goto(demo.caseUrl(id));
}

// First: the cases are as new.
test('every demo case fills all that Baton drafts, and the panel has no accessibility violations', async ({
  demo,
  launch,
}) => {
  const { page, panel } = await openCase(demo, await launch(), '1204');
  for (const id of CASES) {
    await page.goto(demo.caseUrl(id));
    await expect(panel.page.locator('header .number')).toHaveText(`#${id}`);
    await expect(panel.page.getByTestId('missing')).not.toContainText(/happening|tried|context/i);
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: panel.page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  }
  await panel.release();
});

test('the note lands behind the agent’s own text, is watched, and can be taken out again', async ({ demo, launch }) => {
  const { page, panel } = await openCase(demo, await launch(), '1204');
  await panel.page.getByRole('textbox', { name: /Current hypothesis/ }).fill('A stale cookie of the old domain');
  await page.locator('.ld-tab[data-mode="note"]').click();
  await editorOf(page).fill('My own words.');
  await page.locator('.ld-send--note').evaluate((button) => button.scrollIntoView({ block: 'end' }));

  await panel.page.getByRole('button', { name: /Insert note/ }).click();
  await expect(panel.page.getByTestId('outcome')).toContainText('stands in the internal note');
  await expect(editorOf(page)).toContainText(/^My own words\.\s*Internal handoff/);
  // Baton's message stands beside the helpdesk's own button, not over it.
  expect(await isUncovered(page.locator('.ld-send--note'))).toBe(true);

  await panel.page.getByRole('button', { name: /Insert note/ }).click();
  await expect(panel.page.getByTestId('outcome')).toContainText('already');
  expect((await editorOf(page).innerText()).match(/note v1/g)).toHaveLength(1);

  await page.locator('.ld-tab[data-mode="reply"]').click();
  await expect(panel.page.getByRole('alert').first()).toContainText('reply to the customer');
  await expect(panel.page.getByTestId('outcome')).toBeHidden();
  await panel.page.getByRole('button', { name: 'Take the note out' }).click();
  await expect(editorOf(page)).toHaveText('My own words.');
  await expect(badgeOf(page)).not.toContainText('customer');
  await panel.release();
});

test('after an update of the extension Baton goes on in the open tab without a reload', async ({ demo, launch }) => {
  const browser = await launch();
  const { page } = browser;
  await demo.signIn(page, 'l1');
  await page.goto(demo.caseUrl('1209'));
  await updateExtension(browser);
  await expect(async () => {
    await clickReal(browser, page.locator('h1').first());
    await pressKeys(browser, SHORTCUTS.insertNote);
    await expect(editorOf(page)).toContainText('note v1', { timeout: 3000 });
  }).toPass({ timeout: 30_000 });
  // One engine is at work, not two.
  await expect(badgeOf(page)).toHaveCount(1);
  expect((await editorOf(page).innerText()).match(/note v1/g)).toHaveLength(1);
});

test('a note that stands is guarded again after an update of the extension', async ({ demo, launch }) => {
  const browser = await launch();
  const { page } = browser;
  await demo.signIn(page, 'l1');
  await page.goto(demo.caseUrl('1209'));
  await clickReal(browser, page.locator('h1').first());
  await pressKeys(browser, SHORTCUTS.insertNote);
  await expect(editorOf(page)).toContainText('note v1');
  await updateExtension(browser);
  await expect(badgeOf(page)).toHaveCount(0);
  await page.waitForTimeout(1500);
  await page.locator('.ld-tab[data-mode="reply"]').click();
  await expect(badgeOf(page)).toContainText('reply to the customer');
  await page.locator('.ld-send--reply').click();
  await expect(badgeOf(page)).toContainText('Stopped');
});

test('an insertion before anything was typed and one after it are the same note', async ({ demo, launch }) => {
  const { page, panel } = await openCase(demo, await launch(), '1213');
  await panel.page.getByRole('button', { name: /Insert note/ }).click();
  await expect(panel.page.getByTestId('outcome')).toContainText('stands in the internal note');
  await panel.page.getByRole('textbox', { name: /Current hypothesis/ }).fill('A second thought');
  await panel.page.getByRole('button', { name: /Insert note/ }).click();
  await expect(panel.page.getByTestId('outcome')).toContainText('already');
  expect((await editorOf(page).innerText()).match(/note v1/g)).toHaveLength(1);
  await panel.release();
});

test('remarks stand beside what could be better, and a key never reaches the note', async ({ demo, launch }) => {
  const { page, panel } = await openCase(demo, await launch(), '1207');
  const key = `ghp_${'a1B2'.repeat(9)}`;
  await panel.page.getByRole('textbox', { name: /Current hypothesis/ }).fill('Cookie problem');
  await panel.page.getByRole('textbox', { name: /verify first/ }).fill(`The sync log with ${key}`);
  await expect(panel.page.locator('.remarks', { hasText: 'Say why you think so' })).toBeVisible();
  await expect(panel.page.locator('.remarks', { hasText: 'looks like a password or a key' })).toBeVisible();
  expect((await new AxeBuilder({ page: panel.page }).analyze()).violations).toEqual([]);
  await panel.page.getByRole('button', { name: /Insert note/ }).click();
  await expect(panel.page.getByTestId('outcome')).toContainText('stands in the internal note');
  await expect(editorOf(page)).toContainText('The sync log with •••');
  expect(await editorOf(page).innerText()).not.toContain(key);
  await panel.release();
});

test('what was typed after the insertion outlives the sending, and what was sent makes way for the handoff', async ({
  demo,
  launch,
}) => {
  const { page, panel } = await openCase(demo, await launch(), '1213');
  const verify = panel.page.getByRole('textbox', { name: /verify first/ });
  await verify.fill('The number in the directory');
  await panel.page.getByRole('button', { name: /Insert note/ }).click();
  await expect(panel.page.getByTestId('outcome')).toContainText('stands in the internal note');
  await verify.fill('The number in the directory, and the one in the contract');
  await page.locator('.ld-send--note').click();
  await expect(editorOf(page)).toHaveText('');
  await page.reload();
  await expect(panel.page.getByRole('button', { name: 'Back to the handoff' })).toBeVisible();
  await expect(verify).toHaveValue('The number in the directory, and the one in the contract');
  await expect(panel.page.getByTestId('outcome')).toHaveCount(0);

  // Sent as it stands: the panel shows the handoff at once, and no form that looks as if it were still to be sent.
  await panel.page.getByRole('button', { name: /Insert note/ }).click();
  await expect(panel.page.getByTestId('outcome')).toContainText('stands in the internal note');
  await page.locator('.ld-send--note').click();
  await expect(panel.page.locator('[data-section="verify"]')).toContainText('and the one in the contract');
  await panel.release();
});

test('a recipient outside the team is named as long as the note stands', async ({ demo, launch }) => {
  const { page, panel } = await openCase(demo, await launch(), '1207');
  await panel.page.getByRole('button', { name: /Insert note/ }).click();
  await expect(panel.page.getByTestId('outcome')).toContainText('stands in the internal note');
  await page.locator('input[name="notify"]').fill('somebody@elsewhere.example');
  await expect(badgeOf(page)).toContainText('somebody@elsewhere.example');
  await expect(panel.page.getByRole('alert').first()).toContainText('somebody@elsewhere.example');
  await page.locator('input[name="notify"]').fill('');
  await expect(badgeOf(page)).not.toContainText('somebody@elsewhere.example');
  await panel.release();
});

test('the badge turns amber past the goal and stops at the first move', async ({ demo, launch }) => {
  const { page, panel } = await openCase(demo, await launch(), '1211');
  // A goal of a second, so that nobody has to wait for five minutes.
  await panel.page.evaluate(setGoal, 1 / 60);
  await handOff(demo, { page, panel }, '1211', 'The quota table for this key');
  await expect(badgeOf(page)).toContainText('not picked up yet');
  await page.locator('button[name="assign"]').first().click();
  await expect(badgeOf(page)).toContainText('Picked up');
  await page.waitForTimeout(1500);
  await page.reload();
  await expect(page.locator('baton-badge .pill.over')).toBeVisible();
  await expect(panel.page.getByTestId('clock')).toHaveClass(/over/);
  await page.locator('.ld-tab[data-mode="note"]').click();
  await editorOf(page).fill('Raised the burst limit for this key and watched it for a minute: no more 429.');
  await page.locator('.ld-send--note').click();
  await expect(badgeOf(page)).toContainText('First move after');
  await panel.release();
});

/** Runs in the panel, which shares the database. */
async function setGoal(minutes: number): Promise<void> {
  const open = indexedDB.open('baton');
  await new Promise((resolve) => open.addEventListener('success', resolve, { once: true }));
  const transaction = open.result.transaction('settings', 'readwrite');
  transaction.objectStore('settings').put({ key: 'goalMinutes', value: minutes });
  await new Promise((resolve) => transaction.addEventListener('complete', resolve, { once: true }));
  open.result.close();
}

test('when the helpdesk’s page changes, the panel says what it no longer finds and hands out a report without text', async ({
  demo,
  launch,
}) => {
  const l1 = await launch();
  await demo.signIn(l1.page, 'l1');
  await l1.page.goto(demo.caseUrl('1204'));
  const panel = await openBaton(l1, l1.page.locator('h1').first());
  await expect(panel.page.getByTestId('reading')).toContainText('entries');
  await expect(panel.page.getByTestId('stopped')).toHaveCount(0);

  await l1.page.route(/\/cases\//, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('ld-case__subject', 'ld-title').replaceAll('ld-timeline', 'ld-log');
    await route.fulfill({ response, body });
  });
  await l1.page.reload();
  await expect(panel.page.getByTestId('stopped')).toContainText('the subject, the entries');
  await panel.page.screenshot({ path: '.output/e2e-stopped.png' });
  const [download] = await Promise.all([
    panel.page.waitForEvent('download'),
    panel.page.getByTestId('stopped').getByRole('button').click(),
  ]);
  expect(download.suggestedFilename()).toBe('baton-baton-demo-page-without-text.html');
  await panel.release();
});

test('second line is told what the case answers already; its question is judged, and the month counts the rework', async ({
  demo,
  launch,
}) => {
  const l2 = await launch();
  const { page, panel } = await openCase(demo, l2, '1207');
  await panel.page.getByRole('textbox', { name: /Current hypothesis/ }).fill('The key was revoked: only new keys work');
  await handOff(demo, { page, panel }, '1207', 'The audit log of workspace kestrel-7');
  await panel.page.getByRole('button', { name: 'Pick up' }).click();
  await expect(badgeOf(page)).toContainText('Picked up');
  await expect(panel.page.getByTestId('clock')).toContainText('Picked up');

  await page.locator('.ld-tab[data-mode="note"]').click();
  await editorOf(page).pressSequentially('Which workspace has the audit log to be checked?');
  await expect(badgeOf(page)).toContainText('kestrel-7');
  await page.screenshot({ path: '.output/e2e-ask-guard.png' });
  await badgeOf(page).getByRole('button', { name: 'Ask anyway' }).click();
  await page.locator('.ld-send--note').click();

  await expect(panel.page.locator('.questions')).toContainText('Which workspace');
  await panel.page.getByRole('button', { name: 'Already answered' }).click();
  await expect(panel.page.getByRole('button', { name: 'Already answered' })).toHaveAttribute('aria-pressed', 'true');

  await panel.page.getByRole('textbox', { name: 'Read-back' }).fill('The key was revoked; I look at the audit log.');
  await panel.page.getByRole('button', { name: 'Insert read-back' }).click();
  await expect(editorOf(page)).toContainText('read-back v1');
  // It is guarded like a handoff.
  await page.locator('.ld-tab[data-mode="reply"]').click();
  await expect(badgeOf(page)).toContainText('reply to the customer');
  await badgeOf(page).getByRole('button', { name: 'Take the note out' }).click();
  await expect(editorOf(page)).not.toContainText('read-back');
  await page.locator('.ld-tab[data-mode="note"]').click();
  await panel.page.getByRole('button', { name: 'Insert read-back' }).click();
  await expect(editorOf(page)).toContainText('read-back v1');
  await page.locator('.ld-send--note').click();
  await expect(badgeOf(page)).toContainText('First move after');

  // What the note says leads to the entries that prove it, and goes to an engineering tracker with one key.
  expect(await panel.page.locator('[data-section="tried"] .source button').count()).toBeGreaterThan(0);
  await panel.page.keyboard.press('Alt+c');
  await expect(panel.page.getByRole('button', { name: /Copied as Markdown/ })).toBeVisible();
  await panel.page.getByRole('button', { name: 'partly right' }).click();
  await expect(panel.page.getByRole('button', { name: 'partly right' })).toHaveAttribute('aria-pressed', 'true');
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.page.emulateMedia({ colorScheme });
    await panel.page.screenshot({ path: `.output/e2e-l2-side-${colorScheme}.png` });
    const { violations } = await new AxeBuilder({ page: panel.page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  }
  await panel.release();

  const dashboard = await l2.context.newPage();
  await dashboard.goto(`chrome-extension://${l2.extensionId}/dashboard.html`);
  const rework = dashboard.locator('section', { hasText: 'Escalation rework rate' }).first();
  await expect(rework).toContainText('1 of 1');
  await expect(dashboard.getByText('0 right · 1 partly · 0 wrong')).toBeVisible();
  // The handoff was written in this browser too: how long it took, and what became of the drafts.
  await expect(dashboard.locator('.figure', { hasText: 'Drafts kept' })).toContainText('3 of 3');
  await expect(dashboard.locator('.figure', { hasText: 'Writing time' })).toContainText('from first key to insertion');
  await dashboard.emulateMedia({ colorScheme: 'dark' });
  await dashboard.setViewportSize({ width: 320, height: 1400 });
  await dashboard.screenshot({ path: '.output/e2e-rework-narrow-dark.png' });
});
