/** Playwright's test with what Baton's end-to-end tests need; everything that was started ends with its test or worker. */
import { test as base } from '@playwright/test';
import { launchBaton, type BatonBrowser, type LaunchOptions } from './browser.ts';
import { startDemo, type Demo } from './demo.ts';
import { startRt, type Rt } from './rt.ts';

interface TestFixtures {
  /** Starts one more browser with a profile and a screen of its own. Browsers that it restarted into are closed too. */
  launch(options?: LaunchOptions): Promise<BatonBrowser>;
  /** A demo helpdesk that no other test has seen. */
  ownDemo: Demo;
}

interface WorkerFixtures {
  /** One Request Tracker for all tests of a worker: tests that write choose a ticket that no other test uses. */
  rt: Rt;
  demo: Demo;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  // Playwright finds out what a fixture needs by its first parameter, which must be written like this.
  // oxlint-disable-next-line no-empty-pattern
  launch: async ({}, use) => {
    const open: BatonBrowser[] = [];
    const track = (browser: BatonBrowser): BatonBrowser => {
      const tracked = { ...browser, restart: async () => track(await browser.restart()) };
      open.push(tracked);
      return tracked;
    };
    await use(async (options) => track(await launchBaton(options)));
    for (const browser of open) await browser.close();
  },
  // oxlint-disable-next-line no-empty-pattern
  ownDemo: async ({}, use) => {
    const demo = await startDemo();
    await use(demo);
    await demo.stop();
  },
  rt: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const rt = await startRt();
      await use(rt);
      await rt.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  demo: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const demo = await startDemo();
      await use(demo);
      await demo.stop();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
