import type { Adapter } from './schema.ts';

/** A helpdesk of which only the case itself is known well enough: the panel says what was not found, the note is copied. */
export function caseAlone(vendor: string, name: string, mark: string): Adapter {
  return {
    schema: 1,
    vendor,
    version: 1,
    name,
    pages: [
      {
        marks: [mark],
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
}
