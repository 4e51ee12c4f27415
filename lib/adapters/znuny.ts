/**
 * Znuny 6.5, and with the same templates Znuny 7, OTOBO 10 and 11 and ((OTRS)) 6. Seen live on 6.5.1. The page lists every
 * article but shows the text of one; texts come from the address that the page's own frame shows, changes from the history.
 */
import { besideLabel, LABEL } from './labels.ts';
import type { Adapter } from './schema.ts';
import { articles } from './znuny/articles.ts';
import { noteComposer } from './znuny/composer.ts';
import { BESIDE, CUSTOMER, INFORMATION, people } from './znuny/people.ts';
import { records } from './znuny/records.ts';

const HEAD = '.TicketZoom > .Headline > h1';
const valueOf = (words: Record<string, string>) =>
  besideLabel(`${INFORMATION} label`, BESIDE, words, { read: { attr: 'title' } });

export const znuny: Adapter = {
  schema: 1,
  vendor: 'znuny',
  version: 1,
  name: 'Znuny',
  pages: [
    {
      marks: ['zoom'],
      // What the hook is called, and what stands between it and the number, is up to the site.
      number: { at: HEAD, before: ' — ', match: String.raw`(\d{4,})$` },
      ...people,
      fields: {
        subject: { at: HEAD, after: ' — ' },
        status: valueOf({
          en: 'State',
          de: 'Status',
          es: 'Estado',
          fr: 'État',
          pt: 'Estado',
          nl: 'Status',
          ja: 'ステータス',
        }),
        priority: { at: '.TicketZoom > .Headline > .Flag [class*="PriorityID-"]' },
        group: [
          ...valueOf({ en: 'Queue', de: 'Queue', es: 'Cola', fr: 'File', pt: 'Fila', nl: 'Wachtrij', ja: 'キュー' }),
          // The queue the ticket is in cannot be chosen.
          { at: '.ActionRow select#DestQueueID option[value="-"][disabled]' },
        ],
      },
      custom: [
        {
          from: 'page',
          at: `${INFORMATION} fieldset ~ fieldset label`,
          label: { match: LABEL },
          value: [
            { at: BESIDE, read: { attr: 'title' } },
            { at: [[{ next: 'p.Value' }, 'span[title]']], read: { attr: 'title' } },
            { at: BESIDE },
          ],
          of: 'case',
        },
        {
          from: 'page',
          at: `${CUSTOMER} label`,
          label: { match: LABEL },
          value: [{ at: BESIDE, read: { attr: 'title' } }, { at: BESIDE }],
          of: 'requester',
        },
      ],
      links: [
        {
          from: 'page',
          at: '.SidebarColumn > .LinkTable a[href*="Action=AgentTicketZoom"], .SidebarColumn > .LinkTable a[href*="Action=AgentFAQZoom"]',
          label: {},
          url: { read: { attr: 'href' } },
          kind: { fixed: 'refers-to' },
        },
      ],
      records,
      entries: articles,
      sources: ['history', 'page', 'texts'],
      // A history row may come after its article; who wrote mail stands in the article.
      prefer: { time: ['page', 'history'], author: ['page', 'history'] },
      age: {
        time: {
          value: {
            from: 'history',
            at: [['td[title="NewTicket"]', { next: 'td.CreateTime' }]],
          },
          as: { formats: ['yyyy-MM-dd HH:mm:ss'] },
          precision: 's',
        },
        value: {
          at: `${INFORMATION} p.Value`,
          read: { attr: 'title' },
          match: String.raw`^(\d+ \p{L}+(?: \d+ \p{L}+)?(?: \d+ \p{L}+)?)$`,
        },
      },
    },
  ],
  composers: [noteComposer],
  evidence: { page: 'high', record: 'high', composer: 'high' },
  seenLive: [{ version: 'Znuny 6.5.1', on: '2026-11-27', what: 'reading, internal note' }],
};
