import { jsonRecord } from '../json-record.ts';
import type { ChangeRule, EntryRule, RecordRule, Test } from '../schema.ts';

/** Name of the user who opens issues for people who write mail; sites may have it with a number behind. */
export const BOT = String.raw`^(support-bot\d*)$`;
const isSystem: Test = { value: { json: '/system' }, is: ['true'] };
const isInternal: Test = { value: [{ json: '/internal' }, { json: '/confidential' }], is: ['true'] };
const isBot: Test = { value: { json: '/author/username' }, matches: BOT };

/** GitLab writes these sentences in English, whatever the language of the page. */
const changes: ChangeRule[] = [
  {
    when: { all: [isSystem, { value: { json: '/body' }, matches: '^assigned to @' }] },
    field: 'assignee',
    to: { json: '/body', match: String.raw`^assigned to @([\w.-]+)` },
    toPerson: {
      id: {
        json: '/body',
        match: String.raw`^assigned to @([\w.-]+)`,
        lookup: { from: 'notes', json: '/*/author', key: { json: '/username' }, value: { json: '/id' } },
      },
      name: { json: '/body', match: String.raw`^assigned to @([\w.-]+)` },
    },
  },
  {
    when: { all: [isSystem, { value: { json: '/body' }, is: ['closed', 'reopened'] }] },
    field: 'status',
    to: { json: '/body' },
  },
  {
    when: { all: [isSystem, { value: { json: '/body' }, matches: '^changed title from ' }] },
    field: 'subject',
  },
];

const notes: EntryRule = {
  json: '/*',
  id: { json: '/id' },
  kind: [{ when: isSystem, gives: 'event' }, { when: isInternal, gives: 'note' }, { gives: 'message' }],
  author: {
    id: { json: '/author/id' },
    name: [
      { json: '/author/name', when: { not: { value: {}, is: ['GitLab Support Bot'] } } },
      { from: 'issue', json: '/service_desk_reply_to' },
    ],
  },
  role: [
    { when: isSystem, gives: 'system' },
    { when: { all: [isBot, { not: isInternal }] }, gives: 'customer' },
    { when: { value: { json: '/author/id' }, same: { known: 'requester.id' } }, gives: 'customer' },
    { gives: 'agent' },
  ],
  visibility: [
    { when: isInternal, gives: 'internal' },
    { when: { not: { any: [isInternal, isSystem] } }, gives: 'public' },
  ],
  time: { value: { json: '/created_at' }, as: 'iso', precision: 'ms' },
  body: { json: '/body' },
  changes,
};

/** The first message is the issue itself. */
const description: EntryRule = {
  json: '',
  id: { fixed: 'description' },
  kind: [{ gives: 'message' }],
  author: notes.author,
  role: [{ gives: 'customer' }],
  visibility: [{ gives: 'public' }],
  time: notes.time,
  body: { json: '/description' },
};

const READS = 'GET on a resource reads it (docs.gitlab.com, REST API)';
const record = (name: string, get: string, expects: string, more: Partial<RecordRule>): RecordRule =>
  jsonRecord(name, get, expects, { harmless: READS, about: 'timeline', maxBytes: 2_000_000, ...more });

export const records: RecordRule[] = [
  record('issue', '/api/v4/projects/{project}/issues/{id}', '/created_at', { entries: description }),
  record('notes', '/api/v4/projects/{project}/issues/{id}/notes?sort=asc&order_by=created_at&per_page=100', '/length', {
    entries: notes,
    pages: { parameter: 'page', rows: '/*', size: 100 },
    maxPages: 50,
  }),
  record('me', '/api/v4/user', '/id', { about: 'people of this case' }),
];
