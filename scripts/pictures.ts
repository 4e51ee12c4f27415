/** `npm run pictures`: takes the pictures of the README from the built extension on the demo helpdesk. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openBaton } from '../tests/e2e/harness/allow.ts';
import { launchBaton, type BatonBrowser } from '../tests/e2e/harness/browser.ts';
import { startDemo } from '../tests/e2e/harness/demo.ts';
import { inventLog } from '../tests/e2e/harness/invent-log.ts';
import { runCommand } from './lib/run-command.ts';

const FOLDER = 'docs/images';
const CASE = '1204';

if (!(await runCommand('wxt', ['build', '--mode', 'e2e']))) process.exit(1);
mkdirSync(FOLDER, { recursive: true });
const demo = await startDemo();
const browser = await launchBaton();
try {
  const { page } = browser;
  await demo.signIn(page, 'l1');
  await page.goto(demo.caseUrl(CASE));
  const panel = await openBaton(browser, page.locator('h1').first());
  await panel.page
    .getByRole('textbox', { name: /Current hypothesis/ })
    .fill(
      'The identity provider still signs with the certificate that was replaced on Monday: the loop began with it.',
    );
  await panel.page
    .getByRole('textbox', { name: /verify first/ })
    .fill('Compare the certificate in the SSO settings with the one in the provider’s metadata.');
  await panel.page.locator('main').evaluate((main) => main.scrollTo(0, 0));
  // Before the canvas comes to the front: the panel follows the tab that is shown.
  const shots = [await shot(page), await shot(panel.page)];
  await sideBySide(await browser.context.newPage(), shots, 'panel.png');
  await panel.release();
  await dashboard(browser);
} finally {
  await browser.close();
  await demo.stop();
}

/** Of an invented team's year. */
async function dashboard({ context, extensionId }: BatonBrowser): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1120, height: 1050 });
  await page.goto(`chrome-extension://${extensionId}/dashboard.html`);
  const { file } = inventLog({ cases: 420, days: 360, since: 0, seed: 5, pace: 7, isJudged: true });
  const upload = { name: 'events.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(file) };
  await page.locator('input[type=file]').setInputFiles(upload);
  await page.locator('.charts svg path').first().waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(1000); // every chart is drawn
  writeFileSync(`${FOLDER}/dashboard.png`, await page.screenshot());
  console.log(`${FOLDER}/dashboard.png`);
}

async function shot(page: Page): Promise<string> {
  return (await page.screenshot()).toString('base64');
}

/** Page and side panel are two documents of one window: put beside each other as the window shows them. */
async function sideBySide(canvas: Page, shots: string[], name: string): Promise<void> {
  const images = shots.map((data) => `<img src="data:image/png;base64,${data}">`).join('');
  await canvas.setContent(
    `<style>body{margin:0;display:inline-flex;align-items:stretch;gap:1px;background:#d0d7de}</style>${images}`,
  );
  await canvas.locator('img').last().waitFor();
  writeFileSync(`${FOLDER}/${name}`, await canvas.locator('body').screenshot());
  console.log(`${FOLDER}/${name}`);
}
