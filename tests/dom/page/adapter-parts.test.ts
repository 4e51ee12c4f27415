/** What an adapter can say beyond what Request Tracker needs: one small adapter for each part. */
import { describe, expect, test } from 'vitest';
import { checkAdapter } from '../../../lib/adapters/check-adapter.ts';
import type { Adapter, CasePage, EntryRule } from '../../../lib/adapters/schema.ts';
import { readCase } from '../../../lib/page/read-case.ts';
import { readLatest } from '../../../lib/page/read-latest.ts';
import { NOW, pageOf, serve } from './fixture.ts';

const ROWS: EntryRule = {
  at: '.row',
  id: { read: { attr: 'data-id' } },
  kind: [{ gives: 'message' }],
  author: { name: { at: '.by' } },
  body: { at: '.text' },
};
const PAGE: CasePage = {
  marks: ['case'],
  viewer: { id: { from: 'document', at: '#me', read: { attr: 'data-id' } }, name: { from: 'document', at: '#me' } },
  fields: { subject: { at: 'h1' } },
  requester: { name: { at: '.requester' } },
  assignee: { name: { at: '.owner' } },
  custom: [],
  links: [],
  records: [],
  entries: ROWS,
  sources: ['page'],
};

function adapter(page: Partial<CasePage>, mark = {}): Adapter {
  const marks = [
    { vendor: 'small', page: 'case', kind: 'case' as const, address: ['/cases/{id}'], has: ['h1'], ...mark },
  ];
  return { schema: 1, vendor: 'small', version: 1, name: 'Small', marks, pages: [{ ...PAGE, ...page }], composers: [] };
}

function read(html: string, page: Partial<CasePage>, answers: Record<string, unknown> = {}, url = '/cases/7') {
  const { fetch, asked } = serve(answers);
  const document = pageOf(`<h1>Subject</h1><i id="me" data-id="3">Mia Lind</i>${html}`);
  const options = { document, url: `https://desk.example${url}`, adapter: adapter(page), now: () => NOW, fetch };
  return { asked, options, result: readCase(options).then(({ case: found }) => found) };
}

const row = (id: number, text: string, by = 'Ada') =>
  `<div class="row" data-id="${id}"><b class="by">${by}</b><p class="text">${text}</p></div>`;
const texts = (found: { entries: { body: { text: string }[] }[] } | undefined) =>
  found?.entries.map(({ body }) => body.map(({ text }) => text).join('\n'));
const RECORD = { answers: 'json', about: 'timeline', maxPages: 1, maxBytes: 1e6, harmless: 'A test answers' } as const;

describe('the case’s own part of the page', () => {
  const scope = '[data-case="{id}"]';
  test('is all that is read where several cases stay mounted', async () => {
    const html = `<main data-case="6">${row(1, 'other')}</main><main data-case="7">${row(2, 'own')}</main>`;
    const found = await read(html, { scope }).result;
    expect(texts(found)).toEqual(['own']);
    expect(found?.viewer.name).toBe('Mia Lind');
  });
  test('is never replaced by another case’s', async () => {
    const found = await read(`<main data-case="6">${row(1, 'other')}</main>`, { scope }).result;
    expect(found?.entries).toEqual([]);
    expect(found?.reading.missing).toContain('entries');
  });
});

test('a description beside the list is the first entry', async () => {
  const description: EntryRule = { ...ROWS, at: '.description' };
  const html = `<div class="description" data-id="d"><p class="text">first</p></div>${row(1, 'second')}`;
  expect(texts(await read(html, { entries: [description, ROWS] }).result)).toEqual(['first', 'second']);
});

test('grouped rows have the author of the row before, and "Me" is whoever is signed in', async () => {
  const entries: EntryRule = {
    ...ROWS,
    author: { name: { at: '.by' }, isSelf: { value: { at: '.by' }, is: ['Me'] } },
    inherit: ['author'],
  };
  const html = `${row(1, 'a', 'Me')}<div class="row" data-id="2"><p class="text">b</p></div>`;
  const found = await read(html, { entries }).result;
  expect(found?.entries.map(({ author }) => author)).toEqual([
    { id: '3', name: 'Mia Lind', isViewer: true },
    { id: '3', name: 'Mia Lind', isViewer: true },
  ]);
});

test('mail that stands in srcdoc is read without a frame', async () => {
  const entries: EntryRule = { ...ROWS, body: { at: 'iframe', markup: { attr: 'srcdoc' } } };
  const html = `<div class="row" data-id="1"><iframe srcdoc="<p>one</p><script>x()</script><ul><li>two</ul>"></iframe></div>`;
  expect(texts(await read(html, { entries }).result)).toEqual(['one\ntwo']);
});

test('one row can hold several changes', async () => {
  const entries: EntryRule = {
    ...ROWS,
    changes: [{ rows: { at: 'li' }, field: [{ at: 'strong' }], from: { at: 'del' }, to: { at: 'ins' } }],
  };
  const html = `<div class="row" data-id="1"><ul><li><strong>status</strong><del>new</del><ins>open</ins></li><li><strong>group</strong><ins>L2</ins></li></ul></div>`;
  expect((await read(html, { entries }).result)?.entries[0]?.changes).toEqual([
    { field: 'status', from: 'new', to: 'open' },
    { field: 'group', to: 'L2' },
  ]);
});

