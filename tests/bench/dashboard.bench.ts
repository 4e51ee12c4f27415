/**
 * The dashboard of a large team: 25,000 and 100,000 escalations of one year, taken in as a file through the page itself. Opening
 * (from the start of the document to the headline) and a filter (from the choice to the frame that shows its answer).
 */
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import type { Page } from '@playwright/test';
import { facetsOf } from '../../lib/case/facets.ts';
import { findEpisodes } from '../../lib/metrics/episodes.ts';
import { eventsOf } from '../../lib/metrics/events.ts';
import { median, type Bench, type Measured } from '../../scripts/lib/bench.ts';
import { launchBaton } from '../e2e/harness/browser.ts';
import { chanceOf, makeHistory, SECOND_LINE } from '../unit/metrics/histories.ts';

const SIZES = [25_000, 100_000];
const TIMES = 7;
const OPEN_BAR_MS = 1000;
const FILTER_BAR_MS = 100;
const TAKEN_IN_MS = 600_000;

export const bench: Bench = {
  name: 'dashboard',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'baton-bench-'));
    const browser = await launchBaton({ build: 'store' });
    try {
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${browser.extensionId}/dashboard.html`);
      const empty = await openings(page, 'main section');
      const rows: Measured[] = [];
      for (const [index, size] of SIZES.entries()) {
        const file = join(folder, `${size}.jsonl`);
        const events = await writeLog(file, size, index);
        rows.push({ part: `take-in-${size}`, n: events, value: await takeIn(page, file), unit: 'ms' });
        rows.push({ part: `derive-${size}`, n: size, value: await deriveAnew(page), unit: 'ms' });
        const value = median(await openings(page, '.headlines'));
        rows.push({
          part: `open-${size}`,
          n: size,
          value,
          unit: 'ms',
          floor: median(empty),
          ...bar(size, OPEN_BAR_MS),
        });
        const filter = median(await filterAnswers(page));
        rows.push({ part: `filter-${size}`, n: size, value: filter, unit: 'ms', ...bar(size, FILTER_BAR_MS) });
      }
      return rows;
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  },
};

const bar = (size: number, ms: number) => (size === SIZES.at(-1) ? { bar: ms } : {});

/** A later file goes on from the earlier one's cases, so that together they have `size` escalations. */
async function writeLog(file: string, size: number, index: number): Promise<number> {
  const chance = chanceOf(index);
  const out = createWriteStream(file);
  const now = new Date();
  const firstSecond = now.setMonth(now.getMonth() - 11) / 1000;
  out.write(`${JSON.stringify({ format: 'baton-episode-events', version: 1, exportedAt: now.toISOString() })}\n`);
  let [events, episodes] = [0, SIZES[index - 1] ?? 0];
  for (let number = size; episodes < size; number += 1) {
    const start = Math.floor(firstSecond + chance.next() * 320 * 24 * 3600) * 1000;
    const { read, handoffNotes } = makeHistory(chance, { number, start });
    const found = findEpisodes(read, { secondLineGroups: SECOND_LINE, handoffNotes });
    const own = found.flatMap((episode) => eventsOf(episode, facetsOf(read, 60)));
    out.write(own.map((event) => `${JSON.stringify(event)}\n`).join(''));
    events += own.length;
    episodes += found.length;
    if (out.writableNeedDrain) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return events;
}

async function takeIn(page: Page, file: string): Promise<number> {
  const started = Date.now();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('Taken in:').waitFor({ timeout: TAKEN_IN_MS });
  return Date.now() - started;
}

/** The first opening after an update of Baton: nothing is remembered, and every episode is worked out from its events. */
async function deriveAnew(page: Page): Promise<number> {
  await page.locator('.headlines').waitFor({ timeout: TAKEN_IN_MS });
  await page.evaluate(forgetMeasured);
  await page.reload({ waitUntil: 'commit' });
  await page.locator('.headlines').waitFor({ timeout: TAKEN_IN_MS });
  return page.evaluate(() => performance.now());
}

/** Runs in the page. */
function forgetMeasured(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('baton');
    opening.addEventListener('error', () => reject(new Error('The database did not open')));
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction('measured', 'readwrite');
      transaction.objectStore('measured').clear();
      transaction.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  });
}

async function openings(page: Page, selector: string): Promise<number[]> {
  const times: number[] = [];
  for (let opening = 0; opening < TIMES; opening += 1) {
    await page.reload({ waitUntil: 'commit' });
    await page.locator(selector).first().waitFor();
    times.push(await page.evaluate(() => performance.now()));
    // What comes after the headline must not slow down the next opening.
    await page
      .locator('.charts svg')
      .first()
      .waitFor({ timeout: 5000 })
      .catch(() => undefined);
  }
  return times;
}

async function filterAnswers(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let choice = 1; choice <= TIMES; choice += 1) {
    times.push(await page.evaluate(chooseAndWait, choice));
    await page.waitForTimeout(1500);
  }
  return times;
}

/** Runs in the page: chooses another value in the first filter and waits for the frame in which the headline has changed. */
async function chooseAndWait(choice: number): Promise<number> {
  const select = document.querySelector<HTMLSelectElement>('.filters select');
  const headline = document.querySelector('.headlines');
  if (!select || !headline) throw new Error('No filter on the page');
  const before = headline.textContent;
  const started = performance.now();
  select.selectedIndex = choice % select.options.length;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  while (headline.textContent === before) await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - started;
}
