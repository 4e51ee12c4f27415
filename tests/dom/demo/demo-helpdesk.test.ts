import { describe, expect, it } from 'vitest';
import { openDesk } from '../../../demo/desk.ts';
import { ada, robin } from '../../../demo/people.ts';
import { answer } from '../../../demo/routes.ts';
import { demoHelpdesk } from '../../../lib/adapters/demo-helpdesk.ts';
import { Adapter } from '../../../lib/adapters/schema.ts';
import { readCase } from '../../../lib/page/read-case.ts';

const now = () => new Date('2026-03-02T10:00:00Z');
const desk = openDesk(now);
const ids = desk.cases.map(({ id }) => id);

describe('the demo helpdesk', () => {
  it('has an adapter that the schema accepts', () => {
    expect(Adapter.parse(demoHelpdesk)).toEqual(demoHelpdesk);
  });

  it.each(ids)('shows case %s so that nothing is missing when it is read', async (id) => {
    const read = await readPage(id);
    expect(read?.reading).toMatchObject({ isComplete: true, missing: [] });
    expect(read).toMatchObject({ id, vendor: 'baton-demo', group: 'Support L1', viewer: { id: robin.id } });
  });

  it.each(ids)('shows every entry of case %s with its kind, author, role, visibility and time', async (id) => {
    const read = await readPage(id);
    expect(
      read?.entries.map(({ id: entryId, kind, author, role, visibility, at }) => [
        entryId,
        kind,
        author.id,
        role,
        visibility,
        at?.at,
      ]),
    ).toEqual(
      desk
        .findCase(id)
        ?.entries.map(({ id: entryId, kind, by, at }) => [
          entryId,
          kind,
          by.id,
          kind === 'event' ? 'system' : by.role,
          { message: 'public', note: 'internal', event: 'unknown' }[kind],
          at.toISOString().replace('.000Z', 'Z'),
        ]),
    );
  });

  it.each(ids)('has a customer record for case %s that fills the customer context', async (id) => {
    const fields = (await readPage(id))?.fields.map(({ label }) => label);
    expect(fields).toEqual(expect.arrayContaining(['Plan', 'Seats', 'Account created', 'Urgency', 'Recent change']));
  });

  it('shows what L2 does as events and internal notes of its own', async () => {
    const id = '1213';
    post(id, 'actions', { move: 'Engineering L2' });
    post(id, 'actions', { assign: ada.id }, ada);
    post(id, 'entries', { visibility: 'internal', content: JSON.stringify([{ kind: 'item', text: 'a <b>: c' }]) }, ada);
    const read = await readPage(id, ada);
    expect(read?.assignee).toMatchObject({ id: ada.id, isViewer: true });
    expect(read?.entries.slice(-3)).toMatchObject([
      { kind: 'event', changes: [{ field: 'group', from: 'Support L1', to: 'Engineering L2' }] },
      { kind: 'event', author: { id: ada.id }, changes: [{ field: 'assignee', toPerson: { id: ada.id } }] },
      { kind: 'note', visibility: 'internal', body: [{ kind: 'item', text: 'a <b>: c' }] },
    ]);
  });

  it('never shows what people write as markup', () => {
    const text = '<img src=x onerror=alert(1)>"\'&';
    post('1204', 'entries', { visibility: 'public', content: JSON.stringify([{ kind: 'paragraph', text }]) });
    const document = pageOf('1204', robin);
    expect(document.querySelectorAll('img')).toHaveLength(0);
    expect(document.querySelector('.ld-timeline > :last-child .ld-entry__body')?.textContent).toBe(text);
  });
});

function post(id: string, action: string, form: Record<string, string>, viewer = robin) {
  const posted = new URLSearchParams(form);
  answer(desk, { method: 'POST', path: `/cases/${id}/${action}`, query: new URLSearchParams(), viewer, form: posted });
}

function pageOf(id: string, viewer = robin): Document {
  const none = new URLSearchParams();
  const given = answer(desk, { method: 'GET', path: `/cases/${id}`, query: none, viewer, form: none });
  if (!('page' in given)) throw new Error(`The demo helpdesk has no case ${id}`);
  return new DOMParser().parseFromString(given.page, 'text/html');
}

async function readPage(id: string, viewer = robin) {
  const url = `http://127.0.0.1:8340/cases/${id}`;
  return (await readCase({ document: pageOf(id, viewer), url, adapter: demoHelpdesk, now })).case;
}
