/** Crisp. Bubbles say whether an operator wrote them; notes, times and events have no known marks. The note goes to the clipboard. */
import type { Adapter, EntryRule } from './schema.ts';

const BUBBLE = 'c-conversation-box-content-message-bubble';

const bubble: EntryRule = {
  at: `.c-conversation-box-content .${BUBBLE}`,
  // Bubbles have no number.
  id: { match: String.raw`^(.{1,80})` },
  isNumbered: true,
  kind: [{ gives: 'message' }],
  role: [{ when: { has: `:scope.${BUBBLE}--operator` }, gives: 'agent' }],
  body: {},
};

const CELL = 'c-conversation-profile-widget-data-item__cell';

export const crisp: Adapter = {
  schema: 1,
  vendor: 'crisp',
  version: 1,
  name: 'Crisp',
  pages: [
    {
      marks: ['conversation'],
      viewer: {},
      fields: {},
      requester: { email: { at: '.c-conversation-profile .c-conversation-profile__email' } },
      assignee: {},
      custom: [
        {
          from: 'page',
          at: `.c-conversation-profile .${CELL}:not(.${CELL}--value)`,
          label: {},
          value: { at: [[{ next: `.${CELL}--value` }]] },
          of: 'requester',
        },
      ],
      links: [],
      records: [],
      entries: bubble,
      sources: ['page'],
    },
  ],
  composers: [],
  evidence: { page: 'medium' },
};