describe('a page that does not show every entry', () => {
  test('says so by its button', async () => {
    const found = await read(`${row(1, 'a')}<button class="more">More</button>`, { more: { has: '.more' } }).result;
    expect(found?.reading.missing).toContain('entries that the page has not loaded');
    expect(found?.reading.isComplete).toBe(false);
  });
  test('says so by its count', async () => {
    const found = await read(`${row(1, 'a')}<span class="n">5</span>`, { expected: { at: '.n' } }).result;
    expect(found?.reading.missing).toContain('4 entries that the page has not loaded');
  });
});

describe('records', () => {
  const rows: EntryRule = { json: '/rows/*', id: { json: '/id' }, body: { json: '/text' } };
  const list = { ...RECORD, name: 'list', get: '/api/{id}/list', expects: '/rows', entries: rows };
  const head = { ...RECORD, name: 'head', get: '/api/{id}', expects: '/text', entries: { ...rows, json: '' } };

  test('that are one source together are joined, and none hides the other', async () => {
    const page = { records: [head, list], sources: [['head', 'list'], 'page'] };
    const answers = {
      'GET /api/7': { id: 'd', text: 'first' },
      'GET /api/7/list': { rows: [{ id: 'n1', text: 'second' }] },
    };
    const { options, result } = read(row(1, 'shown'), page, answers);
    expect(texts(await result)).toEqual(['first', 'second']);
    expect(await readLatest(options)).toEqual({ entries: 2, lastId: 'n1' });
    const half = read(row(1, 'shown'), page, { 'GET /api/7/list': { rows: [] } });
    expect(texts(await half.result)).toEqual(['shown']);
  });

  test('that need another one’s answer are asked after it', async () => {
    const people = {
      ...RECORD,
      name: 'people',
      about: 'people of this case' as const,
      get: '/api/people/{who}',
      vars: { who: { from: 'head', json: '/by' } },
      after: 'head',
      expects: '/name',
    };
    const page = { records: [head, people], requester: { name: { from: 'people', json: '/name' } } };
    const answers = { 'GET /api/7': { id: 'd', text: 'x', by: 'u9' }, 'GET /api/people/u9': { name: 'Noor' } };
    const { asked, result } = read('', page, answers);
    expect((await result)?.requester.name).toBe('Noor');
    expect(asked.map((one) => one.replace('https://desk.example', ''))).toEqual(['GET /api/7', 'GET /api/people/u9']);
  });

  test('that go back by the oldest row are read to the end', async () => {
    const pages = { parameter: 'before', rows: '/rows/*', first: '/rows/0/id', size: 2 };
    const page = { records: [{ ...list, pages, maxPages: 5 }], sources: ['list'] };
    const answers = {
      'GET /api/7/list': {
        rows: [
          { id: '3', text: 'c' },
          { id: '4', text: 'd' },
        ],
      },
      'GET /api/7/list?before=3': { rows: [{ id: '2', text: 'b' }] },
    };
    const found = await read('', page, answers).result;
    expect(texts(found)?.toSorted()).toEqual(['b', 'c', 'd']);
  });

  test('in Atom are read like a page, with their escaped markup', async () => {
    const entries: EntryRule = {
      at: 'entry',
      id: { at: 'id' },
      time: { value: { at: 'updated' }, as: 'iso', precision: 's' },
      body: { at: 'content', markup: 'text' },
    };
    const page = { records: [{ ...list, answers: 'xml' as const, expects: 'feed', entries }], sources: ['list'] };
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>e1</id><updated>2026-01-05T09:00:00Z</updated><content type="html">&lt;p&gt;one&lt;/p&gt;</content></entry></feed>`;
    const found = await read('', page, { 'GET /api/7/list': feed }).result;
    expect(texts(found)).toEqual(['one']);
    expect(found?.entries[0]?.at?.at).toBe('2026-01-05T09:00:00Z');
  });

  test('carry what the page itself sends along', async () => {
    const headers = {
      'X-UserToken': { value: { at: '#token', read: 'value' as const } },
      'access-token': { cookie: 'session_info', json: '/access-token' },
    };
    const sent: Record<string, string>[] = [];
    const { options } = read('<input id="token" value="t-1">', { records: [{ ...list, headers }], sources: ['list'] });
    Object.defineProperty(options.document, 'cookie', {
      value: `a=b; session_info=${encodeURIComponent('{"access-token":"t-2"}')}`,
    });
    const fetch: typeof globalThis.fetch = async (_input, init) => {
      sent.push(init?.headers as Record<string, string>);
      return new Response('{"rows":[]}');
    };
    await readCase({ ...options, fetch });
    expect(sent).toEqual([{ Accept: 'application/json', 'X-UserToken': 't-1', 'access-token': 't-2' }]);
  });
});

test('an id inside what the address names is found', async () => {
  const mark = { address: ['/nav/{id}'], idIn: 'sys_id=([0-9a-f]+)' };
  const options = {
    document: pageOf('<h1>Subject</h1>'),
    url: 'https://desk.example/nav/incident.do%3Fsys_id%3Dab12',
    adapter: adapter({}, mark),
    now: () => NOW,
  };
  expect((await readCase(options)).case?.id).toBe('ab12');
});

test('an adapter that waits in a circle, or for nothing, is refused', () => {
  const list = { ...RECORD, name: 'list', get: '/api/{id}', expects: '/x', entries: ROWS, after: 'gone' };
  const { problems } = checkAdapter(adapter({ records: [list], sources: ['list'] }), 'builtin');
  expect(problems.join('\n')).toMatch(/may not wait for another record[\s\S]*can only wait for a record/);
});
