import { defineConfig } from '@playwright/test';

/**
 * End-to-end tests on the built extension. `rt-*.spec.ts` need Request Tracker, `firefox-*.spec.ts` Firefox, the others only
 * the demo helpdesk. `pages`: saved pages of every helpdesk, read in a browser.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/e2e',
  // Each test has browsers of its own; more than one at a time is too much for two cores.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  projects: [
    { name: 'pages', testDir: 'tests/pages', fullyParallel: true },
    { name: 'demo', testIgnore: ['rt-*.spec.ts', 'firefox-*.spec.ts'] },
    { name: 'firefox', testMatch: 'firefox-*.spec.ts' },
    { name: 'live', testDir: 'tests/live' },
    { name: 'rt', testMatch: 'rt-*.spec.ts' },
  ],
});
