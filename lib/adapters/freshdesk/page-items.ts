import type { EntryRule } from '../schema.ts';

const isPrivate = { has: ':scope.ticket-details__privatenote' };
const NAME = ':scope [data-test-id="user-name"]';

const first: EntryRule = {
  at: '[data-album^="ticket_"]',
  id: { fixed: 'description' },
  kind: [{ gives: 'message' }],
  author: {
    id: { at: `${NAME}[href]`, read: { attr: 'href' }, match: String.raw`/contacts/(\d+)` },
    name: { at: NAME },
  },
  role: [{ gives: 'customer' }],
  visibility: [{ gives: 'public' }],
  body: { at: ':scope #ticket_original_request, :scope .text__content' },
};

/** Whether a customer or an agent wrote one cannot be told from the page. */
const later: EntryRule = {
  at: '[data-album^="note_"]',
  id: { read: { attr: 'data-album' }, after: 'note_' },
  kind: [{ when: isPrivate, gives: 'note' }, { gives: 'message' }],
  author: {
    id: { at: `${NAME}[href]`, read: { attr: 'href' }, match: String.raw`/contacts/(\d+)` },
    name: { at: NAME },
  },
  role: [
    { when: isPrivate, gives: 'agent' },
    { when: { has: ':scope [data-test-is-agent]' }, gives: 'agent' },
  ],
  visibility: [{ when: isPrivate, gives: 'internal' }],
  body: { at: ':scope [data-test-conversation="conversation-text"], :scope .ticket_note[data-note-id]' },
};

export const conversationItems = [first, later];
