import type { EntryRule, Value } from '../schema.ts';

const MESSAGE = ':scope [data-test-id="omni-log-item-message"]:not([aria-hidden="true"])';
const TYPE: Value = { at: MESSAGE, read: { attr: 'type' } };
const isInternal = {
  has: `:scope [data-test-id="omni-log-internal-note-tag"], ${MESSAGE}[type="internal"]`,
};

export const logItem: EntryRule = {
  at: '[data-test-id="omni-log-container"] article[data-test-id="omni-log-comment-item"]',
  id: { read: { attr: 'id' }, after: 'comment-' },
  kind: [{ when: isInternal, gives: 'note' }, { gives: 'message' }],
  author: {
    id: {
      at: ':scope [data-test-id="omni-log-comment-user-link"]',
      read: { attr: 'href' },
      match: String.raw`/users/(\d+)`,
    },
    name: { at: ':scope [data-test-id="omni-log-item-sender"]' },
  },
  role: [
    { when: isInternal, gives: 'agent' },
    { when: { value: TYPE, is: ['end-user'] }, gives: 'customer' },
    { when: { value: TYPE, is: ['agent'] }, gives: 'agent' },
  ],
  visibility: [
    { when: isInternal, gives: 'internal' },
    { when: { value: TYPE, is: ['end-user', 'agent'] }, gives: 'public' },
  ],
  time: { value: { at: ':scope time[datetime]', read: { attr: 'datetime' } }, as: 'iso', precision: 's' },
  body: [
    {
      at: ':scope [data-test-id="omni-log-message-content"] .zd-comment',
      quote: ['.gmail_quote'],
      signature: ['div.signature'],
    },
    { at: ':scope [data-test-id="omni-log-message-content"]', drop: ['button'] },
  ],
  attachments: {
    at: ':scope a.attachment[href], :scope a[data-test-id="attachment-thumbnail"][href]',
    read: { attr: 'href' },
    match: String.raw`[?&]name=([^&]+)`,
  },
};
