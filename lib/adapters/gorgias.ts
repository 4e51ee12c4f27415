/** Gorgias. Its page is hardly known, and whether its JSON takes the session is not: the case is recognised, the note goes to the clipboard. */
import type { Adapter } from './schema.ts';

export const gorgias: Adapter = {
  schema: 1,
  vendor: 'gorgias',
  version: 1,
  name: 'Gorgias',
  pages: [
    {
      marks: ['ticket'],
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
