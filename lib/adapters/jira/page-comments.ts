import type { EntryRule } from '../schema.ts';

const HEADER = ':scope [data-testid^="issue-comment-base.ui.comment.ak-comment."][data-testid$="-header"]';

export const cloudComment: EntryRule = {
  at: '[data-testid="issue.activity.comments-list"] [data-testid^="comment-base-item-"]',
  id: { read: { attr: 'data-testid' }, after: 'comment-base-item-' },
  kind: [{ gives: 'message' }],
  author: { name: { at: `${HEADER} h3` } },
  body: {
    at: ':scope [data-testid^="issue-comment-base.ui.comment.ak-comment."][data-testid$="-body"] .ak-renderer-document',
  },
  attachments: { at: ':scope [data-node-type="media"][data-file-name]', read: { attr: 'data-file-name' } },
};

export const dataCenterComment: EntryRule = {
  at: '#issue_actions_container .activity-comment[id^="comment-"]',
  id: { read: { attr: 'id' }, after: 'comment-' },
  kind: [{ gives: 'message' }],
  author: {
    id: { at: ':scope .user-hover[rel]', read: { attr: 'rel' } },
    name: { at: ':scope .user-hover[rel]' },
  },
  time: { value: { at: ':scope time.livestamp[datetime]', read: { attr: 'datetime' } }, as: 'iso', precision: 's' },
  body: { at: ':scope .action-body' },
};
