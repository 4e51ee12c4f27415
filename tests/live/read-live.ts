// Compares what Baton reads from a running, seeded helpdesk with what its seed says. Used by the end-to-end suite.
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
  issueId?: number;
  subject: string;
  requester: { name: string; email: string; org: string };
  fields: Record<string, string | number | string[]>;
  runbooks: string[];
  entries: { author: string; role: string; visibility: string | null; at: string; kind: string; text: string }[];
}

type OwnPlace = 'assignee' | 'group' | 'status' | 'priority';

/** What differs from helpdesk to helpdesk. */
export interface LiveHelpdesk {
  casePath(truth: Truth): string;
  form: { path: string; user: string; password: string; isSignedIn(url: URL): boolean };
  /** Fields of the truth that the case has a place of its own for. */
  ownPlace: Record<string, OwnPlace>;
  /** Nothing in this helpdesk tells a requester from whoever opened the case, nor an address or organisation. */
  hasCustomers: boolean;
  /** The page alone tells the first message's time, without seconds. */
  firstToTheMinute: boolean;
  /** Its own sentences stand in the truth, in its own words. */
  hasOwnSentences: boolean;
}

export const REQUEST_TRACKER: LiveHelpdesk = {
  casePath: ({ ticketId }) => `Ticket/Display.html?id=${ticketId}`,
  form: {
    path: '',
    user: '#login input[name=user]',
    password: '#login input[name=pass]',
    isSignedIn: (url) => !url.pathname.includes('/NoAuth/'),
  },
  ownPlace: { Owner: 'assignee', Queue: 'group', Status: 'status', Priority: 'priority' },
  hasCustomers: true,
  firstToTheMinute: false,
  hasOwnSentences: true,
};

export const REDMINE: LiveHelpdesk = {
  casePath: ({ issueId }) => `issues/${issueId}`,
  form: {
    path: 'login',
    user: '#username',
    password: '#password',
    isSignedIn: (url) => !url.pathname.endsWith('/login'),
  },
  ownPlace: { Assignee: 'assignee', Category: 'group', Status: 'status' },
  hasCustomers: false,
  firstToTheMinute: true,
  hasOwnSentences: false,
};

/**
 * Signs in as the account and reads every case that has a truth file.
 * @param baseUrl address of the helpdesk, e.g. http://127.0.0.1:8305/
 * @param truthDir folder with one JSON file per case
 */
export async function compareWithTruth(
  helpdesk: LiveHelpdesk,
  baseUrl: string,
  truthDir: string,
  account: Account,
): Promise<Comparison> {
  const path = findChromium()?.path;
  if (!path) throw new Error('No Chromium found');
  const engine = await bundleEngine();
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  const comparison: Comparison = { cases: 0, entries: 0, mismatches: [], textDifferences: [] };
  try {
    const storageState = await signIn(browser, helpdesk, baseUrl, account);
    for (const truth of await readTruths(truthDir)) {
      const url = new URL(helpdesk.casePath(truth), baseUrl).href;
      const described = describeAnswer(await readPage(browser, engine, ADAPTERS, { url, storageState }), url);
      comparison.cases += 1;
      comparison.entries += truth.entries.length;
      const tell = (line: string) => comparison.mismatches.push(`${account.name} ${truth.scenario}: ${line}`);
      if (described) compareCase(helpdesk, truth, described, tell, comparison.textDifferences);
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
  { form }: LiveHelpdesk,
  baseUrl: string,
  { name, password }: Account,
): Promise<BrowserContextOptions['storageState']> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(new URL(form.path, baseUrl).href);
    await page.fill(form.user, name);
    await page.fill(form.password, password);
    await Promise.all([page.waitForURL(form.isSignedIn), page.press(form.password, 'Enter')]);
    return await context.storageState();
  } finally {
    await context.close();
  }
}

function compareCase(
  helpdesk: LiveHelpdesk,
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
  if (helpdesk.hasCustomers) {
    same('requester', truth.requester.name, read.requester.name);
    same('e-mail', truth.requester.email, read.requester.email);
    same('organisation', truth.requester.org, read.requester.organisation);
  } else same('requester', truth.entries[0]?.author, read.requester.name);
  for (const [label, expected] of Object.entries(truth.fields)) {
    const own = Object.hasOwn(helpdesk.ownPlace, label) ? helpdesk.ownPlace[label] : undefined;
    if (own) same(label, expected, own === 'assignee' && expected === null ? null : read[own]);
    else if (Array.isArray(expected)) {
      const values = read.fields.filter((field) => field.label === label).map(({ value }) => value);
      same(label, [...expected].sort(), [...values].sort());
    } else same(label, expected, read.fields.find((field) => field.label === label)?.value);
  }
  for (const url of truth.runbooks)
    if (!read.links.some((link) => link.url === url)) tell(`runbook ${url} is not among the links`);
  same('number of entries', truth.entries.length, read.entries.length);
  for (const [index, expected] of truth.entries.entries()) {
    const found = read.entries[index];
    if (!found) continue;
    const where = `entry ${index + 1}`;
    same(`${where} author`, expected.author, found.author);
    same(`${where} role`, expected.role, found.role);
    same(`${where} visibility`, expected.visibility, found.visibility);
    const at = helpdesk.firstToTheMinute && index === 0 ? expected.at.replace(/\d\dZ$/, '00Z') : expected.at;
    same(`${where} time`, at, found.at);
    same(`${where} kind`, expected.kind, found.kind === 'note' ? 'message' : found.kind);
    if (expected.kind === 'event' && !helpdesk.hasOwnSentences) continue;
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
