import type { ChangeRule, EntryRule, Test, Value } from '../schema.ts';
import { nameOfUser, NOBODY } from './people.ts';

const TYPE: Value = { json: '/Type' };
const LOGIN: Value = { json: '/Creator/id' };
const isType = (...types: string[]): Test => ({ value: TYPE, is: types });
const isSet = (field: string): Test => ({ all: [isType('Set'), { value: { json: '/Field' }, is: [field] }] });
const isMessage = isType('Create', 'Correspond', 'Comment');
/** People who only ever wrote mail have their address as login. */
const hasMailLogin: Test = { value: LOGIN, contains: '@' };
const isRequester: Test = { value: LOGIN, in: 'requester logins' };

const FROM: Value = { json: '/OldValue' };
const TO: Value = { json: '/NewValue' };
/** Nobody owns a ticket that RT's user Nobody owns. */
const notNobody = (value: Value): Value => ({ ...value, when: { not: { value: {}, is: [NOBODY] } } });
const queueName = (value: Value): Value[] => [
  {
    ...value,
    lookup: { from: 'page', at: '.ticket-info-basics select[name="Queue"] option', key: { read: 'value' }, value: {} },
  },
  { ...value, lookup: { from: 'queues', json: '/items/*', key: { json: '/id' }, value: { json: '/Name' } } },
];

const changes: ChangeRule[] = [
  {
    when: isSet('Owner'),
    field: 'assignee',
    from: nameOfUser(notNobody(FROM)),
    to: nameOfUser(notNobody(TO)),
    toPerson: { id: notNobody(TO), name: nameOfUser(notNobody(TO)) },
  },
  { when: isSet('Queue'), field: 'group', from: queueName(FROM), to: queueName(TO) },
  { when: isSet('Priority'), field: 'priority', from: FROM, to: TO },
  { when: isSet('Subject'), field: 'subject', from: FROM, to: TO },
  { when: isType('Status'), field: 'status', from: FROM, to: TO },
  {
    when: isType('CustomField'),
    field: [
      {
        json: '/Field',
        lookup: { from: 'ticket', json: '/CustomFields/*', key: { json: '/id' }, value: { json: '/name' } },
      },
      { json: '/Field' },
    ],
    from: FROM,
    to: TO,
  },
  { when: isType('AddLink', 'DeleteLink'), field: 'link', from: FROM, to: TO },
  {
    when: {
      not: {
        any: [
          isMessage,
          isSet('Owner'),
          isSet('Queue'),
          isSet('Priority'),
          isSet('Subject'),
          isType('Status', 'CustomField', 'AddLink', 'DeleteLink'),
        ],
      },
    },
    field: [{ json: '/Field' }],
    from: FROM,
    to: TO,
  },
];

/** REST: what kind each transaction is, who made it and when, in UTC. Says which entries there are. */
export const historyEntries: EntryRule = {
  json: '/items/*',
  skip: {
    any: [
      // Mail that RT sent about the entry before it.
      isType('EmailRecord', 'CommentEmailRecord'),
      // Twin of a change of owner, never shown.
      { all: [isType('SetWatcher'), { value: { json: '/Field' }, is: ['Owner'] }] },
    ],
  },
  id: { json: '/id' },
  kind: [
    { when: isType('Comment'), gives: 'note' },
    { when: isMessage, gives: 'message' },
    { when: { not: isMessage }, gives: 'event' },
  ],
  author: {
    id: LOGIN,
    name: { json: '/Creator/RealName', map: { 'The RT System itself': 'RT_System' } },
    email: { json: '/Creator/EmailAddress' },
  },
  role: [
    { when: { not: isMessage }, gives: 'system' },
    { when: { value: LOGIN, is: ['RT_System'] }, gives: 'bot' },
    // An agent may be the requester of an own ticket: whether a comment is the agent's is left to the rows below.
    { when: { all: [isRequester, { not: isType('Comment') }] }, gives: 'customer' },
    { when: { not: hasMailLogin }, gives: 'agent' },
    { when: { value: LOGIN, in: 'cc logins' }, gives: 'customer' },
  ],
  visibility: [
    { when: isType('Comment'), gives: 'internal' },
    { when: isType('Create', 'Correspond'), gives: 'public' },
  ],
  time: { value: { json: '/Created' }, as: 'iso', precision: 's' },
  changes,
};
