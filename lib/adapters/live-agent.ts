/** LiveAgent. Only the head of a ticket is known well enough; the note goes to the clipboard. */
import type { Adapter } from './schema.ts';

export const liveAgent: Adapter = {
  schema: 1,
  vendor: 'live-agent',
  version: 1,
  name: 'LiveAgent',
  pages: [
    {
      marks: ['ticket'],
      number: { at: '.ConversationDetailsView #conversation-code-label, .ConversationDetailsView .CodeLabel' },
      viewer: { id: { at: '.gwt-Label.LoggedUserName' }, name: { at: '.gwt-Label.LoggedUserName' } },
      fields: {
        subject: { at: '.ConversationHeaderSubject > div:not(:has(form)), .ConversationHeaderSubject:not(:has(div))' },
      },
      requester: {},
      assignee: {},
      custom: [],
      links: [],
      records: [],
      sources: ['page'],
    },
  ],
  composers: [],
  evidence: { page: 'medium', note: 'The head of the ticket alone.' },
};
