import { jsonRecord } from '../json-record.ts';
import type { ChangeRule, EntryRule, RecordRule, Test, Value } from '../schema.ts';
import { ofUser, userName } from './people.ts';

const harmless = 'GET on a resource reads it (developer.zendesk.com, Ticketing API); the page itself asks for it';

/** Of the events of an audit only a comment says whether it is public. */
const PUBLIC: Value = { json: '/events/*/public' };
const AUTHOR: Value[] = [{ json: '/events/*/author_id' }, { json: '/author_id' }];
const ROLE: Value[] = AUTHOR.flatMap((id) => ofUser(id, { json: '/role' }));
const isInternal: Test = { value: PUBLIC, is: ['false'] };
const author: EntryRule['author'] = { id: AUTHOR, name: AUTHOR.flatMap(userName) };
const time: EntryRule['time'] = { value: { json: '/created_at' }, as: 'iso', precision: 's' };

const comments: EntryRule = {
  json: '/audits/*',
  // An audit without a comment is an event, see below.
  skip: { not: { value: [PUBLIC, { fixed: '' }], matches: '.' } },
  id: { json: '/id' },
  kind: [{ when: isInternal, gives: 'note' }, { gives: 'message' }],
  author,
  role: [
    { when: { value: ROLE, is: ['end-user'] }, gives: 'customer' },
    // Rules of the helpdesk itself have no user.
    { when: { value: { json: '/author_id' }, is: ['-1'] }, gives: 'bot' },
    { when: { value: ROLE, is: ['agent', 'admin'] }, gives: 'agent' },
  ],
  visibility: [
    { when: isInternal, gives: 'internal' },
    { when: { value: PUBLIC, is: ['true'] }, gives: 'public' },
  ],
  time,
  body: [{ json: '/events/*/html_body', format: 'html' }, { json: '/events/*/body' }],
  attachments: { json: '/events/*/attachments/*/file_name' },
};

const rows = { json: '/events/*' };
const TYPE: Value = { json: '/type' };
const isChange = (...fields: string[]): Test => ({
  all: [
    { value: TYPE, is: ['Change'] },
    { value: { json: '/field_name' }, is: fields },
  ],
});
const FROM: Value = { json: '/previous_value' };
const TO: Value = { json: '/value' };
const groupName = (value: Value): Value[] => [
  { ...value, lookup: { from: 'ticket', json: '/groups/*', key: { json: '/id' }, value: { json: '/name' } } },
  value,
];
const NAMED = ['assignee_id', 'group_id', 'status', 'priority', 'subject'];
const changes: ChangeRule[] = [
  {
    rows,
    when: isChange('assignee_id'),
    field: 'assignee',
    from: userName(FROM),
    to: userName(TO),
    toPerson: { id: TO, name: userName(TO) },
  },
  { rows, when: isChange('group_id'), field: 'group', from: groupName(FROM), to: groupName(TO) },
  ...['status', 'priority', 'subject'].map((field): ChangeRule => ({
    rows,
    when: isChange(field),
    field,
    from: FROM,
    to: TO,
  })),
  {
    rows,
    when: { all: [{ value: TYPE, is: ['Change'] }, { not: { value: { json: '/field_name' }, is: NAMED } }] },
    field: [
      {
        json: '/field_name',
        lookup: { from: 'fields', json: '/ticket_fields/*', key: { json: '/id' }, value: { json: '/title' } },
      },
      { json: '/field_name' },
    ],
    from: FROM,
    to: TO,
  },
];

/** What was changed, with a comment or without one. */
const changed: EntryRule = {
  json: '/audits/*',
  skip: { not: { value: { json: '/events/*/type' }, is: ['Change'] } },
  id: { join: [{ json: '/id' }, { fixed: 'changes' }] },
  kind: [{ gives: 'event' }],
  role: [{ gives: 'system' }],
  author: { id: { json: '/author_id' }, name: userName({ json: '/author_id' }) },
  time,
  changes,
};

export const records: RecordRule[] = [
  jsonRecord('ticket', '/api/v2/tickets/{id}.json?include=users,groups,organizations', '/ticket/id', { harmless }),
  jsonRecord('audits', '/api/v2/tickets/{id}/audits.json?include=users&per_page=100', '/audits', {
    harmless,
    about: 'timeline',
    entries: [comments, changed],
    pages: { parameter: 'page', rows: '/audits/*', size: 100 },
    maxPages: 30,
    maxBytes: 10_000_000,
  }),
  jsonRecord('me', '/api/v2/users/me.json', '/user/id', { harmless, about: 'people of this case' }),
  jsonRecord('requester', '/api/v2/users/{requester}.json?include=organizations', '/user/id', {
    harmless,
    about: 'people of this case',
    after: 'ticket',
    vars: { requester: { from: 'ticket', json: '/ticket/requester_id' } },
    optional: true,
  }),
  jsonRecord('fields', '/api/v2/ticket_fields.json', '/ticket_fields', {
    harmless,
    about: 'names of fields',
    maxBytes: 3_000_000,
    optional: true,
  }),
];
