/** Kustomer. A page shows a customer, its address names the conversation; the JSON is on another host. The note goes to the clipboard. */
import type { Adapter } from './schema.ts';

export const kustomer: Adapter = {
  schema: 1,
  vendor: 'kustomer',
  version: 1,
  name: 'Kustomer',
  pages: [
    {
      marks: ['conversation'],
      viewer: {},
      fields: {},
      requester: {},
      assignee: {},
      custom: [],
      links: [],
      records: [],
      sources: ['page'],
    },
  ],
  composers: [],
  evidence: { page: 'medium', note: 'The case alone: entries are not known well enough.' },
};
