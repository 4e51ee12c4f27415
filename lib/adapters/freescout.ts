/** FreeScout 1.8, from its own templates. Paid modules (tags, custom fields) are only read where they use the core's classes. */
import type { Adapter, ComposerRule, EntryRule, Value } from './schema.ts';

const ME: Value = { at: 'body', read: { attr: 'data-auth_user_id' } };
const PERSON = ':scope .thread-person strong, :scope.thread-type-lineitem .thread-title strong';
const USER_ID: Value = {
  at: ':scope .thread-person strong a[href]',
  read: { attr: 'href' },
  match: String.raw`/users/profile/(\d+)`,
};
const CUSTOMER_ID: Value = {
  at: ':scope .thread-person strong a[href]',
  read: { attr: 'href' },
  match: String.raw`/customers/(\d+)`,
};
const isType = (...types: string[]) => ({ has: types.map((type) => `:scope.thread-type-${type}`).join(', ') });
/** Bootstrap moves the title away as soon as somebody points at it. */
const DATE = ':scope .thread-info > a.thread-date, :scope .thread-header a.thread-date, :scope > a.thread-date';

const thread: EntryRule = {
  at: '#conv-layout-main > .thread[data-thread_id]',
  skip: isType('draft'),
  id: { read: { attr: 'data-thread_id' } },
  kind: [{ when: isType('lineitem'), gives: 'event' }, { when: isType('note'), gives: 'note' }, { gives: 'message' }],
  author: {
    id: [USER_ID, CUSTOMER_ID],
    name: { at: PERSON },
    // The page calls the reader "you".
    isSelf: { value: USER_ID, same: { known: 'viewer.id' } },
  },
  role: [
    { when: isType('lineitem'), gives: 'system' },
    { when: isType('customer'), gives: 'customer' },
    { when: isType('message', 'note'), gives: 'agent' },
  ],
  visibility: [
    { when: isType('note'), gives: 'internal' },
    { when: isType('customer', 'message'), gives: 'public' },
  ],
  time: {
    value: [
      { at: DATE, read: { attr: 'data-original-title' }, match: '(.+)' },
      { at: DATE, read: { attr: 'title' }, match: '(.+)' },
    ],
    as: { formats: ['MMM d, yyyy HH:mm', 'MMM d, yyyy h:mm a', 'MMM d, yyyy h:mma'] },
    zone: 'unknown',
    precision: 'min',
  },
  body: [{ at: ':scope .thread-content' }, { at: ':scope .thread-title' }],
  attachments: { at: ':scope .thread-attachments li[data-attachment-id] a.attachment-link' },
};

const IS_NOTE: Value = { at: 'input[name="is_note"]', read: 'value' };

/** One editor for replies, notes and forwards; a class and a hidden field say which. */
const note: ComposerRule = {
  name: 'note',
  page: 'conversation',
  open: {
    press: [
      {
        at: '#conv-toolbar .conv-add-note',
        never: [],
        thenWaitFor: '.conv-reply-block.conv-note-block:not(.hidden) .note-editable',
        withinMs: 3000,
      },
    ],
  },
  root: '.conv-reply-block:not(.hidden)',
  editors: [{ at: '.note-editable[contenteditable="true"]', format: 'html' }],
  internal: { all: [{ has: ':scope.conv-note-block' }, { value: IS_NOTE, is: ['1'] }] },
  public: { any: [{ has: ':scope.conv-forward-block' }, { value: IS_NOTE, is: ['', '0'] }] },
  recipients: [],
  draftKept: 'shared',
};

const customer = '#conv-layout-customer .customer-name';

export const freescout: Adapter = {
  schema: 1,
  vendor: 'freescout',
  version: 1,
  name: 'FreeScout',
  pages: [
    {
      marks: ['conversation'],
      number: { at: '.conv-numnav strong' },
      viewer: { id: ME, name: { at: '.nav-user' } },
      fields: {
        subject: { at: '#conv-subject .conv-subjtext > span' },
        status: [
          {
            at: 'ul.conv-status > li.active > a[data-status]',
            read: { attr: 'data-status' },
            map: { '1': 'active', '2': 'pending', '3': 'closed', '4': 'spam' },
          },
          { at: '#conv-status .conv-info-val > span' },
        ],
        tags: { at: '.conv-tags .fs-tag .fs-tag-name' },
      },
      requester: {
        id: {
          at: '#conv-layout-customer a.customer-name, #conv-layout-customer .customer-name a',
          read: { attr: 'href' },
          match: String.raw`/customers/(\d+)`,
        },
        name: { at: customer },
        email: { at: '#conv-layout-customer .customer-email a.contact-main', match: String.raw`(\S+@\S+)` },
      },
      assignee: {
        id: {
          at: 'ul.conv-user > li.active > a[data-user_id]',
          read: { attr: 'data-user_id' },
          match: String.raw`^(\d+)$`,
        },
        name: { at: '#conv-assignee .conv-info-val > span' },
        isSelf: {
          value: { at: 'ul.conv-user > li.active > a[data-user_id]', read: { attr: 'data-user_id' } },
          same: { known: 'viewer.id' },
        },
        nobody: {
          value: { at: 'ul.conv-user > li.active > a[data-user_id]', read: { attr: 'data-user_id' } },
          is: ['-1'],
        },
      },
      mayLack: ['priority', 'group', 'tags', 'organisation'],
      custom: [],
      links: [],
      records: [],
      entries: thread,
      sources: ['page'],
      newestFirst: { has: '#conv-layout-main' },
      // Mail that came in since stands folded up, in a box of its own.
      more: { has: '#conv-layout-main > .thread-type-new' },
    },
  ],
  composers: [note],
  evidence: { page: 'high', composer: 'high', note: 'Times stand without a zone.' },
};
