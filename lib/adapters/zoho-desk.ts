/**
 * Zoho Desk. Tickets stay mounted, each in a container with its number. Texts are known, authors, times and what is private are
 * not; the note goes to the clipboard.
 */
import type { Adapter, EntryRule } from './schema.ts';

const text: EntryRule = {
  at: '.zd_v2-conversationlistcommon-contentWrapper[data-id="threadContent"], .zd_v2-conversationlistcommon-contentWrapper[data-id="content"]',
  id: { match: String.raw`^(.{1,80})` },
  isNumbered: true,
  kind: [{ gives: 'message' }],
  body: {},
};

export const zohoDesk: Adapter = {
  schema: 1,
  vendor: 'zoho-desk',
  version: 1,
  name: 'Zoho Desk',
  pages: [
    {
      marks: ['ticket'],
      scope: '[data-id="subTab_{id}"]',
      number: { at: '.zd_v2-ticketsubject-ticketIdText, .zd_v2-ticketidwrapper-ticketId' },
      viewer: {},
      fields: {
        subject: [
          { at: '[data-id="caseSubjectText"]', read: { attr: 'data-title' }, match: '(.+)' },
          { at: '[data-id="caseSubjectText"], .zd_v2-dvsubjectsection-subject' },
        ],
        group: { at: '.zd_v2-departmentpopup-departmentPopup' },
        tags: { at: '[data-id="reqproperties"] .zd_v2-tag-text' },
      },
      requester: {},
      assignee: {},
      custom: [],
      links: [],
      records: [],
      entries: text,
      sources: ['page'],
    },
  ],
  composers: [],
  evidence: { page: 'medium' },
};
