import { describe, expect, it } from 'vitest';
import { requestTracker } from '../../../lib/adapters/request-tracker.ts';
import type { RecordRule } from '../../../lib/adapters/schema.ts';
import { fetchRecord } from '../../../lib/page/fetch-record.ts';
import { findEntry } from '../../../lib/page/find-entry.ts';
import { openPage } from '../../../lib/page/page.ts';
import { findPage, readCase } from '../../../lib/page/read-case.ts';
import { readLatest } from '../../../lib/page/read-latest.ts';
import { fixture, NOW, pageOf, record, serve, TICKET_URL } from './fixture.ts';

const page = () => pageOf(fixture('request-tracker/ticket.html'));
const options = (answers = record(), document = page()) => ({
  document,
  url: TICKET_URL,
  adapter: requestTracker,
  now: () => NOW,
  fetch: serve(answers).fetch,
});
const rule: RecordRule = {
  name: 'rows',
  get: '/rows/{id}',
  answers: 'json',
  expects: '/items',
  about: 'timeline',
  pages: { parameter: 'page', rows: '/items/*', size: 2 },
  maxPages: 3,
  maxBytes: 1000,
  harmless: 'a test',
};
const ask = (fetch: typeof globalThis.fetch, change: Partial<RecordRule> = {}) => {
  const opened = findPage(options());
  if (!opened) throw new Error('The fixture is no case');
  return fetchRecord({ ...rule, ...change }, opened, { fetch });
};
const pagesOf = (...sizes: number[]): { fetch: typeof fetch; asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (input) => {
      asked.push(String(input));
      return new Response(JSON.stringify({ items: Array.from({ length: sizes[asked.length - 1] ?? 0 }, () => 'row') }));
    },
  };
};

describe('fetching a record', () => {
  it('asks for pages until one is short', async () => {
    const { fetch, asked } = pagesOf(2, 1);
    expect(await ask(fetch)).toMatchObject({ isWhole: true });
    expect(asked).toEqual([1, 2].map((number) => `https://support.harborline.example/rt/rows/41?page=${number}`));
  });

  it('says that it is not whole when there are more pages than allowed', async () => {
    expect(await ask(pagesOf(2, 2, 2, 2).fetch)).toMatchObject({ isWhole: false });
  });

  it('gives up on an answer that is too large', async () => {
    expect(await ask(async () => new Response(`"${'x'.repeat(2000)}"`))).toEqual({ problem: 'too-large' });
  });

  it('asks once more when the server failed for a moment', async () => {
    const answers = [new Response('', { status: 503 }), new Response('{"ok":1}')];
    const asked: Response[] = [];
    await ask(async () => {
      const next = answers.shift() ?? new Response('', { status: 503 });
      asked.push(next);
      return next;
    });
    expect(asked.map(({ status }) => status)).toEqual([503, 200]);
  });

  it('names every kind of failure', async () => {
    const failing = (make: () => Response) => ask(async () => make());
    expect(await failing(() => new Response('', { status: 401 }))).toEqual({ problem: 'signed-out' });
    expect(await failing(() => new Response(null, { status: 302 }))).toEqual({ problem: 'signed-out' });
    expect(await failing(() => new Response('', { status: 404 }))).toEqual({ problem: 'not-found' });
    expect(await failing(() => new Response('', { status: 500 }))).toEqual({ problem: 'unreachable' });
    expect(await failing(() => new Response('{'))).toEqual({ problem: 'unreadable' });
    expect(await failing(() => new Response('{"message":"Not Found"}'))).toEqual({ problem: 'unreadable' });
    expect(await failing(() => new Response('<html>'))).toEqual({ problem: 'signed-out' });
    expect(await ask(() => Promise.reject(new TypeError('no network')))).toEqual({ problem: 'unreachable' });
  });

  it('never follows a redirect and never leaves the site', async () => {
    let init: RequestInit | undefined;
    await ask(async (_, given) => {
      init = given;
      return new Response('{"items":[]}');
    });
    expect(init).toMatchObject({ redirect: 'manual', credentials: 'same-origin' });
    const opened = openPage(options(), {
      vendor: 'x',
      page: 'y',
      kind: 'case',
      id: '../../admin?x',
      site: TICKET_URL.slice(0, 38),
    });
    const { fetch, asked } = pagesOf(0);
    await fetchRecord(rule, opened, { fetch });
    expect(asked[0]).toMatch(/\/rows\/\.\.%2F\.\.%2Fadmin%3Fx\?page=1$/);
  });

  it('is not asked for when a name in its address is not on the page', async () => {
    const { fetch, asked } = pagesOf(1);
    expect(await ask(fetch, { get: '/users/{login}', vars: { login: { at: '.nobody' } } })).toEqual({
      problem: 'unreachable',
    });
    expect(asked).toEqual([]);
  });
});

