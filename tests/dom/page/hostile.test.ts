import { describe, expect, it } from 'vitest';
import { requestTracker } from '../../../lib/adapters/request-tracker.ts';
import { gatherBlocks, linesOfText } from '../../../lib/page/gather-blocks.ts';
import { readCase } from '../../../lib/page/read-case.ts';
import { readLines } from '../../../lib/page/read-lines.ts';
import { fixture, NOW, pageOf, record, serve, TICKET_URL } from './fixture.ts';

const TICKET = fixture('request-tracker/ticket.html');
const read = (html: string) => gatherBlocks(readLines(pageOf(html).body, {}, TICKET_URL));
const TEXTS = 'GET /rt/Helpers/TicketHistory?id=41';

function readWith(html: string, answers = record()) {
  const document = pageOf(html);
  return readCase({ document, url: TICKET_URL, adapter: requestTracker, now: () => NOW, fetch: serve(answers).fetch });
}

/** Puts HTML into what the customer wrote. */
function saying(html: string): Record<string, unknown> {
  const answers = record();
  answers[TEXTS] = String(answers[TEXTS]).replace('<p>It still does.</p>', html);
  return answers;
}

describe('a hostile page', () => {
  it('cannot shadow what Baton reads with', async () => {
    const names =
      'querySelectorAll querySelector documentElement body createTreeWalker textContent childNodes nodeType';
    const images = names.split(' ').map((name) => `<img name="${name}"><form name="${name}"></form>`);
    const form = `<form>${names
      .split(' ')
      .concat('tagName', 'getAttribute', 'hasAttribute', 'contains', 'closest', 'value')
      .map((name) => `<input name="${name}">`)
      .join('')}said in a form</form>`;
    const html = TICKET.replace('<div id="delayed', `${images.join('')}${form}<div id="delayed`);
    const { case: found } = await readWith(html, saying(form));
    expect(found?.reading.missing).toEqual([]);
    expect(found?.entries[3]?.body[0]?.text).toContain('said in a form');
  });

  it('cannot add entries: rows count only where the helpdesk itself puts them', async () => {
    const row =
      '<div class="transaction message" data-transaction-id="999"><div class="metadata"><span class="description"><span class="user" data-user-id="23">noor (Noor Haddad)</span> - Comments added</span></div></div>';
    const { case: found } = await readWith(TICKET, saying(`<div class="history-container">${row}</div>`));
    expect(found?.entries.map(({ id }) => id)).toEqual(['901', '903', '905', '906', '907', '908']);
  });

  it('cannot change who wrote an entry by a user label in its text', async () => {
    const fake =
      '<div class="metadata"><div class="description"><span class="user" data-user-id="23">noor (Noor Haddad)</span></div></div>';
    const { case: found } = await readWith(TICKET, saying(fake));
    expect(found?.entries[3]).toMatchObject({ author: { id: '61' }, role: 'customer', visibility: 'public' });
  });

  it('cannot smuggle other than web addresses into links', async () => {
    const answers = record();
    const ticket = answers['GET /rt/REST/2.0/ticket/41'] as { CustomFields: { values: string[] }[] };
    ticket.CustomFields[2]?.values.push('javascript:alert(1)', 'data:text/html,x');
    const { case: found } = await readWith(TICKET, answers);
    for (const { url } of found?.links ?? []) expect(url).toMatch(/^https:/);
  });

  it('survives records of any shape', async () => {
    for (const body of [
      'null',
      '[]',
      '{"items":null}',
      '{"items":[null,1,"x",{"id":{}}]}',
      '{"items":[{"id":"1"}]}',
      '',
    ]) {
      const answers = Object.fromEntries(Object.keys(record()).map((key) => [key, body]));
      const { case: found } = await readWith(TICKET, answers);
      expect(found?.id).toBe('41');
      expect(found?.reading.isComplete).toBe(false);
    }
  });
});

describe('hostile mail', () => {
  it('of ten thousand elements side by side is read whole', () => {
    const blocks = read('<p>x</p>'.repeat(10_000));
    expect(blocks).toHaveLength(10_000);
  });

  it('of elements nested three thousand deep does not overflow', () => {
    const document = pageOf('');
    let place: Element = document.body;
    for (let depth = 0; depth < 3000; depth += 1) place = place.appendChild(document.createElement('span'));
    place.textContent = 'bottom';
    expect(gatherBlocks(readLines(document.body, {}, TICKET_URL))).toEqual([{ kind: 'paragraph', text: 'bottom' }]);
  });

  it('of a million characters is cut off', () => {
    const [block] = read(`<p>${'x'.repeat(1_000_000)}</p><p>end</p>`);
    expect(block?.text.length).toBe(200_000);
  });

  it('of a hundred thousand spaces between two words is read once, not once for each space', () => {
    const text = `one${' '.repeat(100_000)}two`;
    expect(gatherBlocks(linesOfText(text))).toEqual([{ kind: 'paragraph', text }]);
  });
});
