/**
 * The note, by the keyboard, into the real composer of a helpdesk that runs somewhere, and never into a reply. Not part of the
 * suite: `ZNUNY=http://localhost:8441/otrs/index.pl npx playwright test --project=live` and so on.
 */
import type { Locator, Page } from '@playwright/test';
import { openBaton } from '../e2e/harness/allow.ts';
import { clickReal, pressKeys, SHORTCUTS } from '../e2e/harness/keys.ts';
import { expect, test } from '../e2e/harness/test.ts';

interface LiveComposer {
  name: string;
  /** Address of the sign-in page; from the environment. */
  url: string | undefined;
  signIn(page: Page): Promise<void>;
  caseUrl: string;
  editor(page: Page): Locator;
  text(editor: Locator): Promise<string>;
  toPublic(page: Page): Promise<void>;
  toInternal(page: Page): Promise<void>;
  send(page: Page): Promise<void>;
}

const HELPDESKS: LiveComposer[] = [
  {
    name: 'Znuny',
    url: process.env.ZNUNY,
    signIn: async (page) => {
      await page.fill('#User', 'lena');
      await page.fill('#Password', 'helpdesk-demo');
      await page.click('#LoginButton');
      await page.waitForSelector('#ToolBar');
    },
    caseUrl: `?Action=AgentTicketZoom;TicketID=${process.env.ZNUNY_TICKET ?? 4}`,
    editor: (page) => page.frameLocator('iframe.cke_wysiwyg_frame').locator('body'),
    text: (editor) => editor.innerText(),
    toPublic: (page) => page.locator('#IsVisibleForCustomer').check(),
    toInternal: (page) => page.locator('#IsVisibleForCustomer').uncheck(),
    send: async (page) => {
      await page.fill('#Subject', 'Handoff');
      await page.click('#submitRichText');
    },
  },
  {
    name: 'Redmine',
    url: process.env.REDMINE,
    signIn: async (page) => {
      await page.goto(`${process.env.REDMINE}login`);
      await page.fill('#username', 'l1');
      await page.fill('#password', 'helpdesk-demo');
      await page.click('#login-submit');
      await page.waitForSelector('#loggedas');
    },
    caseUrl: `issues/${process.env.REDMINE_ISSUE ?? 3}`,
    editor: (page) => page.locator('#issue_notes'),
    text: (editor) => editor.inputValue(),
    toPublic: (page) => page.locator('#issue_private_notes').uncheck(),
    toInternal: (page) => page.locator('#issue_private_notes').check(),
    send: (page) => page.locator('#issue-form > input[type="submit"]').first().click(),
  },
];

for (const desk of HELPDESKS) {
  test(`${desk.name}: a note lands in the internal composer, is stopped in a reply, and is read back`, async ({
    launch,
  }) => {
    test.skip(!desk.url, 'not running');
    test.setTimeout(180_000);
    const { url = '' } = desk;
    const l1 = await launch();
    await l1.page.goto(url);
    await desk.signIn(l1.page);
    await l1.page.goto(url + desk.caseUrl);
    const panel = await openBaton(l1, l1.page.locator('h1:visible, h2:visible, h3:visible').first());
    const hypothesis = panel.page.getByRole('textbox', { name: /Current hypothesis/ });
    await hypothesis.fill('The template was removed, because every printer shows the same error');
    await panel.page.getByRole('textbox', { name: /verify first/ }).fill('Look for template 4411 in the audit log');
    await expect(panel.page.getByTestId('missing')).toContainText('Ready');
    await panel.page.screenshot({ path: `.output/live-${desk.name}-panel.png` });
    await clickReal(l1, l1.page.locator('h1:visible, h2:visible, h3:visible').first());
    await pressKeys(l1, SHORTCUTS.insertNote);
    await l1.page.waitForTimeout(4000);
    await panel.page.screenshot({ path: '.output/dbg-panel.png' });
    await expect(panel.page.getByTestId('outcome')).toContainText('stands in the internal note', { timeout: 20_000 });
    expect(await desk.text(desk.editor(l1.page))).toContain('every printer shows the same error');
    await l1.page.screenshot({ path: `.output/live-${desk.name}-composer.png` });

    await desk.toPublic(l1.page);
    await expect(panel.page.getByRole('alert')).toContainText('reply to the customer');
    const before = l1.page.url();
    await desk.send(l1.page);
    await l1.page.waitForTimeout(1500);
    expect(l1.page.url()).toBe(before);
    expect(await desk.text(desk.editor(l1.page))).toContain('every printer shows the same error');
    await desk.toInternal(l1.page);
    await desk.send(l1.page);
    await l1.page.waitForTimeout(3000);
    await l1.page.goto(url + desk.caseUrl);
    await l1.page.screenshot({ path: `.output/live-${desk.name}-sent.png`, fullPage: true });
    await expect(panel.page.locator('[data-section]')).toHaveCount(5);
    await panel.release();
  });
}
