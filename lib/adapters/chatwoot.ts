/**
 * Chatwoot 3 and 4. The page names no agents and shows no machine-readable times, so conversations are read from the JSON that
 * the dashboard itself asks for, with the headers it takes from its cookie.
 */
import type { Adapter, ComposerRule } from './schema.ts';
import { messages } from './chatwoot/messages.ts';
import { records } from './chatwoot/records.ts';

const privateNote: ComposerRule = {
  name: 'private note',
  page: 'conversation',
  open: {
    press: [
      {
        // Version 4 has one button that toggles, without a name: there the agent switches.
        at: '.reply-box .button-group button.button--note',
        never: ['[type="submit"]'],
        thenWaitFor: '.reply-box.is-private .ProseMirror',
        withinMs: 3000,
      },
    ],
  },
  root: '.reply-box',
  editors: [{ at: '.ProseMirror[contenteditable="true"]', format: 'html' }],
  internal: { has: ':scope.is-private' },
  public: { has: ':scope:not(.is-private)' },
  recipients: [],
  draftKept: 'per mode',
};

export const chatwoot: Adapter = {
  schema: 1,
  vendor: 'chatwoot',
  version: 1,
  name: 'Chatwoot',
  pages: [
    {
      marks: ['conversation'],
      viewer: {
        id: { from: 'profile', json: '/id' },
        name: { from: 'profile', json: '/name' },
        email: { from: 'profile', json: '/email' },
      },
      fields: {
        subject: { from: 'conversation', json: '/additional_attributes/mail_subject' },
        status: { from: 'conversation', json: '/status' },
        priority: { from: 'conversation', json: '/priority' },
        group: { from: 'conversation', json: '/meta/team/name' },
        tags: { from: 'conversation', json: '/labels/*' },
      },
      requester: {
        id: { from: 'conversation', json: '/meta/sender/id' },
        name: { from: 'conversation', json: '/meta/sender/name' },
        email: { from: 'conversation', json: '/meta/sender/email' },
        organisation: { from: 'conversation', json: '/meta/sender/additional_attributes/company_name' },
      },
      assignee: {
        id: { from: 'conversation', json: '/meta/assignee/id' },
        name: { from: 'conversation', json: '/meta/assignee/name' },
        nobody: {
          all: [
            { value: { from: 'conversation', json: '/id' }, matches: '.' },
            {
              not: {
                value: [{ from: 'conversation', json: '/meta/assignee/id' }, { fixed: 'nobody' }],
                matches: String.raw`^\d+$`,
              },
            },
          ],
        },
      },
      // Chats have no subject; the rest is optional in every conversation.
      mayLack: ['subject', 'priority', 'group', 'tags'],
      custom: [
        {
          from: 'conversation',
          json: '/custom_attributes/@',
          label: { json: '/key' },
          value: { json: '/value' },
          of: 'case',
        },
        {
          from: 'conversation',
          json: '/meta/sender/custom_attributes/@',
          label: { json: '/key' },
          value: { json: '/value' },
          of: 'requester',
        },
      ],
      links: [],
      records,
      entries: messages,
      sources: ['messages', 'page'],
    },
  ],
  composers: [privateNote],
  evidence: { page: 'medium', record: 'high', composer: 'high' },
};
