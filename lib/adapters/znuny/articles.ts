import type { ChangeRule, EntryRule, Test, TimeRule, Value } from '../schema.ts';
import { nameOf } from './people.ts';

/** Times for sorting: those of the database. Its zone is the site's, UTC unless an old system was upgraded. */
const timeAt = (at: string, read?: Value['read']): TimeRule => ({
  value: { at, ...(read && { read }) },
  as: { formats: ['yyyy-MM-dd HH:mm:ss'] },
  zone: 'utc if it fits',
  precision: 's',
});

const SENDER = ':scope > td.Sender > input.SortData';
/** Mail of agents goes out in the name of the queue: the history knows the person. */
const AGENT: Value = {
  at: ':scope.agent > td > input.ArticleID',
  read: 'value',
  lookup: {
    from: 'history',
    at: 'table.DataTable > tbody > tr',
    key: { at: 'a.LinkZoomView', read: { attr: 'href' }, match: String.raw`ArticleID=(\d+)` },
    value: { at: ':scope > td.UserName', match: '^([^-].*)$' },
  },
};
const senderName: Value = { at: SENDER, read: 'value', match: String.raw`^"?([^"<>]+?)"?\s*(?:<|$)` };
const senderAddress: Value = {
  at: `:scope.customer > td.Sender > input.SortData`,
  read: 'value',
  match: String.raw`([^\s<>"]+@[^\s<>"]+)`,
};

/** Rows of the list above the articles: what people write stands elsewhere. */
const listed: EntryRule = {
  at: '#ArticleTable > tbody > tr[id^="Row"]',
  id: { at: ':scope > td > input.ArticleID', read: 'value' },
  kind: [{ when: { has: ':scope.NotVisibleForCustomer' }, gives: 'note' }, { gives: 'message' }],
  author: { id: [AGENT, senderAddress, senderName], name: [AGENT, senderName], email: senderAddress },
  role: [
    { when: { has: ':scope.customer' }, gives: 'customer' },
    { when: { has: ':scope.agent' }, gives: 'agent' },
    { when: { has: ':scope.system' }, gives: 'bot' },
  ],
  visibility: [
    { when: { has: ':scope.NotVisibleForCustomer' }, gives: 'internal' },
    { when: { has: ':scope.VisibleForCustomer' }, gives: 'public' },
  ],
  time: timeAt(':scope > td.Created > input.SortData', 'value'),
  attachments: { at: ':scope > td.Attachments .AttachmentElement > h3 > a' },
};

/** Articles that the page shows: one, or all if the person likes. */
const shown: EntryRule = {
  at: '#ArticleItems a[name^="Article"]',
  id: { read: { attr: 'name' }, after: 'Article' },
  body: [
    { at: [[{ next: '.WidgetSimple' }, 'iframe[id^="Iframe"]', { frame: true }, 'body']] },
    { at: [[{ next: '.WidgetSimple' }, '.ArticleBody']] },
  ],
};

export const articles = [listed, shown];

const TYPE: Value = { at: ':scope > td[title]', read: { attr: 'title' } };
const isType = (...types: string[]): Test => ({ value: TYPE, is: types });
/** Values stand in quotes of any kind, in the order of the template, whatever the language. */
const quoted = (before: number): Value => ({
  at: ':scope > td[title]',
  match: `^${'[^"«„“]*["«„“][^"»“”]*["»“”]'.repeat(before)}[^"«„“]*["«„“]([^"»“”]*)["»“”]`,
});
const FIRST = quoted(0);
const SECOND = quoted(1);
const changes: ChangeRule[] = [
  {
    when: isType('OwnerUpdate'),
    field: 'assignee',
    to: nameOf(FIRST),
    toPerson: { id: nameOf(FIRST), name: nameOf(FIRST) },
  },
  { when: isType('Move'), field: 'group', from: SECOND, to: FIRST },
  { when: isType('StateUpdate'), field: 'status', from: FIRST, to: SECOND },
  { when: isType('PriorityUpdate'), field: 'priority', from: FIRST, to: SECOND },
  { when: isType('TitleUpdate'), field: 'subject', from: FIRST, to: SECOND },
  { when: isType('Lock', 'Unlock'), field: [TYPE] },
  {
    when: isType('ResponsibleUpdate', 'SLAUpdate', 'ServiceUpdate', 'TypeUpdate', 'TicketLinkAdd'),
    field: [TYPE],
    to: FIRST,
  },
  {
    when: isType('TicketDynamicFieldUpdate'),
    field: [{ at: ':scope > td[title]', match: '([A-Za-z0-9]+)[^"«„“]*["«„“]' }, TYPE],
    from: FIRST,
    to: SECOND,
  },
];

const ROWS = 'table.DataTable > tbody > tr:has(> td.CreateTime)';
const author = {
  id: { at: ':scope > td.UserName', match: '^([^-].*)$' },
  name: { at: ':scope > td.UserName', match: '^([^-].*)$' },
};

/** Articles first, so that each is known by its number; then what was changed. */
export const historyRows: EntryRule[] = [
  {
    at: ROWS,
    skip: { not: { has: ':scope > td > a.LinkZoomView' } },
    id: { at: ':scope > td > a.LinkZoomView', read: { attr: 'href' }, match: String.raw`ArticleID=(\d+)` },
    author,
    time: timeAt(':scope > td.CreateTime'),
  },
  {
    at: ROWS,
    skip: {
      any: [
        { has: ':scope > td > a.LinkZoomView' },
        // Accounting and mail of the system itself.
        isType(
          'Misc',
          'SetPendingTime',
          'NewTicket',
          'TimeAccounting',
          'LoopProtection',
          'SendAgentNotification',
          'SendCustomerNotification',
        ),
      ],
    },
    // No number of its own.
    id: {},
    isNumbered: true,
    kind: [{ gives: 'event' }],
    role: [{ gives: 'system' }],
    author,
    time: timeAt(':scope > td.CreateTime'),
    body: { at: ':scope > td[title]' },
    changes,
  },
];
