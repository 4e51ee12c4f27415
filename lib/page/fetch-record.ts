import type { RecordRule } from '../adapters/schema.ts';
import { fetchEach } from './fetch-each.ts';
import type { Page, Row } from './page.ts';
import { query as queryAll, queryFirst } from './query.ts';
import { readBounded } from './read-bounded.ts';
import { readPointer, textOf } from './read-json.ts';
import { readOne } from './read-value.ts';

/** Longest wait for one answer. */
const TIMEOUT_MS = 20_000;
const RETRY_AFTER_MS = 500;

export type RecordProblem = 'signed-out' | 'not-found' | 'too-large' | 'unreadable' | 'unreachable' | 'switched-off';
export type RecordAnswer = { rows: Row[]; isWhole: boolean } | { problem: RecordProblem };

export interface FetchOptions {
  fetch: typeof globalThis.fetch;
  signal?: AbortSignal | undefined;
}

/**
 * Asks the helpdesk for one record: GET, from the page's own origin and base path, with the agent's session, redirects not
 * followed, bytes and pages bounded. Says what went wrong instead of throwing, except when aborted.
 */
export async function fetchRecord(rule: RecordRule, page: Page, options: FetchOptions): Promise<RecordAnswer> {
  return rule.each
    ? fetchEach(rule, rule.each, page, (one) => askFor(rule, one, options))
    : fetchPages(rule, page, options);
}

/** One question: the address and headers of the record on this page. */
async function askFor(rule: RecordRule, page: Page, options: FetchOptions): Promise<Row | RecordProblem> {
  const address = addressOf(rule, page);
  return address ? askTwice(address, rule, headersOf(rule, page), options) : 'unreachable';
}

async function fetchPages(rule: RecordRule, page: Page, options: FetchOptions): Promise<RecordAnswer> {
  const address = addressOf(rule, page);
  if (!address) return { problem: 'unreachable' };
  const rows: Row[] = [];
  const pages = rule.pages ? rule.maxPages : 1;
  const headers = headersOf(rule, page);
  for (let number = 1; number <= pages; number += 1) {
    if (rule.pages && !rule.pages.first) address.searchParams.set(rule.pages.parameter, String(number));
    const answer = await askTwice(address, rule, headers, options);
    if (typeof answer === 'string') return { problem: answer };
    rows.push(answer);
    if (!rule.pages || countRows(answer, rule.pages.rows) < rule.pages.size) return { rows, isWhole: true };
    if (rule.pages.first) {
      const first = 'json' in answer ? readPointer(answer.json, rule.pages.first).map(textOf)[0] : undefined;
      // The same page once more would never end.
      if (first === undefined || address.searchParams.get(rule.pages.parameter) === first)
        return { rows, isWhole: false };
      address.searchParams.set(rule.pages.parameter, first);
    }
  }
  return { rows, isWhole: false };
}

/** What the page itself sends along with such a question. What is not there is left out: the helpdesk says no by itself. */
function headersOf({ headers = {}, answers }: RecordRule, page: Page): Record<string, string> {
  const own: Record<string, string> = { Accept: ACCEPT[answers] };
  for (const [name, source] of Object.entries(headers)) {
    const text =
      'value' in source
        ? readOne(source.value, { node: page.document }, page)
        : fromCookie(source, page.document.cookie);
    if (text) own[name] = text;
  }
  return own;
}

const ACCEPT = { json: 'application/json', html: 'text/html', xml: 'application/atom+xml, application/xml' };

/** A value inside a cookie that holds JSON. */
function fromCookie({ cookie, json }: { cookie: string; json: string }, cookies: string): string | undefined {
  const found = cookies.split(/;\s*/).find((one) => one.startsWith(`${cookie}=`));
  try {
    return readPointer(JSON.parse(decodeURIComponent(found?.slice(cookie.length + 1) ?? '')), json).map(textOf)[0];
  } catch {
    return undefined;
  }
}

/** The address of a record, or undefined when a variable is not on the page or it would lead off this site. */
function addressOf(rule: RecordRule, page: Page): URL | undefined {
  let isFull = true;
  const path = rule.get.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = page.captures[name] ?? readOne(rule.vars?.[name], { node: page.document }, page);
    if (!value) isFull = false;
    return encodeURIComponent(value ?? '');
  });
  const url = page.found.site + path;
  const isHere = URL.canParse(url) && new URL(url).origin === new URL(page.url).origin;
  return isFull && isHere ? new URL(url) : undefined;
}

/** A server that failed for a moment (a locked database, a restart) gets one more chance. */
async function askTwice(
  url: URL,
  rule: RecordRule,
  headers: Record<string, string>,
  options: FetchOptions,
): Promise<Row | RecordProblem> {
  const answer = await ask(url, rule, headers, options);
  if (answer !== 'unreachable') return answer;
  await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
  return ask(url, rule, headers, options);
}

async function ask(
  url: URL,
  rule: RecordRule,
  headers: Record<string, string>,
  { fetch, signal }: FetchOptions,
): Promise<Row | RecordProblem> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(url.href, {
      // `manual` instead of `error`: neither follows, but this one can tell a sign-in page from a broken line.
      redirect: 'manual',
      credentials: 'same-origin',
      headers,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) return 'signed-out';
    if (response.status === 401 || response.status === 403) return 'signed-out';
    if (response.status >= 500) return 'unreachable';
    if (!response.ok) return 'not-found';
    const text = await readBounded(response, rule.maxBytes);
    if (text === undefined) return 'too-large';
    return parse(text, rule);
  } catch (error) {
    if (signal?.aborted) throw error;
    return 'unreachable';
  }
}

function parse(text: string, rule: RecordRule): Row | RecordProblem {
  if (rule.answers !== 'json') {
    const node = new DOMParser().parseFromString(text, rule.answers === 'xml' ? 'application/xml' : 'text/html');
    if (queryFirst(node, rule.expects)) return { node };
    return /<input[^>]*type=["']?password/i.test(text) ? 'signed-out' : 'unreadable';
  }
  try {
    const json = JSON.parse(text) as unknown;
    return readPointer(json, rule.expects).some((value) => value !== null) ? { json } : 'unreadable';
  } catch {
    // A helpdesk that answers HTML to a question for JSON shows its sign-in page.
    return /^\s*</.test(text) ? 'signed-out' : 'unreadable';
  }
}

function countRows(row: Row, rows: string): number {
  return 'json' in row ? readPointer(row.json, rows).length : queryAll(row.node, rows).length;
}
