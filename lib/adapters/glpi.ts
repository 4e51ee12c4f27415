/** GLPI 10 and 11, from its own templates. Ids are random per page; classes and `data-itemtype` are not. */
import type { Adapter, ComposerRule } from './schema.ts';
import { timelineItem } from './glpi/timeline.ts';
import { people } from './glpi/people.ts';

const PRIVATE = 'input[type="checkbox"][name="is_private"]';
const FORM = '#new-ITILFollowup-block.show form';

/** A followup is public unless its switch says private. */
const followup: ComposerRule = {
  name: 'private followup',
  page: 'ticket',
  open: {
    press: [
      {
        at: '#itil-footer .answer-action[data-bs-target="#new-ITILFollowup-block"]',
        never: ['[type="submit"]'],
        thenWaitFor: `${FORM} iframe.tox-edit-area__iframe, ${FORM} textarea[name="content"]`,
        withinMs: 4000,
      },
      { at: `${FORM} ${PRIVATE}`, never: [], thenWaitFor: `${FORM} ${PRIVATE}:checked`, withinMs: 1000 },
    ],
  },
  root: FORM,
  caseId: { at: 'input[name="items_id"]', read: 'value' },
  editors: [
    { at: [['iframe.tox-edit-area__iframe', { frame: true }, 'body[contenteditable="true"]']], format: 'html' },
    { at: 'textarea[name="content"]:not([aria-hidden="true"])', format: 'plain' },
  ],
  internal: { has: `${PRIVATE}:checked` },
  public: { lacks: `${PRIVATE}:checked`, within: 'textarea[name="content"]' },
  recipients: [],
  draftKept: 'shared',
};

const selected = (name: string) => ({ at: `#itil-data select[name="${name}"] option:checked` });

export const glpi: Adapter = {
  schema: 1,
  vendor: 'glpi',
  version: 1,
  name: 'GLPI',
  pages: [
    {
      marks: ['ticket'],
      ...people,
      fields: {
        subject: { at: '.itil-timeline .timeline-item.ITILContent .card-title' },
        status: selected('status'),
        priority: selected('priority'),
        group: {
          at: '#actors .actor_entry[data-actortype="assign"][data-itemtype="Group"]',
          read: { attr: 'data-text' },
        },
      },
      mayLack: ['group'],
      custom: ['type', 'urgency', 'impact', 'itilcategories_id', 'locations_id', 'requesttypes_id'].map((name) => ({
        from: 'page',
        at: `#itil-data .form-field:has(select[name="${name}"])`,
        label: { at: 'label', match: String.raw`^(.+?)\s*\*?$` },
        value: { at: `select[name="${name}"] option:checked`, match: '^([^-].*)$' },
        of: 'case' as const,
      })),
      links: [
        {
          from: 'page',
          at: '#linked_tickets a[href*="/front/ticket.form.php?id="]',
          label: {},
          url: { read: { attr: 'href' } },
          kind: { fixed: 'refers-to' },
        },
      ],
      records: [],
      entries: timelineItem,
      sources: ['page'],
      newestFirst: { has: '.itil-timeline .timeline-item:not(.ITILContent) ~ .timeline-item.ITILContent' },
    },
  ],
  composers: [followup],
  evidence: { page: 'high', composer: 'high', note: 'Times are read in the format yyyy-mm-dd only, without a zone.' },
};
