import type { CasePage, RecordRule, Value } from '../schema.ts';

/** The number at the end of a link to a person: `/users/7`. */
export const USER_ID: Pick<Value, 'read' | 'match'> = { read: { attr: 'href' }, match: String.raw`/users/(\d+)$` };
/** Heads of journals: `h4.note-header` until 6.0, `h4.journal-header` since. What people write stands in `.wiki`, never here. */
export const HEAD = ':scope > [id^="note-"] > h4';
export const ASSIGNEE = '.issue.details .assigned-to.attribute > .value';
const JOURNALS = '#history .journal[id^="change-"]:not(.wiki *)';
const AUTHOR = '.issue.details > .author > a.user';
const ME: Value = { at: '#loggedas a.user', ...USER_ID };

/** Names by number: the menu says how somebody signs in, every other place what they are called. */
const nameOf = (id: Value): Value => ({
  ...id,
  lookup: {
    from: 'page',
    at: `${AUTHOR}, ${JOURNALS} > [id^="note-"] > h4 a.user, ${ASSIGNEE} a.user, #watchers a.user`,
    key: USER_ID,
    value: {},
  },
});
/** The form lists whoever may have the issue ("<< me >>" comes first). */
export const nameAssignable = (id: Value): Value => ({
  ...id,
  lookup: {
    from: 'page',
    at: '#issue-form #issue_assigned_to_id option',
    key: { read: 'value' },
    value: { match: '^([^<].*)$' },
  },
});

export const people = {
  viewer: { id: ME, name: [nameOf(ME), nameAssignable(ME), { at: '#loggedas a.user' }] },
  requester: { id: { at: AUTHOR, ...USER_ID }, name: { at: AUTHOR } },
  sets: {
    /** Redmine has no customers. Staff is who has the issue or wrote what only staff may. */
    staff: [ME, { at: `${ASSIGNEE} a.user`, ...USER_ID }, { at: `${JOURNALS}.private-notes h4 a.user`, ...USER_ID }],
    /** Customers write; staff change fields too. */
    'field changers': [{ at: `${JOURNALS}.has-details:not(.has-notes) h4 a.user`, ...USER_ID }],
  },
} satisfies Partial<CasePage>;

export const journals: RecordRule = {
  name: 'journals',
  get: '/issues/{id}.atom',
  answers: 'xml',
  expects: 'feed > updated',
  about: 'timeline',
  entries: {
    at: 'feed > entry',
    id: { at: ':scope > id', match: String.raw`[?&]journal_id=(\d+)` },
    author: { name: { at: ':scope > author > name' } },
    time: { value: { at: ':scope > updated' }, as: 'iso', precision: 's' },
  },
  maxPages: 1,
  maxBytes: 5_000_000,
  harmless:
    'issues#show loads and renders, whatever the format (app/controllers/issues_controller.rb); the page links to it',
};
