/** Re:amaze. Seen in its chat view only: staff is marked, notes and times are not. The note goes to the clipboard. */
import type { Adapter, EntryRule } from './schema.ts';

const message: EntryRule = {
  at: '#messages-list > li.message',
  id: [{ read: { attr: 'id' }, match: '(.+)' }, { match: String.raw`^(.{1,80})` }],
  isNumbered: true,
  kind: [{ gives: 'message' }],
  role: [{ when: { has: ':scope.staff' }, gives: 'agent' }],
  body: { at: ':scope .message-body' },
};

export const reamaze: Adapter = {
  schema: 1,
  vendor: 'reamaze',
  version: 1,
  name: 'Re:amaze',
  pages: [
    {
      marks: ['conversation'],
      viewer: {},
      fields: { status: { at: 'span.conversation-status-wrap > span' } },
      requester: {},
      assignee: {
        name: [
          { at: 'span.assignee > img', read: { attr: 'data-original-title' } },
          { at: 'span.assignee[data-original-title]', read: { attr: 'data-original-title' } },
        ],
      },
      custom: [],
      links: [],
      records: [],
      entries: message,
      sources: ['page'],
    },
  ],
  composers: [],
  evidence: { page: 'medium' },
};
