import type { EntryRule, Value } from '../schema.ts';

const FROM: Value = { at: ':scope .article-content-meta .article-meta-row .article-meta-value' };
/** Some versions mark the bubble, not the row. */
const IS_INTERNAL = { has: ':scope.is-internal, :scope > .is-internal, :scope > .textBubble.internal' };

/** The old view. What people write lies in `.richtext-content`, deeper than a direct child. */
export const oldArticles: EntryRule = {
  at: '.ticket-article > .ticket-article-item[data-id]',
  id: { read: { attr: 'data-id' } },
  kind: [{ when: IS_INTERNAL, gives: 'note' }, { gives: 'message' }],
  author: {
    id: { at: ':scope .js-avatar .avatar[data-id]', read: { attr: 'data-id' } },
    name: { ...FROM, match: String.raw`^(.+?)(?: via .+)?\s*(?:<|$)` },
    email: { ...FROM, match: '<([^<>]+)>' },
  },
  role: [
    { when: { has: ':scope.customer' }, gives: 'customer' },
    { when: { has: ':scope.agent' }, gives: 'agent' },
    { when: { has: ':scope.system' }, gives: 'bot' },
  ],
  visibility: [{ when: IS_INTERNAL, gives: 'internal' }, { gives: 'public' }],
  time: {
    value: [
      { at: ':scope .task-subline time[datetime]', read: { attr: 'datetime' } },
      { at: ':scope .task-subline time[data-time]', read: { attr: 'data-time' } },
    ],
    as: 'iso',
    precision: 'ms',
  },
  body: { at: ':scope .textBubble-content .richtext-content' },
  attachments: { at: ':scope .textBubble a[href*="/api/v1/ticket_attachment/"]' },
};

/** The new view: rows of the feed that hold a bubble; buttons and news of mail are rows too. Stripes alone do not prove a note. */
export const bubbles: EntryRule = {
  at: '[role="feed"] > article[id^="article-"]:has(.Content)',
  id: { read: { attr: 'id' }, after: 'article-' },
  kind: [{ gives: 'message' }],
  author: { name: { at: ':scope .Content [aria-describedby="author-name-and-creation-date"] > :is(span, p)' } },
  role: [{ when: { has: ':scope .Content--customer' }, gives: 'customer' }],
  time: { value: { at: ':scope .Content time[datetime]', read: { attr: 'datetime' } }, as: 'iso', precision: 's' },
  body: { at: ':scope .Content .inner-article-body' },
};
