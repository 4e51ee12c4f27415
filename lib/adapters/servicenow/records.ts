import { jsonRecord } from '../json-record.ts';
import type { EntryRule, RecordRule, Value } from '../schema.ts';
import { ofUser } from './people.ts';

const headers: RecordRule['headers'] = {
  // The classic form carries it; other questions of the page send it too.
  'X-UserToken': {
    value: {
      at: [
        ['iframe#gsft_main', { frame: true }, 'input#sysparm_ck'],
        [{ deep: 'iframe#gsft_main' }, { frame: true }, 'input#sysparm_ck'],
        ['input#sysparm_ck'],
      ],
      read: 'value',
    },
  },
};
const harmless = 'GET on a table reads it (REST Table API)';
const LOGIN: Value = { json: '/sys_created_by' };
const isWorkNote = { value: { json: '/element' }, is: ['work_notes'] };

const journal: EntryRule = {
  json: '/result/*',
  id: { json: '/sys_id' },
  kind: [{ when: isWorkNote, gives: 'note' }, { gives: 'message' }],
  author: { id: [ofUser(LOGIN, 'sys_id'), LOGIN], name: [ofUser(LOGIN, 'name'), LOGIN], email: ofUser(LOGIN, 'email') },
  role: [
    { when: isWorkNote, gives: 'agent' },
    { when: { value: LOGIN, is: ['system'] }, gives: 'bot' },
    { when: { value: ofUser(LOGIN, 'sys_id'), same: { known: 'requester.id' } }, gives: 'customer' },
    { when: { value: ofUser(LOGIN, 'sys_id'), matches: '.' }, gives: 'agent' },
  ],
  visibility: [
    { when: isWorkNote, gives: 'internal' },
    { when: { value: { json: '/element' }, is: ['comments'] }, gives: 'public' },
  ],
  // Stored in GMT, whatever the person's zone.
  time: { value: { json: '/sys_created_on' }, as: { formats: ['yyyy-MM-dd HH:mm:ss'] }, zone: 'utc', precision: 's' },
  body: { json: '/value' },
};

export const records: RecordRule[] = [
  // Every kind of case is a task.
  jsonRecord('task', '/api/now/table/task/{id}?sysparm_display_value=all', '/result/number', { harmless, headers }),
  jsonRecord('incident', '/api/now/table/incident/{id}?sysparm_display_value=all&sysparm_fields=caller_id', '/result', {
    harmless,
    headers,
    about: 'people of this case',
    optional: true,
  }),
  jsonRecord(
    'journal',
    '/api/now/table/sys_journal_field?sysparm_query=element_id={id}%5EelementINwork_notes,comments%5EORDERBYsys_created_on&sysparm_limit=1000',
    '/result',
    { harmless, headers, about: 'timeline', entries: journal, maxBytes: 10_000_000 },
  ),
  jsonRecord(
    'users',
    '/api/now/table/sys_user?sysparm_query=user_name={login}&sysparm_fields=sys_id,user_name,name,email&sysparm_limit=1',
    '/result/0',
    {
      harmless,
      headers,
      about: 'people of this case',
      after: 'journal',
      each: { name: 'login', value: { from: 'journal', json: '/result/*/sys_created_by' } },
      maxPages: 40,
      optional: true,
    },
  ),
];
