/** The demo helpdesk of `npm start`, with its cases as new. */
import type { Page } from '@playwright/test';
import { AGENTS } from '../../../demo/people.ts';
import { startDemoServer } from '../../../demo/server.ts';

export interface Demo {
  /** Without a slash at the end. */
  url: string;
  caseUrl(id: string): string;
  /** First line is Robin Vale, second line Ada Quill. */
  signIn(page: Page, as: 'l1' | 'l2'): Promise<void>;
  stop(): Promise<void>;
}

export async function startDemo(): Promise<Demo> {
  const { url, stop } = await startDemoServer();
  return {
    url,
    stop,
    caseUrl: (id) => `${url}/cases/${id}`,
    signIn: async (page, as) => {
      await page.goto(`${url}/sign-in`);
      await page.getByRole('button', { name: AGENTS[as === 'l1' ? 0 : 1]?.name ?? '' }).click();
      await page.waitForURL(/\/cases$/);
    },
  };
}
