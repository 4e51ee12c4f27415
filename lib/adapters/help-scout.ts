/**
 * Help Scout, new and old interface. Its API is on another host; what tells a note from a reply in the new interface is not
 * known, so visibility stays unknown and the note goes to the clipboard.
 */
import type { Adapter, EntryRule } from './schema.ts';

const isCustomer = { has: ':scope.is-customer, :scope.customer' };
const role: EntryRule['role'] = [{ when: isCustomer, gives: 'customer' }];
const time: EntryRule['time'] = {
  value: { at: ':scope time[datetime]', read: { attr: 'datetime' } },
  as: 'iso',
  precision: 's',
};

const item: EntryRule = {
  at: 'ol > li [id^="thread-"]',
  id: { read: { attr: 'id' }, after: 'thread-' },
  kind: [{ gives: 'message' }],
  role,
  time,
  body: { drop: ['time', 'button', 'header', '[data-nocollapse]'] },
};

const oldItem: EntryRule = {
  at: 'article.thread[id^="thread-"]',
  id: { read: { attr: 'id' }, after: 'thread-' },
  kind: [{ gives: 'message' }],
  role,
  time,
  body: { at: ':scope section.messageBody' },
};

export const helpScout: Adapter = {
  schema: 1,
  vendor: 'help-scout',
  version: 1,
  name: 'Help Scout',
  pages: [
    {
      marks: ['conversation'],
      number: { capture: 'number' },
      viewer: {},
      fields: {
        subject: [
          { at: '[data-cy="EditableTextarea"] textarea', read: 'value' },
          { at: '[data-cy="EditableTextarea"]' },
          { at: '#subjectLine' },
        ],
        tags: { at: '[data-cy="Tag"]' },
      },
      requester: {},
      assignee: {},
      custom: [],
      links: [],
      records: [],
      entries: [item, oldItem],
      sources: ['page'],
      newestFirst: { has: 'ol > li [id^="thread-"], article.thread' },
    },
  ],
  composers: [],
  evidence: { page: 'medium' },
};
