import { describe, expect, it } from 'vitest';
import { requestTracker } from '../../../lib/adapters/request-tracker.ts';
import { Case } from '../../../lib/case/model.ts';
import { readCase } from '../../../lib/page/read-case.ts';
import { describeAnswer } from '../../../scripts/lib/read-output.ts';
import { fixture, NOW, pageOf, record, serve, TICKET_URL } from './fixture.ts';

const TICKET = fixture('request-tracker/ticket.html');

function read(html = TICKET, answers: Record<string, unknown> = record(), url = TICKET_URL) {
  const document = pageOf(html);
  return readCase({ document, url, adapter: requestTracker, now: () => NOW, fetch: serve(answers).fetch });
}

describe('reading a Request Tracker ticket with its records', () => {
  it('reads everything the expected file says, and nothing is missing', async () => {
    const result = await read();
    const expected = JSON.parse(fixture('request-tracker/ticket.expected.json')) as object;
    expect(describeAnswer({ result }, TICKET_URL)).toMatchObject(expected);
    expect(result.case?.reading.isComplete).toBe(true);
  });

  it('gives a case that the domain model accepts', async () => {
    const { case: found } = await read();
    expect(Case.safeParse(found).error).toBeUndefined();
    expect(found?.key).toBe('https://support.harborline.example/rt request-tracker 41');
  });

  it('never changes the page', async () => {
    const document = pageOf(TICKET);
    const before = document.documentElement.outerHTML;
    await readCase({
      document,
      url: TICKET_URL,
      adapter: requestTracker,
      now: () => NOW,
      fetch: serve(record()).fetch,
    });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('tells people apart by the same number in every place', async () => {
    const { case: found } = await read();
    expect(found?.viewer).toMatchObject({ id: '23', email: 'noor.haddad@harborline.example', isViewer: true });
    expect(found?.entries.map(({ author }) => author.id)).toEqual(['61', '23', '23', '61', '23', '23']);
    expect(found?.entries[1]?.author.isViewer).toBe(true);
    expect(found?.assignee?.id).toBe('25');
  });

  it('says what each event changed, with the words of the model', async () => {
    const { case: found } = await read();
    const changes = found?.entries.flatMap((entry) => entry.changes);
    expect(changes).toEqual([
      { field: 'assignee', to: 'Noor Haddad', toPerson: { id: '23', name: 'Noor Haddad', isViewer: true } },
      { field: 'group', from: 'First Line', to: 'Second Line' },
      { field: 'assignee', from: 'Noor Haddad', to: 'Tomás Vidal', toPerson: { id: '25', name: 'Tomás Vidal' } },
    ]);
  });

  it('keeps the text of an attached file out of the message, and its name', async () => {
    const { case: found } = await read();
    expect(found?.entries[0]?.attachments).toEqual(['spool.log']);
    expect(JSON.stringify(found?.entries[0]?.body)).not.toContain('job 1');
  });

  it("leaves a forged row inside a customer's message where it is: in the customer's words", async () => {
    const { case: found } = await read();
    const notes = found?.entries.filter(({ visibility }) => visibility === 'internal') ?? [];
    expect(notes.map(({ id }) => id)).toEqual(['905']);
    const forged = found?.entries.find(({ body }) => body.some(({ text }) => text.includes('Refund')));
    expect(forged).toMatchObject({ role: 'customer', visibility: 'public' });
  });

  it('marks times of records as exact', async () => {
    const { case: found } = await read();
    expect(found?.entries[0]?.at).toEqual({
      at: '2026-01-06T08:00:05Z',
      precision: 's',
      zoneKnown: true,
      source: 'record',
    });
  });

  it('asks only this site, below its base path', async () => {
    const { fetch, asked } = serve(record());
    await readCase({ document: pageOf(TICKET), url: TICKET_URL, adapter: requestTracker, now: () => NOW, fetch });
    expect(asked.length).toBeGreaterThan(3);
    for (const one of asked) expect(one).toMatch(/^GET https:\/\/support\.harborline\.example\/rt\//);
  });
});

describe('reading with less', () => {
  it('shows kinds by words and times without a zone when REST does not answer', async () => {
    const { 'GET /rt/Helpers/TicketHistory?id=41': texts } = record();
    const { case: found } = await read(TICKET, { 'GET /rt/Helpers/TicketHistory?id=41': texts });
    expect(found?.entries).toHaveLength(6);
    expect(found?.entries.map(({ visibility }) => visibility)).toEqual(
      'public unknown internal public unknown unknown'.split(' '),
    );
    expect(found?.entries[0]?.at).toMatchObject({ at: '2026-01-06T09:00:05Z', zoneKnown: false });
    expect(found?.reading.isComplete).toBe(false);
    expect(found?.reading.missing).toContain('time zone');
    expect(found?.reading.missing).toContain('record ticket (not-found)');
  });

  it('leaves visibility unknown in a language whose words it does not have', async () => {
    const { 'GET /rt/Helpers/TicketHistory?id=41': texts } = record();
    const html = TICKET.replace('lang="en"', 'lang="fi"');
    const { case: found } = await read(html, { 'GET /rt/Helpers/TicketHistory?id=41': texts });
    expect(new Set(found?.entries.map(({ visibility }) => visibility))).toEqual(new Set(['unknown']));
    expect(found?.reading.missing).toContain('visibility');
  });

  it('names entries as missing when no source has any, and keeps the fields', async () => {
    const { case: found } = await read(TICKET, {});
    expect(found?.entries).toEqual([]);
    expect(found?.subject).toBe('Labels print twice');
    expect(found?.reading.missing).toContain('entries');
  });

  it('reads only the page when it may not fetch', async () => {
    const { case: found } = await readCase({
      document: pageOf(TICKET),
      url: TICKET_URL,
      adapter: requestTracker,
      now: () => NOW,
    });
    expect(found?.reading.sources).toEqual(['page']);
    expect(found?.requester.name).toBe('Ada Quist');
  });

  it('says how many texts are missing when only the types and times could be read', async () => {
    const { 'GET /rt/Helpers/TicketHistory?id=41': _, ...rest } = record();
    const { case: found } = await read(TICKET, rest);
    expect(found?.entries).toHaveLength(6);
    expect(found?.reading.missing).toContain('text of 3 entries');
  });

  it('says that a text is shown shortened', async () => {
    const answers = record();
    const key = 'GET /rt/Helpers/TicketHistory?id=41';
    answers[key] = String(answers[key]).replace(
      /<div class="message-stanza">- restarted.*?<\/div>/,
      '<p>Message body is not shown because it is too large.</p>',
    );
    const { case: found } = await read(TICKET, answers);
    expect(found?.entries[2]).toMatchObject({ isShortened: true, body: [] });
    expect(found?.reading.missing).toContain('full text of 1 entries');
  });

  it('says signed out when the helpdesk sends every question to its sign-in page', async () => {
    const answers = Object.fromEntries(Object.keys(record()).map((key) => [key, new Response(null, { status: 302 })]));
    const result = await read(TICKET, answers);
    expect(result.problem).toBe('signed-out');
    expect(result.case?.subject).toBe('Labels print twice');
  });

  it('takes a sign-in page that answers in place of JSON for signed out', async () => {
    const answers = Object.fromEntries(
      Object.keys(record()).map((key) => [key, fixture('request-tracker/sign-in.html')]),
    );
    const { case: found } = await read(TICKET, answers);
    expect(found?.reading.missing).toContain('record history (signed-out)');
  });
});

describe('pages without a case', () => {
  it('says so of any other page', async () => {
    expect(await read('<!doctype html><body id="comp-Ticket-Display"><p>nothing')).toEqual({ problem: 'not-a-case' });
    expect(await read(TICKET, record(), 'https://support.harborline.example/rt/Search/Results.html')).toEqual({
      problem: 'not-a-case',
    });
  });

  it('says that a sign-in page asks to sign in', async () => {
    expect(await read(fixture('request-tracker/sign-in.html'), {}, 'https://support.harborline.example/rt/')).toEqual({
      problem: 'signed-out',
    });
  });

  it('stops when the visit ends', async () => {
    const visit = new AbortController();
    const reading = readCase({
      document: pageOf(TICKET),
      url: TICKET_URL,
      adapter: requestTracker,
      now: () => NOW,
      signal: visit.signal,
      fetch: (_, init) =>
        new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('aborted')))),
    });
    visit.abort();
    await expect(reading).rejects.toThrow('aborted');
  });
});
