/** Front. Little of its page is known well enough; the case is recognised, the note goes to the clipboard. */
import type { Adapter } from './schema.ts';

export const front: Adapter = {
  schema: 1,
  vendor: 'front',
  version: 1,
  name: 'Front',
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
