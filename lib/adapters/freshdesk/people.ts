import type { CasePage, Value } from '../schema.ts';

const REQUESTER: Value = { from: 'ticket', json: '/requester_id' };
/** Agents by number, of those who wrote in this case. */
export const agentName = (id: Value): Value[] => [
  { ...id, lookup: { from: 'agents', json: '', key: { json: '/id' }, value: { json: '/contact/name' } } },
  { ...id, lookup: { from: 'responder', json: '', key: { json: '/id' }, value: { json: '/contact/name' } } },
  { ...id, lookup: { from: 'me', json: '', key: { json: '/id' }, value: { json: '/contact/name' } } },
];

export const people = {
  viewer: {
    id: { from: 'me', json: '/id' },
    name: { from: 'me', json: '/contact/name' },
    email: { from: 'me', json: '/contact/email' },
  },
  requester: {
    id: REQUESTER,
    name: [
      { from: 'ticket', json: '/requester/name' },
      { at: '[data-test-id="ticket-description"] [data-test-id="user-name"]' },
    ],
    email: { from: 'ticket', json: '/requester/email' },
    organisation: { from: 'company', json: '/name' },
  },
  assignee: {
    id: { from: 'ticket', json: '/responder_id' },
    name: agentName({ from: 'ticket', json: '/responder_id' }),
    nobody: {
      all: [
        { value: { from: 'ticket', json: '/id' }, matches: '.' },
        { not: { value: [{ from: 'ticket', json: '/responder_id' }, { fixed: '' }], matches: '.' } },
      ],
    },
  },
} satisfies Partial<CasePage>;