describe('looking for newer entries', () => {
  it('counts as the reading does', async () => {
    const { case: read } = await readCase(options());
    expect(await readLatest(options())).toEqual({ entries: read?.entries.length, lastId: '908' });
  });

  it('sees an entry that came since', async () => {
    const answers = record();
    const history = answers['GET /rt/REST/2.0/ticket/41/history'] as { items: object[] };
    history.items.push({ id: '910', Type: 'Correspond', Created: '2026-01-06T09:50:00Z', Creator: { id: 'x' } });
    expect(await readLatest(options(answers))).toEqual({ entries: 7, lastId: '910' });
  });

  it('asks one question only', async () => {
    const { fetch, asked } = serve(record());
    await readLatest({ ...options(), fetch });
    expect(asked).toHaveLength(1);
  });

  it('fails rather than calling silence "nothing new"', async () => {
    await expect(readLatest(options({}))).rejects.toThrow('not-found');
    await expect(readLatest({ ...options(), document: pageOf('') })).rejects.toThrow('no case');
  });
});

describe('finding an entry in the page', () => {
  const loaded = page();
  loaded.querySelector('#delayed_ticket_history')?.append(pageOf(fixture('request-tracker/history.html')).body);

  it('finds the row of the entry once the page has loaded it', () => {
    Object.defineProperty(loaded, 'URL', { value: TICKET_URL });
    expect(findEntry(loaded, requestTracker, '905')?.querySelector('.date')?.textContent).toContain('09:20:00');
    expect(findEntry(loaded, requestTracker, '999')).toBeUndefined();
  });

  it('finds nothing before', () => {
    const document = page();
    Object.defineProperty(document, 'URL', { value: TICKET_URL });
    expect(findEntry(document, requestTracker, '905')).toBeUndefined();
  });
});

it('without records, the page itself is asked how many entries there are', async () => {
  const document = page();
  document.querySelector('#delayed_ticket_history')?.append(pageOf(fixture('request-tracker/history.html')).body);
  const options = { document, url: TICKET_URL, adapter: requestTracker, now: () => NOW };
  const { case: read } = await readCase(options);
  expect((await readLatest(options)).entries).toBe(read?.entries.length);
  expect(read?.reading.missing.join()).toContain('switched-off');
});

const loaded = () => findPage({ document: page(), url: TICKET_URL, adapter: requestTracker }) ?? expect.fail();

const numbers = (open: ReturnType<typeof loaded>) =>
  [...open.document.querySelectorAll('.ticket-info-people select[name="Owner"] option')].map((option) =>
    option.getAttribute('value'),
  );

describe('a record with an address for every entry', () => {
  const rule: RecordRule = {
    name: 'texts',
    get: '/Text.html?id={id}&entry={entry}',
    each: { name: 'entry', value: { at: '.ticket-info-people select[name="Owner"] option', read: 'value' } },
    answers: 'html',
    expects: 'p',
    about: 'timeline',
    maxPages: 3,
    maxBytes: 10_000,
    harmless: 'a test asks nobody',
  };
  it('asks once for each, at most so many, and says which answer is whose', async () => {
    const open = loaded();
    const asked: string[] = [];
    const fetch = async (input: RequestInfo | URL) => {
      asked.push(new URL(String(input)).searchParams.get('entry') ?? '');
      return new Response('<html data-each="forged"><p>Text</p></html>');
    };
    const answer = await fetchRecord(rule, open, { fetch });
    const wanted = [...new Set(numbers(open))].slice(0, 3);
    expect(asked).toEqual(wanted);
    expect('rows' in answer && answer.isWhole).toBe(wanted.length === new Set(numbers(open)).size);
    const marked =
      'rows' in answer && answer.rows.map((row) => ('node' in row ? row.node.querySelector('html') : null));
    expect(marked && marked.map((root) => root?.getAttribute('data-each'))).toEqual(wanted);
  });

  it('keeps what it was told as long as the page is open, and asks again for what failed', async () => {
    const open = loaded();
    let isDown = true;
    const asked: string[] = [];
    const fetch = async (input: RequestInfo | URL) => {
      const entry = new URL(String(input)).searchParams.get('entry') ?? '';
      asked.push(entry);
      return isDown && asked.length === 1 ? new Response('', { status: 404 }) : new Response('<p>Text</p>');
    };
    await fetchRecord(rule, open, { fetch });
    const [first] = asked;
    asked.length = 0;
    isDown = false;
    await fetchRecord(rule, open, { fetch });
    expect(asked).toEqual([first]);
  });
});
