/**
 * Redmine 4.2 to 7.0, from its own templates; seen live on 5.0.4. Everything stands in the page; the Atom feed of the issue,
 * which the session may read, adds times in UTC (the page has them in the person's format and zone).
 */
import type { Adapter } from './schema.ts';
import { privateNote, privateNoteOnCase } from './redmine/composer.ts';
import { description, journal } from './redmine/entries.ts';
import { ASSIGNEE, journals, people, USER_ID } from './redmine/people.ts';

export const redmine: Adapter = {
  schema: 1,
  vendor: 'redmine',
  version: 1,
  name: 'Redmine',
  pages: [
    {
      marks: ['issue'],
      ...people,
      assignee: {
        id: { at: `${ASSIGNEE} a.user`, ...USER_ID },
        // A group may have the issue.
        name: { at: ASSIGNEE },
        nobody: { value: { at: ASSIGNEE }, is: ['', '-'] },
      },
      fields: {
        // Parents of a sub-task stand before it, in other elements.
        subject: { at: '.issue.details > .subject h3' },
        status: { at: '.issue.details .status.attribute > .value' },
        priority: { at: '.issue.details .priority.attribute > .value' },
        // Redmine has no teams: the category, else the project.
        group: [
          { at: '.issue.details .category.attribute > .value', match: '^(?!-$)(.+)$' },
          { at: '#header > h1 .current-project' },
          { at: '#header > h1' },
        ],
      },
      custom: [
        {
          from: 'page',
          at: '.issue.details .attribute[class*="_cf cf_"], .issue.details ~ .attribute[class*="_cf cf_"]',
          label: { at: ':scope > .label > span, :scope > p > strong > span' },
          value: [
            { at: ':scope.link_cf > .value a[href]', read: { attr: 'href' } },
            {
              // Shown in the person's format; the form has it as a date.
              at: ':scope.date_cf',
              read: { attr: 'class' },
              match: String.raw`\b(cf_\d+)`,
              lookup: {
                from: 'page',
                at: '#issue-form input.date_cf',
                key: { read: { attr: 'class' }, match: String.raw`\b(cf_\d+)` },
                value: { read: 'value' },
              },
            },
            { at: ':scope > .value', match: '^(.+)$' },
          ],
          of: 'case',
        },
      ],
      links: [
        {
          from: 'page',
          at: '.issue.details .link_cf.attribute',
          label: { at: ':scope > .value a[href]', read: { attr: 'href' } },
          url: { at: ':scope > .value a[href]', read: { attr: 'href' } },
          kind: { at: ':scope > .label > span', map: { Runbook: 'runbook' } },
        },
        {
          from: 'page',
          at: '#relations tr.issue td.subject a.issue[href]',
          label: {},
          url: { read: { attr: 'href' } },
          kind: { fixed: 'refers-to' },
        },
      ],
      records: [journals],
      entries: [description, journal],
      sources: ['page', 'journals'],
      prefer: { time: ['journals', 'page'] },
    },
  ],
  composers: [privateNoteOnCase, privateNote],
  opensUnseen:
    'app/controllers/issues_controller.rb of Redmine 4.2 to 6.0: show only reads; Redmine keeps no read marks',
  evidence: { page: 'high', record: 'high', composer: 'high' },
  seenLive: [{ version: 'Redmine 5.0.4', on: '2026-11-27', what: 'reading, private note' }],
};
