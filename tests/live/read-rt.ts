// Compares what Baton reads from a running, seeded Request Tracker with what its seed says. Used by the end-to-end suite.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions } from '@playwright/test';
import { ADAPTERS } from '../../lib/adapters/index.ts';
import { findChromium } from '../../scripts/lib/find-browser.ts';
import { bundleEngine } from '../../scripts/lib/read-bundle.ts';
import { describeAnswer, type Description } from '../../scripts/lib/read-output.ts';
import { readPage } from '../../scripts/lib/read-page.ts';

export interface Account {
  name: string;
  password: string;
}

export interface Comparison {
  cases: number;
  entries: number;
  /** One line per difference, with case and entry. Empty = everything is right. */
  mismatches: string[];
  /** Texts that differ from the seed's plain text in more than white space. */
  textDifferences: string[];
}

interface Truth {
  scenario: string;
  ticketId: number;
  subject: string;
  requester: { name: string; email: string; org: string };
  fields: Record<string, string | number | string[]>;
  runbooks: string[];
  entries: { author: string; role: string; visibility: string | null; at: string; kind: string; text: string }[];
}

/** Fields of the truth that the case has a place of its own for. */
const OWN_PLACE = { Owner: 'assignee', Queue: 'group', Status: 'status', Priority: 'priority' } as const;

/**
 * Signs in as the account and reads every case that has a truth file.
 * @param baseUrl address of RT, e.g. http://127.0.0.1:8305/
 * @param truthDir folder with one JSON file per case
 */
export async function compareWithTruth(baseUrl: string, truthDir: string, account: Account): Promise<Comparison> {
  const path = findChromium()?.path;
  if (!path) throw new Error('No Chromium found');
  const engine = await bundleEngine();
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  const comparison: Comparison = { cases: 0, entries: 0, mismatches: [], textDifferences: [] };
  try {
    const storageState = await signIn(browser, baseUrl, account);
    for (const truth of await readTruths(truthDir)) {
      const url = new URL(`Ticket/Display.html?id=${truth.ticketId}`, baseUrl).href;
      const described = describeAnswer(await readPage(browser, engine, ADAPTERS, { url, storageState }), url);
      comparison.cases += 1;
      comparison.entries += truth.entries.length;
      const tell = (line: string) => comparison.mismatches.push(`${account.name} ${truth.scenario}: ${line}`);
      if (described) compareCase(truth, described, tell, comparison.textDifferences);
      else tell('not read');
    }
  } finally {
    await browser.close();
  }
  return comparison;
}

async function readTruths(truthDir: string): Promise<Truth[]> {
  const files = (await readdir(truthDir)).filter((name) => name.endsWith('.json'));
  if (files.length === 0) throw new Error(`No truth files in ${truthDir}`);
  const truths = await Promise.all(files.map((name) => readFile(join(truthDir, name), 'utf8')));
  return truths.map((text) => JSON.parse(text) as Truth).sort((a, b) => a.ticketId - b.ticketId);
}

async function signIn(
  browser: Browser,
  baseUrl: string,
  { name, password }: Account,
): Promise<BrowserContextOptions['storageState']> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(baseUrl);
    await page.fill('#login input[name=user]', name);
    await page.fill('#login input[name=pass]', password);
    await Promise.all([
      page.waitForURL((url) => !url.pathname.includes('/NoAuth/')),
      page.press('#login input[name=pass]', 'Enter'),
    ]);
    return await context.storageState();
  } finally {
    await context.close();
  }
}

function compareCase(
  truth: Truth,
  { case: read, complete, missing }: Description,
  tell: (line: string) => void,
  texts: string[],
): void {
  const same = (what: string, expected: unknown, found: unknown) => {
    if (String(expected) !== String(found)) tell(`${what}: expected ${String(expected)}, read ${String(found)}`);
  };
  if (!complete) tell(`incomplete: ${missing.join(', ')}`);
  same('subject', truth.subject, read.subject);
  same('requester', truth.requester.name, read.requester.name);
  same('e-mail', truth.requester.email, read.requester.email);
  same('organisation', truth.requester.org, read.requester.organisation);
  for (const [label, expected] of Object.entries(truth.fields)) {
    const own = Object.hasOwn(OWN_PLACE, label) ? OWN_PLACE[label as keyof typeof OWN_PLACE] : undefined;
    if (own) same(label, expected, read[own]);
    else if (Array.isArray(expected)) {
      const values = read.fields.filter((field) => field.label === label).map(({ value }) => value);
      same(label, [...expected].sort(), [...values].sort());
    } else same(label, expected, read.fields.find((field) => field.label === label)?.value);
  }
  for (const url of truth.runbooks)
    if (!read.links.some((link) => link.url === url)) tell(`runbook ${url} is not among the links`);
  same('number of entries', truth.entries.length, read.entries.length);
  for (const [at, expected] of truth.entries.entries()) {
    const found = read.entries[at];
    if (!found) continue;
    const where = `entry ${at + 1}`;
    same(`${where} author`, expected.author, found.author);
    same(`${where} role`, expected.role, found.role);
    same(`${where} visibility`, expected.visibility, found.visibility);
    same(`${where} time`, expected.at, found.at);
    same(`${where} kind`, expected.kind, found.kind === 'note' ? 'message' : found.kind);
    if (squeeze(expected.text) !== squeeze(found.text)) {
      texts.push(
        `${truth.scenario} ${where}\n  expected ${JSON.stringify(expected.text)}\n  read     ${JSON.stringify(found.text)}`,
      );
    }
  }
}

function squeeze(text: string): string {
  return text.replace(/[ \t]+$/gm, '').trim();
}
