import type { CasePage, Value } from '../schema.ts';

/** Cloud knows people by account, Data Center by key. */
const PARTS = ['accountId', 'key', 'name'];
export const idsAt = (pointer: string): Value[] => PARTS.map((part) => ({ json: `${pointer}/${part}` }));
const ofIssue = (who: string): Value[] => PARTS.map((part) => ({ from: 'issue', json: `/fields/${who}/${part}` }));

export const people = {
  viewer: {
    id: PARTS.map((part) => ({ from: 'me', json: `/${part}` })),
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
