import type { CasePage, Value } from '../schema.ts';

/** Cloud knows people by account, Data Center by key. */
export const idsAt = (pointer: string): Value[] =>
  ['accountId', 'key', 'name'].map((part) => ({ json: `${pointer}/${part}` }));
const ofIssue = (pointer: string): Value[] => idsAt(`/fields/${pointer}`).map((value) => ({ ...value, from: 'issue' }));

export const people = {
  viewer: {
    id: ['accountId', 'key', 'name'].map((part) => ({ from: 'me', json: `/${part}` })),
    name: { from: 'me', json: '/displayName' },
    email: { from: 'me', json: '/emailAddress' },
  },
  requester: {
    id: ofIssue('reporter'),
    name: [{ from: 'issue', json: '/fields/reporter/displayName' }, { at: '#reporter-val' }],
    email: { from: 'issue', json: '/fields/reporter/emailAddress' },
  },
  assignee: {
    id: ofIssue('assignee'),
    name: [{ from: 'issue', json: '/fields/assignee/displayName' }, { at: '#assignee-val .user-hover' }],
    email: { from: 'issue', json: '/fields/assignee/emailAddress' },
    nobody: {
      all: [
        { value: { from: 'issue', json: '/key' }, matches: '.' },
        {
          not: {
            value: [{ from: 'issue', json: '/fields/assignee/displayName' }, { fixed: '' }],
            matches: '.',
          },
        },
      ],
    },
  },
} satisfies Partial<CasePage>;
