/** A real Request Tracker 5 of its own, with the cases of tests/helpdesks/rt5. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { findFreePort } from './free-port.ts';

const run = promisify(execFile);
const SCRIPTS = join(import.meta.dirname, '../../helpdesks/rt5');

/** First and second line, each with other settings; the administrator. */
export type RtUser = 'l1' | 'l1b' | 'l2' | 'admin';

export interface Rt {
  /** With a slash at the end. */
  url: string;
  dataDir: string;
  users: Record<RtUser, { name: string; password: string; realName: string }>;
  tickets: { id: number; scenario: string; transactions: number }[];
  /** Address of a ticket by its scenario, e.g. `sso-loop-escalated`. */
  ticketUrl(scenario: string): string;
  ticketId(scenario: string): number;
  /** What is known about a scenario: see tests/helpdesks/README.md. */
  truth(scenario: string): unknown;
  signIn(page: Page, user: RtUser): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

export interface RtOptions {
  /** Whole days by which all times of the cases move; `auto` makes the newest entry yesterday's. */
  shiftDays?: number | 'auto';
  /** Only these cases, by scenario. */
  only?: string[];
}

/** Takes about 20 s the first time on a machine, then 3–5 s. Throws with the script's own words when RT cannot run here. */
export async function startRt({ shiftDays = 'auto', only }: RtOptions = {}): Promise<Rt> {
  const dataDir = mkdtempSync(join(tmpdir(), 'baton-rt-'));
  const { stdout } = await run(join(SCRIPTS, 'up'), [], {
    env: {
      ...process.env,
      PORT: `${await findFreePort()}`,
      DATA: dataDir,
      SEED_SHIFT_DAYS: `${shiftDays}`,
      ...(only && { SEED_ONLY: only.join(',') }),
    },
  });
  const started = JSON.parse(stdout) as Pick<Rt, 'url' | 'dataDir' | 'users' | 'tickets'>;
  const ticketId = (scenario: string) => {
    const ticket = started.tickets.find((one) => one.scenario === scenario);
    if (!ticket) throw new Error(`RT has no ticket "${scenario}"`);
    return ticket.id;
  };
  return {
    ...started,
    ticketId,
    ticketUrl: (scenario) => `${started.url}Ticket/Display.html?id=${ticketId(scenario)}`,
    truth: (scenario) => JSON.parse(readFileSync(join(dataDir, 'truth', `${scenario}.json`), 'utf8')) as unknown,
    signIn: (page, user) => signIn(page, started.url, started.users[user]),
    stop: async () => {
      await run(join(SCRIPTS, 'down'), [dataDir], { env: { ...process.env, PURGE: '1' } });
    },
  };
}

async function signIn(page: Page, url: string, { name, password }: { name: string; password: string }): Promise<void> {
  await page.goto(url);
  await page.locator('input[name="user"]').fill(name);
  await page.locator('input[name="pass"]').fill(password);
  await page.locator('#login input[type=submit]').click();
  await page.locator('#preferences').waitFor({ state: 'attached' });
}
