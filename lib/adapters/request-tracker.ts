/**
 * Request Tracker 5, measured on 5.0.3 with three accounts (other zones, date formats, orders and history settings).
 * Types, UTC times and authors come from REST 2.0; texts from the history fragment, which has every row whatever the person's
 * history setting is; the rest from REST and the ticket page. All joined by the transaction's id.
 */
import type { Adapter, Value } from './schema.ts';
import { commentComposer } from './request-tracker/composer.ts';
import { rowEntries } from './request-tracker/rows.ts';
import { people } from './request-tracker/people.ts';
import { records } from './request-tracker/records.ts';

const basics = (name: string): Value => ({
  at: `.ticket-info-basics .inline-edit-display .${name} .current-value`,
});

export const requestTracker: Adapter = {
  schema: 1,
  vendor: 'request-tracker',
  version: 1,
  name: 'Request Tracker',
  pages: [
    {
      marks: ['ticket'],
      ...people,
      fields: {
        subject: [
          { from: 'ticket', json: '/Subject' },
          { at: '#header h1', after: ': ' },
        ],
        status: [{ from: 'ticket', json: '/Status' }, basics('status')],
        // A number in REST and in the form; people see a word.
        priority: [
          { from: 'ticket', json: '/Priority' },
          { at: '.ticket-info-basics select[name="Priority"]', read: 'value' },
        ],
        priorityLabel: [{ at: '.ticket-info-basics .inline-edit-display .priority .current-value .Priority' }],
        group: [{ from: 'ticket', json: '/Queue/Name' }, basics('queue')],
      },
      custom: [
        { from: 'ticket', json: '/CustomFields/*', label: { json: '/name' }, value: { json: '/values/*' }, of: 'case' },
        {
          // Set by the site (MoreAboutRequestorExtraInfo).
          from: 'page',
          at: '.ticket-info-requestor .more-about-requestor-extra-field:not(.Organization)',
          label: { at: ':scope > .label' },
          value: { at: ':scope > .value .current-value', date: true },
          of: 'requester',
        },
      ],
      links: [
        {
          from: 'ticket',
          json: '/CustomFields/*',
          url: { json: '/values/*', match: String.raw`^(https?://\S+)$` },
          kind: [{ json: '/name', map: { Runbook: 'runbook' } }],
        },
        {
          from: 'ticket',
          json: '/_hyperlinks/*',
          when: { value: { json: '/type' }, is: ['external'] },
          url: { json: '/_url' },
          kind: { json: '/ref' },
        },
        {
          from: 'page',
          at: '.ticket-info-links .inline-edit-display .current-value a[href]',
          label: {},
          url: { read: { attr: 'href' } },
          kind: { fixed: 'refers-to' },
        },
      ],
      mayLack: ['priorityLabel'],
      records,
      entries: rowEntries,
      sources: ['history', 'texts', 'page'],
      // Numbers of users stand only in rows; REST knows logins.
      prefer: { author: ['texts', 'page', 'history'] },
      showEntries: {
        at: '#LoadAllHistory, #deferred_ticket_history a',
        never: ['[type="submit"]'],
        thenWaitFor: '.history-container > .transaction[data-transaction-id]',
        withinMs: 10_000,
      },
    },
  ],
  composers: [commentComposer],
  opensUnseen:
    'share/html/Ticket/Display.html of RT 5.0: it sets what the person has seen only with MarkAsSeen in the address, and changes a ticket only with fields in it',
  evidence: { page: 'high', record: 'high', composer: 'high' },
  seenLive: [{ version: 'Request Tracker 5.0.3', on: '2026-11-27', what: 'reading, comment' }],
};
