/**
 * The helpdesk in demo/, which `npm start` opens. Everything stands in the page: attributes name kinds, roles and visibility,
 * `time[datetime]` is UTC, and the composer is part of the case page.
 */
import type { Adapter, ComposerRule, EntryRule, Value } from './schema.ts';

const of = (attr: string): Value => ({ read: { attr } });
const ofChange = (attr: string): Value => ({ at: ':scope > .ld-event > .ld-change', read: { attr } });
const isKind = (...kinds: string[]) => ({ value: of('data-kind'), is: kinds });
const isRole = (role: string) => ({ all: [isKind('message', 'note'), { value: of('data-author-role'), is: [role] }] });
const isAssignment = { all: [isKind('event'), { value: ofChange('data-field'), is: ['assignee'] }] };

const entries: EntryRule = {
  // Direct children: what a customer writes lies deeper.
  at: '.ld-timeline > .ld-entry[data-entry-id]',
  id: of('data-entry-id'),
  kind: [
    { when: isKind('message'), gives: 'message' },
    { when: isKind('note'), gives: 'note' },
    { when: isKind('event'), gives: 'event' },
  ],
  author: {
    id: of('data-author-id'),
    name: { at: ':scope > .ld-entry__head > .ld-entry__author, :scope > .ld-event > .ld-entry__author' },
    email: of('data-author-email'),
  },
  role: [
    { when: isKind('event'), gives: 'system' },
    { when: isRole('customer'), gives: 'customer' },
    { when: isRole('agent'), gives: 'agent' },
  ],
  visibility: [
    { when: { value: of('data-visibility'), is: ['internal'] }, gives: 'internal' },
    { when: { value: of('data-visibility'), is: ['public'] }, gives: 'public' },
  ],
  time: {
    value: {
      at: ':scope > .ld-entry__head > time[datetime], :scope > .ld-event > time[datetime]',
      read: { attr: 'datetime' },
    },
    as: 'iso',
    precision: 'ms',
  },
  body: { at: ':scope > .ld-entry__body, :scope > .ld-event > .ld-change' },
  changes: [
    {
      when: isAssignment,
      field: 'assignee',
      from: ofChange('data-from'),
      to: ofChange('data-to'),
      toPerson: { id: ofChange('data-to-id'), name: ofChange('data-to') },
    },
    {
      when: { all: [isKind('event'), { not: isAssignment }] },
      field: [ofChange('data-field')],
      from: ofChange('data-from'),
      to: ofChange('data-to'),
    },
  ],
  attachments: { at: ':scope > .ld-entry__files > .ld-file' },
};

const VISIBILITY: Value = { at: 'input[name="visibility"]', read: 'value' };
const MODE: Value = { at: '.ld-tab[aria-selected="true"]', read: { attr: 'data-mode' } };

const note: ComposerRule = {
  name: 'internal note',
  page: 'case',
  open: {
    press: [
      {
        at: '.ld-composer .ld-tab[data-mode="note"]',
        never: ['[type="submit"]'],
        thenWaitFor: '.ld-composer[data-mode="note"] .ld-editor',
        withinMs: 3000,
      },
    ],
  },
  root: '.ld-case[data-case-id="{id}"] .ld-composer',
  caseId: { at: 'input[name="case"]', read: 'value' },
  editors: [{ at: '.ld-editor[contenteditable="true"]', format: 'html' }],
  internal: {
    all: [
      { value: VISIBILITY, is: ['internal'] },
      { value: MODE, is: ['note'] },
    ],
  },
  public: { value: VISIBILITY, is: ['public'] },
  // `to` and `cc` belong to the reply alone.
  recipients: [{ at: 'input[name="notify"]', read: 'value' }],
  draftKept: 'shared',
};

export const demoHelpdesk: Adapter = {
  schema: 1,
  vendor: 'baton-demo',
  version: 1,
  name: 'Lantern Desk (demo)',
  pages: [
    {
      marks: ['case'],
      viewer: {
        id: { at: '.ld-viewer', read: { attr: 'data-agent-id' } },
        name: { at: '.ld-viewer__name' },
        email: { at: '.ld-viewer', read: { attr: 'data-agent-email' } },
      },
      fields: {
        subject: { at: '.ld-case__subject' },
        status: { at: '.ld-status' },
        group: { at: '.ld-group' },
        tags: { at: '.ld-tag' },
      },
      requester: {
        id: { at: '.ld-customer', read: { attr: 'data-customer-id' } },
        name: { at: '.ld-customer__name' },
        email: { at: '.ld-customer__email' },
        organisation: { at: '.ld-customer__organisation' },
      },
      assignee: {
        id: { at: '.ld-assignee', read: { attr: 'data-agent-id' } },
        name: { at: '.ld-assignee' },
        email: { at: '.ld-assignee', read: { attr: 'data-agent-email' } },
        nobody: { has: '.ld-assignee--nobody' },
      },
      custom: [
        {
          from: 'page',
          at: '.ld-fields--case > .ld-field[data-field="custom"]',
          label: { at: 'dt' },
          value: { at: 'dd' },
          of: 'case',
        },
        {
          from: 'page',
          at: '.ld-fields--customer > .ld-field[data-field="custom"]',
          label: { at: 'dt' },
          value: [{ at: 'dd time[datetime]', read: { attr: 'datetime' } }, { at: 'dd' }],
          of: 'requester',
        },
      ],
      links: [
        {
          from: 'page',
          at: '.ld-links a[data-kind]',
          label: {},
          url: { read: { attr: 'href' } },
          kind: { read: { attr: 'data-kind' } },
        },
      ],
      records: [],
      entries,
      sources: ['page'],
    },
  ],
  composers: [note],
};
