/** HubSpot's help desk and ticket record. Properties go by their internal names; the conversation is not known well enough. */
import type { Adapter } from './schema.ts';

const chicklet = (name: string) => ({ at: `[data-selenium-test="${name}-chicklet-title-link"]` });

export const hubspot: Adapter = {
  schema: 1,
  vendor: 'hubspot',
  version: 1,
  name: 'HubSpot',
  pages: [
    {
      marks: ['thread', 'record'],
      viewer: {},
      fields: {
        subject: [
          { at: '[data-test-id="ticket-header-name-link"] span' },
          { at: '[data-selenium-test="highlightTitle"]' },
        ],
      },
      requester: { name: chicklet('contact'), organisation: chicklet('company') },
      assignee: {},
      custom: [
        {
          from: 'page',
          at: 'input[data-selenium-test^="property-input-"], textarea[data-selenium-test^="property-input-"]',
          label: { read: { attr: 'data-selenium-test' }, after: 'property-input-' },
          value: { read: 'value', match: '(.+)' },
          of: 'case',
        },
      ],
      links: [],
      records: [],
      sources: ['page'],
    },
  ],
  composers: [],
  evidence: { page: 'medium', note: 'The case and its properties: entries are not known well enough.' },
};
