/** Saves a page for a fixture: its structure as it is, every text and address replaced by filler of the same length. */
import { chromium, type BrowserContextOptions } from '@playwright/test';
import { findChromium } from './find-browser.ts';
import { redactPage } from '../../lib/page/redact-page.ts';

/** @returns HTML that says where it was saved from, on an example domain */
export async function capturePage(url: string, storageState?: BrowserContextOptions['storageState']): Promise<string> {
  const browser = await chromium.launch({ executablePath: findChromium()?.path ?? '', args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({ ...(storageState && { storageState }) });
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    // Parts of a page that are loaded later.
    await page.waitForLoadState('networkidle').catch(() => undefined);
    const html = await page.evaluate(redactPage);
    const { pathname, search, hash } = new URL(url);
    return `<!-- saved from url=(0001)https://captured.example${pathname}${search}${hash} -->\n<!-- saved at ${new Date().toISOString()} -->\n${html}\n`;
  } finally {
    await browser.close();
  }
}
