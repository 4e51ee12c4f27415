import { jsonRecord } from '../json-record.ts';
import type { ChangeRule, EntryRule, RecordRule, Test, Value } from '../schema.ts';
import { userName } from './people.ts';

const DOCUMENTED = 'GET on a resource reads it (docs.zammad.org, REST API)';
const AUTHOR_IDS: Value[] = [{ json: '/origin_by_id' }, { json: '/created_by_id' }];
/** "Lena Ortiz via Example Desk" <desk@…>: mail of agents goes out in the name of the group. */
const FROM: Value = { json: '/from', match: String.raw`^"?([^"<>@]+?)(?: via [^"<>]+)?"?\s*(?:<|$)` };

const articles: EntryRule = {
  json: '/*',
  id: { json: '/id' },
  kind: [{ when: { value: { json: '/internal' }, is: ['true'] }, gives: 'note' }, { gives: 'message' }],
  author: {
    id: AUTHOR_IDS,
    name: [...AUTHOR_IDS.flatMap(userName), FROM],
    email: { json: '/from', match: '<([^<>]+)>', when: { not: { value: {}, is: [''] } } },
  },
  role: [
    { when: { value: { json: '/sender' }, is: ['Customer'] }, gives: 'customer' },
    { when: { value: { json: '/sender' }, is: ['Agent'] }, gives: 'agent' },
    { when: { value: { json: '/sender' }, is: ['System'] }, gives: 'bot' },
  ],
  visibility: [
    { when: { value: { json: '/internal' }, is: ['true'] }, gives: 'internal' },
    { when: { value: { json: '/internal' }, is: ['false'] }, gives: 'public' },
  ],
  time: { value: { json: '/created_at' }, as: 'iso', precision: 'ms' },
  body: { json: '/body', format: 'html', signature: ['.js-signatureMarker ~ *', '[data-signature]'] },
  attachments: { json: '/attachments/*/filename' },
};

const isOf = (...names: string[]): Test => ({ value: { json: '/attribute' }, is: names });
const FROM_VALUE: Value = { json: '/value_from', match: '^(?!-$)(.+)$' };
const TO_VALUE: Value = { json: '/value_to', match: '^(?!-$)(.+)$' };
const changes: ChangeRule[] = [
  {
    when: isOf('owner'),
    field: 'assignee',
    from: FROM_VALUE,
    to: TO_VALUE,
    toPerson: { id: { json: '/id_to', match: '^(?!1$)(.+)$' }, name: TO_VALUE },
  },
  ...Object.entries({ group: 'group', state: 'status', priority: 'priority', title: 'subject' }).map(
    ([name, field]): ChangeRule => ({ when: isOf(name), field, from: FROM_VALUE, to: TO_VALUE }),
  ),
  {
    when: { not: isOf('owner', 'group', 'state', 'priority', 'title') },
    field: [{ json: '/attribute' }],
    from: FROM_VALUE,
    to: TO_VALUE,
  },
];

const history: EntryRule = {
  json: '/history/*',
  skip: {
    not: {
      all: [
        { value: { json: '/object' }, is: ['Ticket'] },
        { value: { json: '/type' }, is: ['updated'] },
        // Clocks of the helpdesk itself.
        { not: { value: { json: '/attribute' }, matches: String.raw`_at$|^pending_time$|_count$` } },
      ],
    },
  },
  // Articles are counted on their own.
  id: { join: [{ fixed: 'history' }, { json: '/id' }] },
  kind: [{ gives: 'event' }],
  role: [{ gives: 'system' }],
  author: { id: { json: '/created_by_id' }, name: userName({ json: '/created_by_id' }) },
  time: { value: { json: '/created_at' }, as: 'iso', precision: 'ms' },
  changes,
};

const record = (name: string, get: string, expects: string, more: Partial<RecordRule>): RecordRule =>
  jsonRecord(name, get, expects, { harmless: DOCUMENTED, ...more });

export const records: RecordRule[] = [
  record('ticket', '/api/v1/tickets/{id}?expand=true', '/customer_id', {}),
  record('articles', '/api/v1/ticket_articles/by_ticket/{id}?expand=true', '/*/created_at', {
    about: 'timeline',
    maxBytes: 15_000_000,
    entries: articles,
  }),
  record('history', '/api/v1/ticket_history/{id}', '/history', {
    about: 'timeline',
    maxBytes: 5_000_000,
    entries: history,
  }),
  record('me', '/api/v1/users/me', '/id', { about: 'people of this case' }),
  record('customer', '/api/v1/users/{customer}?expand=true', '/id', {
    about: 'people of this case',
    after: 'ticket',
    vars: { customer: { from: 'ticket', json: '/customer_id' } },
  }),
  record('tags', '/api/v1/tags?object=Ticket&o_id={id}', '/tags', { optional: true }),
];
