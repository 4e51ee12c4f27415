/**
 * Intercom's inbox. The conversation stands in an open shadow root whose classes change often, so that it is read from the
 * JSON the inbox itself asks for. How the editor shows that it writes a note is not known: the note goes to the clipboard.
 */
import { jsonRecord } from './json-record.ts';
import { parts, streamParts } from './intercom/parts.ts';
import type { Adapter } from './schema.ts';

const harmless = 'The question with which the inbox itself loads a conversation; nothing is marked by it';

export const intercom: Adapter = {
  schema: 1,
  vendor: 'intercom',
  version: 1,
  name: 'Intercom',
  pages: [
    {
      marks: ['conversation'],
      viewer: {
        id: { from: 'me', json: '/id' },
        name: { from: 'me', json: '/name' },
        email: { from: 'me', json: '/email' },
      },
      fields: {
        subject: [
          { from: 'conversation', json: '/title', match: '(.+)' },
          { at: [[{ deep: '[data-inbox-conversation-header-title]' }]] },
        ],
        status: { from: 'conversation', json: '/state' },
        priority: { from: 'conversation', json: '/priority' },
      },
      requester: {
        id: { from: 'conversation', json: '/user_summary/user_id' },
        name: { from: 'conversation', json: '/user_summary/name' },
        email: { from: 'conversation', json: '/user_summary/email' },
        organisation: [
          { from: 'conversation', json: '/user_summary/first_company/name' },
          { from: 'conversation', json: '/user_summary/companies/*/name' },
        ],
      },
      assignee: {},
      mayLack: ['subject', 'priority'],
      custom: [],
      links: [],
      records: [
        jsonRecord('conversation', '/ember/inbox/conversations/{id}?app_id={app}', '/renderable_parts', {
          harmless,
          about: 'timeline',
          entries: parts,
          maxBytes: 10_000_000,
        }),
        jsonRecord('me', '/ember/admins/me.json?app_id={app}', '/id', {
          harmless,
          about: 'people of this case',
          optional: true,
        }),
      ],
      entries: streamParts,
      sources: ['conversation', 'page'],
    },
  ],
  composers: [],
  evidence: { page: 'medium', record: 'medium' },
};
