/** UVdesk community, from its own templates. */
import type { Adapter, ComposerRule, EntryRule, TimeRule, Value } from './schema.ts';

const AUTHOR = ':scope a.uv-ticket-member-name, :scope span.uv-ticket-member-name';
const HREF: Value = { at: ':scope a.uv-ticket-member-name[href]', read: { attr: 'href' } };
const isCustomer = { value: HREF, matches: String.raw`/customers?/` };
const isAgent = { value: HREF, matches: String.raw`/agents?/` };
/** The newest templates write an object here: then there is no time. */
const time: TimeRule = {
  value: { at: ':scope .timeago[data-timestamp]', read: { attr: 'data-timestamp' }, match: String.raw`^(\d{9,11})$` },
  as: 'epoch-s',
  precision: 's',
};
const message: Pick<EntryRule, 'author' | 'time' | 'body' | 'attachments'> = {
  author: { id: [{ ...HREF, match: String.raw`/(\d+)/?$` }, { at: AUTHOR }], name: { at: AUTHOR } },
  time,
  body: { at: ':scope .message', quote: ['.helpdesk_blockquote'], drop: ['.uv-ellipsis-mirror'] },
  attachments: { at: ':scope .uv-ticket-uploads-brick', read: { attr: 'title' } },
};
const role: EntryRule['role'] = [
  { when: isCustomer, gives: 'customer' },
  { when: isAgent, gives: 'agent' },
];

const first: EntryRule = {
  at: '.uv-ticket-section > .uv-ticket-main.create',
  id: { fixed: 'create' },
  kind: [{ gives: 'message' }],
  role,
  visibility: [{ gives: 'public' }],
  ...message,
};

const thread: EntryRule = {
  at: '.thread-list > .uv-ticket-main[class*="thread-"]',
  id: { read: { attr: 'class' }, match: String.raw`(?:^|\s)thread-(\d+)` },
  kind: [
    { when: { has: ':scope.uv-ticket-note-agent' }, gives: 'note' },
    { when: { has: ':scope.uv-ticket-note' }, gives: 'event' },
    { gives: 'message' },
  ],
  role: [{ when: { has: ':scope.uv-ticket-note:not(.uv-ticket-note-agent)' }, gives: 'system' }, ...role],
  visibility: [
    { when: { has: ':scope.uv-ticket-note-agent' }, gives: 'internal' },
    { when: { has: ':scope:not(.uv-ticket-note)' }, gives: 'public' },
  ],
  ...message,
};

/** Three panes with an editor each. */
const note: ComposerRule = {
  name: 'note',
  page: 'ticket',
  open: {
    press: [
      {
        at: '.uv-ticket-reply .uv-tabs li[for="note"]',
        never: [],
        thenWaitFor: '.uv-ticket-reply .uv-tabs li[for="note"].uv-tab-active',
        withinMs: 3000,
      },
    ],
  },
  root: '.uv-ticket-reply:has(.uv-tabs li[for="note"].uv-tab-active)',
  editors: [
    { at: [['#note iframe#note-area_ifr', { frame: true }, 'body[contenteditable="true"]']], format: 'html' },
    { at: '#note textarea#note-area:not([aria-hidden="true"])', format: 'plain' },
  ],
  internal: { has: '.uv-tabs li[for="note"].uv-tab-active' },
  public: { has: '.uv-tabs li:is([for="reply"], [for="forward"]).uv-tab-active' },
  recipients: [],
  draftKept: 'per mode',
};

const chosen = (key: string): Value => ({
  at: `.uv-aside-select:has(ul[data-action="${key}"]) .uv-aside-select-value`,
});

export const uvdesk: Adapter = {
  schema: 1,
  vendor: 'uvdesk',
  version: 1,
  name: 'UVdesk',
  pages: [
    {
      marks: ['ticket'],
      viewer: {},
      fields: {
        subject: { at: '.uv-ticket-head-rt h1' },
        status: chosen('status'),
        priority: chosen('priority'),
        group: [chosen('group'), chosen('team')],
        tags: { at: '.tag-list-block .tag-list .uv-btn-tag' },
      },
      requester: {
        name: { at: '.uv-aside-customer-info > div > span' },
        email: { at: '.uv-aside-customer-info span', match: String.raw`^(\S+@\S+)$` },
      },
      assignee: { id: { ...chosen('agent'), read: { attr: 'data-id' } }, name: chosen('agent') },
      mayLack: ['viewer', 'organisation', 'tags', 'group', 'assignee'],
      custom: [],
      links: [],
      records: [],
      entries: [first, thread],
      sources: ['page'],
      more: {
        has: '.uv-ticket-accordion:not(.uv-ticket-accordion-expanded, .uv-ticket-accordion-no-count) .uv-ticket-count-stat',
      },
      showEntries: {
        at: '.uv-ticket-accordion .uv-ticket-count-stat',
        never: ['[type="submit"]'],
        thenWaitFor: '.uv-ticket-accordion.uv-ticket-accordion-expanded',
        withinMs: 5000,
      },
    },
  ],
  composers: [note],
  evidence: { page: 'high', composer: 'high' },
};
