import type { EntryRule, TimeRule, Value } from '../schema.ts';
import { HEAD, USER_ID } from './people.ts';

/** Ages stand in links to the day's activity: the address has the day, the title the time of day in the person's format. */
function timeIn(head: string): TimeRule {
  const link = `${head} a[title][href*="activity?from="]`;
  return {
    value: { at: link, read: { attr: 'href' }, match: String.raw`from=(\d{4}-\d\d-\d\d)` },
    clock: { at: link, read: { attr: 'title' }, match: String.raw`(\d{1,2}:\d\d(?: [APap][Mm])?)$` },
    as: { formats: ['yyyy-MM-dd hh:mm a', 'yyyy-MM-dd HH:mm', 'yyyy-MM-dd H:mm'] },
    zone: 'unknown',
    precision: 'min',
  };
}

const AUTHOR_ID: Value = { at: `${HEAD} a.user`, ...USER_ID };
const isPrivate = { has: ':scope.private-notes' };
const isNote = { has: ':scope.has-notes' };

/** What changed, as the page's own list of fields calls it: words of any language become names of classes. */
const FIELD: Value[] = [
  {
    at: ':scope > strong',
    lookup: {
      from: 'page',
      at: '.issue.details .attributes .attribute',
      key: { at: ':scope > .label', match: String.raw`^(.+?)\s*[:：]$` },
      value: {
        read: { attr: 'class' },
        match: '^([a-z-]+) attribute$',
        map: { 'assigned-to': 'assignee', category: 'group' },
      },
    },
  },
  { at: ':scope > strong' },
];
const isAssignment = { value: FIELD, is: ['assignee'] };
const DETAILS = ':scope > [id^="note-"] > ul.details, :scope > [id^="note-"] > ul.journal-details';
const rows = { at: `:is(${DETAILS}) > li` };
/** The old value comes first; a removed one is struck out. */
const FROM: Value = { at: ':scope > i:has(~ i), :scope > del > i, :scope > del' };
const TO: Value = { at: ':scope > i:not(:has(~ i))' };

/** The first message stands above the history, in the description of the issue. */
export const description: EntryRule = {
  at: '.issue.details',
  skip: { not: { has: ':scope > .description > .wiki' } },
  id: { fixed: 'description' },
  kind: [{ gives: 'message' }],
  author: { id: { at: ':scope > .author > a.user', ...USER_ID }, name: { at: ':scope > .author > a.user' } },
  role: [
    { when: { value: { at: ':scope > .author > a.user', ...USER_ID }, in: 'staff' }, gives: 'agent' },
    { gives: 'customer' },
  ],
  visibility: [{ gives: 'public' }],
  time: timeIn(':scope > .author >'),
  body: { at: ':scope > .description > .wiki' },
  attachments: { at: ':scope > .attachments a.icon-attachment' },
};

export const journal: EntryRule = {
  at: '#history .journal[id^="change-"]:not(.wiki *)',
  id: { read: { attr: 'id' }, after: 'change-' },
  kind: [{ when: isPrivate, gives: 'note' }, { when: isNote, gives: 'message' }, { gives: 'event' }],
  author: { id: AUTHOR_ID, name: { at: `${HEAD} a.user` } },
  role: [
    { when: { not: { any: [isNote, isPrivate] } }, gives: 'system' },
    { when: isPrivate, gives: 'agent' },
    { when: { value: AUTHOR_ID, in: 'staff' }, gives: 'agent' },
    { when: { value: AUTHOR_ID, same: { known: 'requester.id' } }, gives: 'customer' },
    { when: { value: AUTHOR_ID, in: 'field changers' }, gives: 'agent' },
  ],
  visibility: [
    { when: isPrivate, gives: 'internal' },
    { when: isNote, gives: 'public' },
  ],
  time: timeIn(HEAD),
  body: [{ at: ':scope > [id^="note-"] > .wiki' }, { at: DETAILS }],
  changes: [
    {
      rows,
      when: isAssignment,
      field: 'assignee',
      from: FROM,
      to: TO,
      toPerson: {
        name: TO,
        id: {
          ...TO,
          lookup: {
            from: 'page',
            at: '#issue-form #issue_assigned_to_id option',
            key: {},
            value: { read: 'value' },
          },
        },
      },
    },
    { rows, when: { not: isAssignment }, field: FIELD, from: FROM, to: TO },
  ],
  attachments: { at: ':scope > [id^="note-"] > ul > li > a.icon-attachment' },
};
