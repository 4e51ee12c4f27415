import { jsonRecord } from '../json-record.ts';
import type { EntryRule, RecordRule, Value } from '../schema.ts';
import { agentName } from './people.ts';

const harmless = 'GET on a resource reads it (developers.freshdesk.com/api)';
const USER: Value = { json: '/user_id' };
const REQUESTER: Value = { from: 'ticket', json: '/requester_id' };
const time: EntryRule['time'] = { value: { json: '/created_at' }, as: 'iso', precision: 's' };
const isPrivate = { value: { json: '/private' }, is: ['true'] };

/** The first message is the ticket itself; conversations leave it out. */
const description: EntryRule = {
  json: '',
  id: { fixed: 'description' },
  kind: [{ gives: 'message' }],
  author: { id: { json: '/requester_id' }, name: { json: '/requester/name' }, email: { json: '/requester/email' } },
  role: [{ gives: 'customer' }],
  visibility: [{ gives: 'public' }],
  time,
  body: [{ json: '/description', format: 'html' }, { json: '/description_text' }],
  attachments: { json: '/attachments/*/name' },
};

const conversation: EntryRule = {
  json: '/*',
  id: { json: '/id' },
  kind: [{ when: isPrivate, gives: 'note' }, { gives: 'message' }],
  author: {
    id: USER,
    name: [
      ...agentName(USER),
      {
        ...USER,
        lookup: { from: 'ticket', json: '', key: { json: '/requester_id' }, value: { json: '/requester/name' } },
      },
    ],
    email: { json: '/from_email', match: String.raw`([^\s<>]+@[^\s<>]+)` },
  },
  role: [
    { when: { value: { json: '/incoming' }, is: ['true'] }, gives: 'customer' },
    { when: { value: USER, same: REQUESTER }, gives: 'customer' },
    { gives: 'agent' },
  ],
  visibility: [
    { when: isPrivate, gives: 'internal' },
    { when: { value: { json: '/private' }, is: ['false'] }, gives: 'public' },
  ],
  time,
  body: [{ json: '/body', format: 'html', quote: ['.freshdesk_quote', '.gmail_quote'] }, { json: '/body_text' }],
  attachments: { json: '/attachments/*/name' },
};

export const records: RecordRule[] = [
  jsonRecord('ticket', '/api/v2/tickets/{id}?include=requester', '/requester_id', {
    harmless,
    about: 'timeline',
    entries: description,
    maxBytes: 5_000_000,
  }),
  jsonRecord('conversations', '/api/v2/tickets/{id}/conversations?per_page=100', '/length', {
    harmless,
    about: 'timeline',
    entries: conversation,
    pages: { parameter: 'page', rows: '/*', size: 100 },
    maxPages: 30,
    maxBytes: 10_000_000,
  }),
  jsonRecord('me', '/api/v2/agents/me', '/contact', { harmless, about: 'people of this case' }),
  jsonRecord('agents', '/api/v2/agents/{agent}', '/contact', {
    harmless,
    about: 'people of this case',
    after: 'conversations',
    // Whoever wrote and is not the requester; a colleague of the requester is no agent, and that answer is left out.
    each: {
      name: 'agent',
      value: { from: 'conversations', json: '/*/user_id', when: { not: { value: {}, same: REQUESTER } } },
    },
    maxPages: 20,
    optional: true,
  }),
  ...(
    [
      ['responder', '/api/v2/agents/{one}', '/contact', 'responder_id'],
      ['group', '/api/v2/groups/{one}', '/name', 'group_id'],
      ['contact', '/api/v2/contacts/{one}', '/id', 'requester_id'],
      ['company', '/api/v2/companies/{one}', '/name', 'company_id'],
    ] as const
  ).map(([name, get, expects, key]) =>
    jsonRecord(name, get, expects, {
      harmless,
      about: 'people of this case',
      after: 'ticket',
      vars: { one: { from: 'ticket', json: `/${key}` } },
      optional: true,
    }),
  ),
];
