import { jsonRecord } from '../json-record.ts';
import type { EntryRule, RecordRule } from '../schema.ts';

const API = '/api/data/v9.2';
/** With the names that people see beside ids and codes. */
const headers: RecordRule['headers'] = {
  Prefer: { value: { fixed: 'odata.include-annotations="OData.Community.Display.V1.FormattedValue"' } },
};
const harmless = 'GET on a row reads it (learn.microsoft.com, Dataverse Web API)';
const NAMED = '@OData.Community.Display.V1.FormattedValue';
const CREATED: EntryRule['time'] = { value: { json: '/createdon' }, as: 'iso', precision: 's' };
const CREATOR: EntryRule['author'] = { id: { json: '/_createdby_value' }, name: { json: `/_createdby_value${NAMED}` } };

/** The case's own description is its first message, where there is one. */
const description: EntryRule = {
  json: '',
  skip: { not: { value: [{ json: '/description' }, { fixed: '' }], matches: '.' } },
  id: { fixed: 'description' },
  kind: [{ gives: 'message' }],
  author: { id: { json: '/_customerid_value' }, name: { json: `/_customerid_value${NAMED}` } },
  role: [{ gives: 'customer' }],
  visibility: [{ gives: 'public' }],
  time: CREATED,
  body: { json: '/description' },
};

/** Notes stay inside by nature. */
const note: EntryRule = {
  json: '/value/*',
  id: { json: '/annotationid' },
  kind: [{ gives: 'note' }],
  author: CREATOR,
  role: [{ gives: 'agent' }],
  visibility: [{ gives: 'internal' }],
  time: CREATED,
  body: [{ json: '/notetext', format: 'html' }, { json: '/subject' }],
  attachments: { json: '/filename' },
};

const isOutgoing = { value: { json: '/directioncode' }, is: ['true'] };
const email: EntryRule = {
  json: '/value/*',
  id: { json: '/activityid' },
  kind: [{ gives: 'message' }],
  author: {
    id: [{ json: '/_createdby_value', when: { not: { value: {}, is: [''] } } }],
    name: [{ json: `/_emailsender_value${NAMED}` }, { json: '/sender' }],
    email: { json: '/sender', match: String.raw`(\S+@\S+)` },
  },
  role: [
    { when: isOutgoing, gives: 'agent' },
    { when: { not: isOutgoing }, gives: 'customer' },
  ],
  visibility: [{ gives: 'public' }],
  time: CREATED,
  body: { json: '/description', format: 'html' },
};

export const records: RecordRule[] = [
  jsonRecord(
    'case',
    `${API}/incidents({id})?$expand=primarycontactid($select=emailaddress1),customerid_account($select=name)`,
    '/title',
    { harmless, headers, about: 'timeline', entries: description },
  ),
  jsonRecord(
    'notes',
    `${API}/annotations?$filter=_objectid_value%20eq%20{id}&$select=annotationid,subject,notetext,filename,createdon,_createdby_value`,
    '/value',
    { harmless, headers, about: 'timeline', entries: note, maxBytes: 10_000_000 },
  ),
  jsonRecord(
    'emails',
    `${API}/emails?$filter=_regardingobjectid_value%20eq%20{id}&$select=activityid,subject,description,createdon,directioncode,sender,_emailsender_value,_createdby_value`,
    '/value',
    { harmless, headers, about: 'timeline', entries: email, maxBytes: 15_000_000 },
  ),
  jsonRecord('queue', `${API}/queueitems?$filter=_objectid_value%20eq%20{id}&$expand=queueid($select=name)`, '/value', {
    harmless,
    optional: true,
  }),
  jsonRecord('me', `${API}/WhoAmI`, '/UserId', { harmless, about: 'people of this case' }),
  jsonRecord('user', `${API}/systemusers({user})?$select=fullname,internalemailaddress`, '/fullname', {
    harmless,
    about: 'people of this case',
    after: 'me',
    vars: { user: { from: 'me', json: '/UserId' } },
    optional: true,
  }),
];
