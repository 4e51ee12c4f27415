import { jsonRecord } from '../json-record.ts';
import type { ChangeRule, EntryRule, PersonRule, RecordRule, Test } from '../schema.ts';
import { idsAt } from './people.ts';

const harmless = 'GET on a resource reads it (developer.atlassian.com, Jira REST API)';
const personAt = (pointer: string): PersonRule => ({
  id: idsAt(pointer),
  name: { json: `${pointer}/displayName` },
  email: { json: `${pointer}/emailAddress` },
});
const timeAt = (json: string): EntryRule['time'] => ({ value: { json }, as: 'iso', precision: 'ms' });
const isAccount = (type: string): Test => ({ value: [{ json: '/author/accountType' }, { fixed: '' }], is: [type] });

const description: EntryRule = {
  json: '',
  id: { fixed: 'description' },
  kind: [{ gives: 'message' }],
  author: personAt('/fields/reporter'),
  role: [{ gives: 'customer' }],
  visibility: [{ gives: 'public' }],
  time: timeAt('/fields/created'),
  body: { json: '/fields/description' },
  attachments: { json: '/fields/attachment/*/filename' },
};

const comment: EntryRule = {
  json: '/fields/comment/comments/*',
  id: { json: '/id' },
  kind: [
    { when: { value: [{ json: '/jsdPublic' }, { fixed: '' }], is: ['false'] }, gives: 'note' },
    { gives: 'message' },
  ],
  author: personAt('/author'),
  role: [
    { when: isAccount('app'), gives: 'bot' },
    { when: isAccount('customer'), gives: 'customer' },
    { when: { value: idsAt('/author'), same: { known: 'requester.id' } }, gives: 'customer' },
    { gives: 'agent' },
  ],
  visibility: [
    { when: { value: { json: '/jsdPublic' }, is: ['false'] }, gives: 'internal' },
    { when: { value: { json: '/jsdPublic' }, is: ['true'] }, gives: 'public' },
  ],
  time: timeAt('/created'),
  body: { json: '/body' },
};

const rows = { json: '/items/*' };
const isField = (...names: string[]): Test => ({ value: { json: '/field' }, is: names });
const from = { json: '/fromString' };
const to = { json: '/toString' };
const changes: ChangeRule[] = [
  {
    rows,
    when: isField('assignee'),
    field: 'assignee',
    from,
    to,
    toPerson: { id: { json: '/to' }, name: { json: '/toString' } },
  },
  ...Object.entries({ status: 'status', priority: 'priority', summary: 'subject' }).map(
    ([name, field]): ChangeRule => ({ rows, when: isField(name), field, from, to }),
  ),
  { rows, when: { not: isField('assignee', 'status', 'priority', 'summary') }, field: [{ json: '/field' }], from, to },
];

const history: EntryRule = {
  json: '/changelog/histories/*',
  id: { join: [{ fixed: 'history' }, { json: '/id' }] },
  kind: [{ gives: 'event' }],
  role: [{ gives: 'system' }],
  author: personAt('/author'),
  time: timeAt('/created'),
  changes,
};

/** Data Center's issue does not say what the customer sees. */
const requestComment: EntryRule = {
  json: '/values/*',
  id: { json: '/id' },
  kind: [{ when: { value: { json: '/public' }, is: ['false'] }, gives: 'note' }, { gives: 'message' }],
  visibility: [
    { when: { value: { json: '/public' }, is: ['false'] }, gives: 'internal' },
    { when: { value: { json: '/public' }, is: ['true'] }, gives: 'public' },
  ],
};

export const records: RecordRule[] = [
  jsonRecord('issue', '/rest/api/2/issue/{id}?expand=changelog,names', '/fields/summary', {
    harmless,
    about: 'timeline',
    entries: [description, comment, history],
    maxBytes: 15_000_000,
  }),
  jsonRecord('request', '/rest/servicedeskapi/request/{id}/comment?limit=100', '/values', {
    harmless,
    about: 'timeline',
    // Older versions of Data Center want to be told that the caller knows it may change.
    headers: { 'X-ExperimentalApi': { value: { fixed: 'opt-in' } } },
    entries: requestComment,
    maxBytes: 5_000_000,
    optional: true,
  }),
  jsonRecord('links', '/rest/api/2/issue/{id}/remotelink', '/length', { harmless, optional: true }),
  jsonRecord('me', '/rest/api/2/myself', '/displayName', { harmless, about: 'people of this case' }),
];
