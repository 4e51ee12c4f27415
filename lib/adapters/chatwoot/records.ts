import { jsonRecord } from '../json-record.ts';
import type { EntryRule, RecordRule, Test } from '../schema.ts';

/** The dashboard signs its questions with what it keeps in a cookie that scripts may read (dashboard/helper/APIHelper). */
const SESSION = 'cw_d_session_info';
const headers: RecordRule['headers'] = Object.fromEntries(
  ['access-token', 'token-type', 'client', 'expiry', 'uid'].map((name) => [
    name,
    { cookie: SESSION, json: `/${name}` },
  ]),
);
const READS = 'GET on a resource reads it; what was seen is told by a request of its own (update_last_seen)';

const isType = (...types: string[]): Test => ({ value: { json: '/message_type' }, is: types });
const isPrivate: Test = { value: { json: '/private' }, is: ['true'] };

const payload: EntryRule = {
  json: '/payload/*',
  id: { json: '/id' },
  kind: [{ when: isType('2'), gives: 'event' }, { when: isPrivate, gives: 'note' }, { gives: 'message' }],
  author: { id: { json: '/sender/id' }, name: { json: '/sender/name' }, email: { json: '/sender/email' } },
  role: [
    { when: isType('2'), gives: 'system' },
    { when: isType('3'), gives: 'bot' },
    { when: isType('0'), gives: 'customer' },
    { when: { value: { json: '/sender/type' }, is: ['agent_bot', 'captain_assistant'] }, gives: 'bot' },
    { when: { value: { json: '/sender/type' }, is: ['user'] }, gives: 'agent' },
  ],
  visibility: [
    { when: isPrivate, gives: 'internal' },
    { when: { not: { any: [isPrivate, isType('2')] } }, gives: 'public' },
  ],
  time: { value: { json: '/created_at' }, as: 'epoch-s', precision: 's' },
  body: [{ json: '/content_attributes/email/html_content/full', format: 'html' }, { json: '/content' }],
  attachments: { json: '/attachments/*/data_url', match: String.raw`([^/?]+)(?:\?.*)?$` },
};

const record = (name: string, get: string, expects: string, more: Partial<RecordRule>): RecordRule =>
  jsonRecord(name, get, expects, { harmless: READS, headers, maxBytes: 2_000_000, ...more });

export const records: RecordRule[] = [
  record('conversation', '/api/v1/accounts/{account}/conversations/{id}', '/meta/sender', {}),
  record('messages', '/api/v1/accounts/{account}/conversations/{id}/messages', '/payload', {
    about: 'timeline',
    entries: payload,
    // Twenty at a time, each page ending before the one that was asked first.
    pages: { parameter: 'before', rows: '/payload/*', size: 20, first: '/payload/0/id' },
    maxPages: 60,
    maxBytes: 5_000_000,
  }),
  record('profile', '/api/v1/profile', '/id', { about: 'people of this case', optional: true }),
];
