/** osTicket 1.10 to 1.18, the agent panel, from its own templates. Everything stands in the page; there is no JSON of a thread. */
import type { Adapter, ComposerRule } from './schema.ts';
import { threadEntries } from './osticket/thread.ts';

const INFO = 'table.ticket_info:not(.custom-data)';
const USER = `${INFO} span[id^="user-"]`;
const userPart = (part: string) => ({
  at: `${USER}[id$="-${part}"]`,
  ...(part === 'name' ? {} : { match: String.raw`(\S+@\S+)` }),
});

/** Reply and note are two forms side by side; each sends its own text. */
const note: ComposerRule = {
  name: 'internal note',
  page: 'ticket',
  open: {
    press: [
      {
        at: '#response-tabs > li > a#post-note-tab',
        never: [],
        thenWaitFor: '#response-tabs > li.active > a#post-note-tab',
        withinMs: 3000,
      },
    ],
  },
  // The other form stays in the page, hidden.
  root: '#response-tabs:has(> li.active > a#post-note-tab) ~ form#note',
  caseId: { at: 'input[name="id"]', read: 'value' },
  editors: [
    { at: '.redactor-in[contenteditable="true"]', format: 'html' },
    { at: 'textarea#internal_note', format: 'plain' },
  ],
  internal: {
    all: [{ value: { at: 'input[name="a"]', read: 'value' }, is: ['postnote'] }, { has: 'textarea[name="note"]' }],
  },
  public: { any: [{ value: { at: 'input[name="a"]', read: 'value' }, is: ['reply'] }, { has: '[name="response"]' }] },
  recipients: [],
  draftKept: 'per mode',
};

export const osTicket: Adapter = {
  schema: 1,
  vendor: 'osticket',
  version: 1,
  name: 'osTicket',
  pages: [
    {
      marks: ['ticket'],
      number: { at: '.sticky.bar h2 > a[href*="tickets.php?id="]', match: String.raw`#?(\S+)$` },
      // The header greets people by their first name; nothing else says who is signed in.
      viewer: { name: { at: '#info > strong' } },
      fields: {
        subject: { at: '.tixTitle h3' },
        status: { at: `${INFO} a.tickets-action[href="#statuses"]` },
        priority: {
          at: `${INFO} a.inline-edit span[id^="field_"]`,
          when: { value: { read: { attr: 'id' } }, matches: String.raw`^field_\d+$` },
        },
        group: { at: `${INFO} a.ticket-action[href$="/transfer"]` },
      },
      requester: {
        id: { at: `${USER}[id$="-name"]`, read: { attr: 'id' }, match: String.raw`^user-(\d+)-name$` },
        name: userPart('name'),
        email: userPart('email'),
        organisation: { at: `${INFO} td:has(> i.icon-building) > a, ${INFO} td:has(> i.icon-building)` },
      },
      assignee: {
        // Agent and team stand together: "Lena Ortiz/Second Line".
        id: { at: '#field_assign:not(:has(.faded))', match: '^([^/]+)' },
        name: { at: '#field_assign:not(:has(.faded))', match: '^([^/]+)' },
        nobody: { has: '#field_assign .faded, #field_assign.faded' },
      },
      mayLack: ['priority'],
      custom: [
        {
          from: 'page',
          at: 'table.ticket_info.custom-data tr:has(> td[id^="inline-answer-"])',
          label: { at: ':scope > td:not([id])', match: String.raw`^(.+?)\s*[:：]?$` },
          value: { at: ':scope > td[id^="inline-answer-"] span[id^="field_"]:not(.faded)', date: true },
          of: 'case',
        },
      ],
      links: [],
      records: [],
      entries: threadEntries,
      sources: ['page'],
    },
  ],
  composers: [note],
  evidence: { page: 'high', composer: 'high' },
};
