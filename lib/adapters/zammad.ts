/**
 * Zammad, both views. Every open ticket stays in the old view's document, so that all of it is below the ticket's own pane; the
 * new view shows one. Both are read from the documented JSON that the session may read, and from the page where that fails.
 */
import type { Adapter, CasePage } from './schema.ts';
import { noteInOldView } from './zammad/composer.ts';
import { people, userName } from './zammad/people.ts';
import { bubbles, oldArticles } from './zammad/page-articles.ts';
import { records } from './zammad/records.ts';

const shared = {
  ...people,
  number: { from: 'ticket', json: '/number' },
  links: [],
  records,
  sources: [['articles', 'history'], 'articles', 'page'],
  prefer: { body: ['articles', 'page'] },
  custom: [],
} satisfies Partial<CasePage>;

/** Fields of the form on the right, by their technical names. */
const ofForm = (name: string) => ({ at: `.form-group[data-attribute-name="${name}"] select option:checked` });
const TITLE = '.ticketZoom-header .ticket-title .js-objectTitle';

export const zammad: Adapter = {
  schema: 1,
  vendor: 'zammad',
  version: 1,
  name: 'Zammad',
  pages: [
    {
      marks: ['zoom'],
      scope: '#content_permanent_Ticket-{id}',
      ...shared,
      fields: {
        subject: [{ from: 'ticket', json: '/title' }, { at: TITLE }],
        status: [{ from: 'ticket', json: '/state' }, ofForm('state_id')],
        priority: [{ from: 'ticket', json: '/priority' }, ofForm('priority_id')],
        group: [{ from: 'ticket', json: '/group' }, ofForm('group_id')],
        tags: [{ from: 'tags', json: '/tags/*' }, { at: '.tags .list-item-name' }],
      },
      assignee: {
        id: [
          { from: 'ticket', json: '/owner_id' },
          { at: '.form-group[data-attribute-name="owner_id"] select', read: 'value' },
        ],
        name: [...userName({ from: 'ticket', json: '/owner_id' }), ofForm('owner_id')],
        // User 1 is the system's own: nobody has the ticket.
        nobody: { value: { from: 'ticket', json: '/owner_id' }, is: ['1'] },
      },
      custom: [
        {
          from: 'page',
          at: '.form-group[data-attribute-name]:not(:is([data-attribute-name="state_id"], [data-attribute-name="owner_id"], [data-attribute-name="group_id"], [data-attribute-name="priority_id"]))',
          label: { at: 'label', match: String.raw`^(.+?)\s*\*?$` },
          value: [
            { at: 'select option:checked', match: '^([^-].*)$' },
            { at: 'input:not([type="hidden"])', read: 'value', match: '(.+)' },
          ],
          of: 'case',
        },
      ],
      entries: oldArticles,
    },
    {
      marks: ['desktop'],
      ...shared,
      fields: {
        subject: [
          { from: 'ticket', json: '/title' },
          { at: 'main [role="heading"][aria-level="2"], [role="heading"][aria-level="2"]' },
        ],
        status: { from: 'ticket', json: '/state' },
        priority: { from: 'ticket', json: '/priority' },
        group: { from: 'ticket', json: '/group' },
        tags: { from: 'tags', json: '/tags/*' },
      },
      assignee: {
        id: { from: 'ticket', json: '/owner_id' },
        name: userName({ from: 'ticket', json: '/owner_id' }),
        nobody: { value: { from: 'ticket', json: '/owner_id' }, is: ['1'] },
      },
      entries: bubbles,
      // The feed says how many there are; older ones are loaded on demand.
      expected: { at: '[role="feed"] > article[aria-setsize]', read: { attr: 'aria-setsize' } },
    },
  ],
  composers: [noteInOldView],
  evidence: { page: 'high', record: 'high', composer: 'high', note: 'In the new view the note goes to the clipboard.' },
};
