/**
 * Odoo 16 to 18: tickets of its helpdesk or of the community's, and tasks. Only the page is read: Odoo's own questions are
 * POSTs. Fields go by their technical names.
 */
import type { Adapter, ComposerRule, Value } from './schema.ts';
import { chatter } from './odoo/chatter.ts';

/** The web client shows one text box for either; the button that is pressed says which. */
const logNote = (page: string): ComposerRule => ({
  name: `log note (${page})`,
  page,
  open: {
    press: [
      {
        at: '.o-mail-Chatter button.o-mail-Chatter-logNote',
        never: [],
        thenWaitFor:
          '.o-mail-Chatter:has(button.o-mail-Chatter-logNote.active) textarea.o-mail-Composer-input:not([disabled])',
        withinMs: 3000,
      },
    ],
  },
  root: '.o-mail-Chatter',
  editors: [{ at: 'textarea.o-mail-Composer-input:not([disabled])', format: 'plain' }],
  internal: { has: 'button.o-mail-Chatter-logNote.active' },
  public: { has: 'button.o-mail-Chatter-sendMessage.active' },
  recipients: [],
  draftKept: 'shared',
});

const field = (...names: string[]): Value[] => {
  const all = (inside: string) => names.map((name) => `.o_field_widget[name="${name}"]${inside}`).join(', ');
  return [
    { at: all(' input'), read: 'value', match: '(.+)' },
    { at: all(''), match: '(.+)' },
  ];
};

export const odoo: Adapter = {
  schema: 1,
  vendor: 'odoo',
  version: 1,
  name: 'Odoo',
  pages: [
    {
      marks: ['ticket', 'numbered ticket'],
      number: field('number'),
      viewer: { id: { at: '.o_user_menu .oe_topbar_name' }, name: { at: '.o_user_menu .oe_topbar_name' } },
      fields: {
        subject: [...field('name'), { at: '.o_last_breadcrumb_item.active, .o_control_panel .breadcrumb .active' }],
        status: [
          { at: '.o_statusbar_status [aria-checked="true"], .o_statusbar_status [aria-current="step"]' },
          ...field('stage_id'),
        ],
        group: field('team_id', 'project_id'),
        tags: {
          at: '.o_field_widget[name="tag_ids"] .o_tag .o_tag_badge_text, .o_field_widget[name="tag_ids"] .o_tag:not(:has(.o_tag_badge_text))',
        },
      },
      requester: {
        id: field('partner_id'),
        name: [...field('partner_name'), ...field('partner_id')],
        email: field('partner_email'),
        organisation: field('commercial_partner_id'),
      },
      assignee: {
        id: field('user_id'),
        name: field('user_id'),
      },
      mayLack: ['group', 'tags'],
      sets: {
        requesters: [...field('partner_name'), ...field('partner_id')],
        /** Notes are written by staff, and by whoever is signed in. */
        staff: [{ at: '.o-mail-Message:has(.o-mail-Message-body.o-note) .o-mail-Message-author' }],
      },
      custom: [
        {
          from: 'page',
          at: '.o_form_view .o_field_widget[name^="x_"]',
          label: { read: { attr: 'name' } },
          value: [{ at: 'input', read: 'value', match: '(.+)' }, { match: '(.+)' }],
          of: 'case',
        },
      ],
      links: [],
      records: [],
      entries: chatter,
      sources: ['page'],
      newestFirst: { has: '.o-mail-Chatter .o-mail-Thread' },
      more: { has: '.o-mail-Chatter .o-mail-Thread button.btn-link' },
    },
  ],
  composers: ['ticket', 'numbered ticket'].map(logNote),
  evidence: { page: 'medium', composer: 'high', note: 'Times are read in a few formats only, without a zone.' },
};
