/**
 * Jira Service Management, Cloud and Data Center. Both answer the same REST questions with the session of the page; Cloud's
 * page has no machine-readable times. Whether a comment becomes internal is decided by the button that sends it, or not to be
 * told on the page: the note goes to the clipboard.
 */
import { cloudComment, dataCenterComment } from './jira/page-comments.ts';
import { people } from './jira/people.ts';
import { records } from './jira/records.ts';
import type { Adapter, CasePage, Value } from './schema.ts';

const field = (name: string): Value => ({ from: 'issue', json: `/fields/${name}` });

const shared = {
  ...people,
  custom: [
    {
      from: 'issue',
      json: '/fields/@',
      when: { value: { json: '/key' }, matches: '^customfield_' },
      label: [
        {
          json: '/key',
          lookup: { from: 'issue', json: '/names/@', key: { json: '/key' }, value: { json: '/value' } },
        },
        { json: '/key' },
      ],
      value: [
        { json: '/value/value', match: '(.+)' },
        { json: '/value/name', match: '(.+)' },
        { json: '/value/*/value' },
        { json: '/value', match: '^([^{|]+)$' },
      ],
      of: 'case',
    },
  ],
  links: [
    {
      from: 'links',
      json: '/*/object',
      label: { json: '/title' },
      url: { json: '/url' },
      kind: { fixed: 'refers-to' },
    },
  ],
  mayLack: ['priority', 'tags', 'group'],
  records,
  sources: ['issue', 'request', 'page'],
  // The issue says who and when; what the customer sees, the request.
  prefer: { kind: ['request', 'issue'], visibility: ['request', 'issue'] },
} satisfies Partial<CasePage>;

const named = (name: string): Value => ({ from: 'issue', json: `/fields/${name}/name` });

export const jira: Adapter = {
  schema: 1,
  vendor: 'jira',
  version: 1,
  name: 'Jira Service Management',
  pages: [
    {
      marks: ['cloud'],
      ...shared,
      fields: {
        subject: [field('summary'), { at: 'h1[data-testid="issue.views.issue-base.foundation.summary.heading"]' }],
        status: named('status'),
        priority: named('priority'),
        group: { from: 'issue', json: '/fields/project/name' },
        tags: { from: 'issue', json: '/fields/labels/*' },
      },
      entries: cloudComment,
      more: { has: '[data-testid="issue.activity.common.component.load-more-button.loading-button"]' },
    },
    {
      marks: ['data center'],
      ...shared,
      fields: {
        subject: [field('summary'), { at: '#summary-val' }],
        status: [named('status'), { at: '#status-val' }],
        priority: [named('priority'), { at: '#priority-val' }],
        group: [{ from: 'issue', json: '/fields/project/name' }, { at: '#project-name-val' }],
        tags: { from: 'issue', json: '/fields/labels/*' },
      },
      entries: dataCenterComment,
    },
  ],
  composers: [],
  evidence: { page: 'medium', record: 'high' },
};
