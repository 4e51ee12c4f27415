/**
 * Zendesk, Agent Workspace. Every open ticket stays in the document, so that all of it is below the pane that carries the
 * ticket's number. The audits say who did what and when; the page has the same numbers.
 */
import type { Adapter, ComposerRule } from './schema.ts';
import { logItem } from './zendesk/log.ts';
import { people, userName } from './zendesk/people.ts';
import { records } from './zendesk/records.ts';

const PANE = '[data-side-conversations-anchor-id="{id}"]';
const SWITCH = 'button[data-test-id="omnichannel-channel-switcher-button"]';
const CHANNEL = { at: SWITCH, read: { attr: 'data-channel' } } as const;

/** One editor for all channels; what the switch says in its own words follows the language, its channel does not. */
const internalNote: ComposerRule = {
  name: 'internal note',
  page: 'ticket',
  open: {
    press: [
      {
        at: `${PANE} ${SWITCH}:not([data-channel="internal"])`,
        never: ['[type="submit"]'],
        thenWaitFor: `[data-test-id="omnichannel-channel-switcher-menuitem-internal"], ${PANE} ${SWITCH}[data-channel="internal"]`,
        withinMs: 2000,
      },
      {
        at: '[data-test-id="omnichannel-channel-switcher-menuitem-internal"]',
        never: [],
        thenWaitFor: `${PANE} ${SWITCH}[data-channel="internal"]`,
        withinMs: 2000,
      },
    ],
  },
  root: PANE,
  editors: [{ at: '[contenteditable="true"][data-test-id="omnicomposer-rich-text-ckeditor"]', format: 'html' }],
  internal: { value: CHANNEL, is: ['internal'] },
  public: { not: { value: CHANNEL, is: ['internal'] } },
  recipients: [],
  draftKept: 'shared',
};

const chosen = (part: string) => ({
  from: 'document',
  at: [[PANE, { closest: '.ticket-panes-grid-layout' }, `[data-test-id="assignee-field-selected-${part}-tag"]`]],
});

export const zendesk: Adapter = {
  schema: 1,
  vendor: 'zendesk',
  version: 1,
  name: 'Zendesk',
  pages: [
    {
      marks: ['ticket'],
      scope: PANE,
      ...people,
      fields: {
        subject: [
          { from: 'ticket', json: '/ticket/subject' },
          { at: 'input[data-test-id="omni-header-subject"]', read: 'value' },
        ],
        status: { from: 'ticket', json: '/ticket/status' },
        priority: { from: 'ticket', json: '/ticket/priority' },
        group: [{ from: 'ticket', json: '/groups/*/name' }, chosen('group')],
        tags: { from: 'ticket', json: '/ticket/tags/*' },
      },
      assignee: {
        id: { from: 'ticket', json: '/ticket/assignee_id' },
        name: [...userName({ from: 'ticket', json: '/ticket/assignee_id' }), chosen('agent')],
        nobody: {
          all: [
            { value: { from: 'ticket', json: '/ticket/id' }, matches: '.' },
            { not: { value: [{ from: 'ticket', json: '/ticket/assignee_id' }, { fixed: '' }], matches: '.' } },
          ],
        },
      },
      mayLack: ['priority', 'group'],
      custom: [
        {
          from: 'ticket',
          json: '/ticket/custom_fields/*',
          label: [
            {
              json: '/id',
              lookup: { from: 'fields', json: '/ticket_fields/*', key: { json: '/id' }, value: { json: '/title' } },
            },
            { json: '/id' },
          ],
          value: [{ json: '/value', match: '(.+)' }, { json: '/value/*' }],
          of: 'case',
        },
        {
          from: 'requester',
          json: '/user/user_fields/@',
          label: { json: '/key' },
          value: { json: '/value', match: '(.+)', date: true },
          of: 'requester',
        },
        {
          from: 'requester',
          json: '/organizations/*/organization_fields/@',
          label: { json: '/key' },
          value: { json: '/value', match: '(.+)', date: true },
          of: 'requester',
        },
      ],
      links: [],
      records,
      entries: logItem,
      sources: ['audits', 'page'],
      more: { has: 'button[data-test-id="convolog-show-more-button"]' },
      showEntries: {
        at: `${PANE} button[data-test-id="convolog-show-more-button"]`,
        never: ['[type="submit"]'],
        thenWaitFor: `${PANE}:not(:has([role="progressbar"]))`,
        withinMs: 10_000,
      },
    },
  ],
  composers: [internalNote],
  evidence: { page: 'high', record: 'high', composer: 'medium' },
};
