import type { EntryRule, Value } from '../schema.ts';

const AUTHOR: Value[] = [{ at: ':scope .o-mail-Message-author strong' }, { at: ':scope .o-mail-Message-author' }];
const DATE: Value = { at: ':scope small.o-mail-Message-date[title]', read: { attr: 'title' } };
const isNotification = {
  has: ':scope.o-mail-NotificationMessage, :scope:not(:has(.o-mail-Message-body)), :scope:has(.o-mail-Message-tracking)',
};
const isNote = { has: ':scope .o-mail-Message-body.o-note' };

/** Newest first. Messages have no number on the page: the minute they were sent, by one author, tells them apart. */
export const chatter: EntryRule = {
  at: '.o-mail-Chatter .o-mail-Thread .o-mail-Message, .o-mail-Chatter .o-mail-Thread .o-mail-NotificationMessage',
  id: { join: [DATE, { at: ':scope .o-mail-Message-author' }] },
  isNumbered: true,
  kind: [{ when: isNotification, gives: 'event' }, { when: isNote, gives: 'note' }, { gives: 'message' }],
  author: { id: AUTHOR, name: AUTHOR },
  role: [
    { when: isNotification, gives: 'system' },
    { when: { value: AUTHOR, in: 'requesters' }, gives: 'customer' },
    { when: isNote, gives: 'agent' },
    { when: { value: AUTHOR, in: 'staff' }, gives: 'agent' },
    { when: { value: AUTHOR, same: { known: 'viewer.name' } }, gives: 'agent' },
  ],
  // Log notes and the client's own news share the class; both stay inside.
  visibility: [
    { when: isNote, gives: 'internal' },
    { when: { has: ':scope .o-mail-Message-body:not(.o-note)' }, gives: 'public' },
  ],
  time: {
    // "2/9/2026, 8:12:04 AM" has the month first only in American English, which alone writes AM in capitals there.
    value: {
      ...DATE,
      match: String.raw`^(\d+/\d+/\d{4}, \d+:\d\d:\d\d\s[AP]M|\d+[./]\d+[./]\d{4},? \d+:\d\d:\d\d|\d{4}-\d\d-\d\d,? \d\d:\d\d:\d\d)$`,
    },
    as: {
      formats: [
        'M/d/yyyy, h:mm:ss a',
        'dd/MM/yyyy, HH:mm:ss',
        'dd/MM/yyyy HH:mm:ss',
        'd.M.yyyy, HH:mm:ss',
        'yyyy-MM-dd HH:mm:ss',
        'yyyy-MM-dd, HH:mm:ss',
      ],
    },
    zone: 'unknown',
    precision: 's',
  },
  // Mail stands in an open shadow root below the body.
  body: [
    { at: [['.o-mail-Message-body > *', { shadow: true }, '*:not(style)'], ['.o-mail-Message-body']] },
    { at: ':scope .o-mail-Message-tracking' },
    { at: ':scope.o-mail-NotificationMessage', drop: ['.o-mail-Message-date'] },
  ],
  attachments: { at: ':scope .o-mail-AttachmentList [title]', read: { attr: 'title' } },
};
