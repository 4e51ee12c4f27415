/**
 * Freshdesk. The page folds most of a long conversation away and writes times in the person's format, so cases are read from
 * the documented API, which takes the session for GET. How its editor shows that it writes a note is not known: the note goes
 * to the clipboard.
 */
import { conversationItems } from './freshdesk/page-items.ts';
import { people } from './freshdesk/people.ts';
import { records } from './freshdesk/records.ts';
import type { Adapter, Value } from './schema.ts';

const property = (name: string): Value => ({
  at: `[data-test-id="tkt-properties-${name}"] .ember-power-select-selected-item`,
});

export const freshdesk: Adapter = {
  schema: 1,
  vendor: 'freshdesk',
  version: 1,
  name: 'Freshdesk',
  pages: [
    {
      marks: ['ticket'],
      ...people,
      fields: {
        subject: [
          { from: 'ticket', json: '/subject' },
          { at: '.ticket-subject-heading, .sentiment-ticket-heading', read: 'ownText', match: '(.+)' },
        ],
        status: [
          property('status'),
          {
            from: 'ticket',
            json: '/status',
            map: { '2': 'Open', '3': 'Pending', '4': 'Resolved', '5': 'Closed' },
          },
        ],
        priority: {
          from: 'ticket',
          json: '/priority',
          map: { '1': 'Low', '2': 'Medium', '3': 'High', '4': 'Urgent' },
        },
        group: { from: 'group', json: '/name' },
        tags: { from: 'ticket', json: '/tags/*' },
      },
      mayLack: ['group'],
      custom: [
        {
          from: 'ticket',
          json: '/custom_fields/@',
          label: [{ json: '/key', after: 'cf_' }, { json: '/key' }],
          value: { json: '/value', match: '(.+)' },
          of: 'case',
        },
        ...['contact', 'company'].map((from) => ({
          from,
          json: '/custom_fields/@',
          label: [{ json: '/key', after: 'cf_' }, { json: '/key' }],
          value: { json: '/value', match: '(.+)', date: true },
          of: 'requester' as const,
        })),
      ],
      links: [],
      records,
      entries: conversationItems,
      sources: [['ticket', 'conversations'], 'page'],
      more: { has: '[data-test-button="load-more"]' },
      showEntries: {
        at: '[data-test-button="load-more"]',
        never: ['[type="submit"]'],
        thenWaitFor: ':root:not(:has([data-test-button="load-more"], .conversation-dotted-loader))',
        withinMs: 10_000,
      },
    },
  ],
  composers: [],
  evidence: { page: 'medium', record: 'high' },
};
