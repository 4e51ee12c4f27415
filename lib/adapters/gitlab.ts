/**
 * GitLab's Service Desk: issues that the user `support-bot` opened for somebody who writes mail. Read from the REST API, which
 * takes the session of the page for GET; names of test ids change too often for the page to be more than a second choice.
 */
import type { Adapter, ComposerRule } from './schema.ts';
import { pageNotes } from './gitlab/page-notes.ts';
import { records, BOT } from './gitlab/records.ts';

const BOX =
  ':is(input[data-testid="internal-note-checkbox"], [data-testid="internal-note-checkbox"] input)[type="checkbox"]';
const FORM = 'form.js-main-target-form';

const internalNote: ComposerRule = {
  name: 'internal note',
  page: 'issue',
  open: { press: [{ at: `${FORM} ${BOX}`, never: [], thenWaitFor: `${FORM} ${BOX}:checked`, withinMs: 1000 }] },
  root: FORM,
  editors: [
    { at: '.ProseMirror[contenteditable="true"]', format: 'html' },
    { at: 'textarea#work-item-add-or-edit-comment, textarea.note-textarea', format: 'markdown' },
  ],
  internal: { has: `${BOX}:checked` },
  public: { lacks: `${BOX}:checked`, within: ':is(textarea, .ProseMirror)' },
  recipients: [],
  draftKept: 'shared',
};

export const gitlab: Adapter = {
  schema: 1,
  vendor: 'gitlab',
  version: 1,
  name: 'GitLab Service Desk',
  pages: [
    {
      marks: ['issue'],
      viewer: {
        id: { from: 'me', json: '/id' },
        name: { from: 'me', json: '/name' },
        email: { from: 'me', json: '/email' },
      },
      fields: {
        subject: [
          { from: 'issue', json: '/title' },
          { at: '[data-testid="work-item-title"], [data-testid="title-content"], .detail-page-description .title' },
        ],
        status: { from: 'issue', json: '/state' },
        tags: [
          { from: 'issue', json: '/labels/*' },
          {
            at: '.work-item-attributes-wrapper .gl-label .gl-label-text, .issuable-show-labels .gl-label .gl-label-text',
          },
        ],
        group: { capture: 'project' },
      },
      requester: {
        id: { from: 'issue', json: '/author/id' },
        name: { from: 'issue', json: '/author/name', when: { not: { value: {}, is: ['GitLab Support Bot'] } } },
        email: { from: 'issue', json: '/service_desk_reply_to' },
      },
      assignee: {
        id: { from: 'issue', json: '/assignees/*/id' },
        name: { from: 'issue', json: '/assignees/*/name' },
        nobody: { value: { from: 'issue', json: '/assignees/length' }, is: ['0'] },
      },
      mayLack: ['tags'],
      sets: { bot: [{ from: 'issue', json: '/author/username', match: BOT }] },
      custom: [],
      links: [],
      records,
      entries: pageNotes,
      sources: [['issue', 'notes'], 'page'],
    },
  ],
  composers: [internalNote],
  evidence: { page: 'medium', record: 'high', composer: 'high' },
};
