import type { CasePage, Lookup, Value } from '../schema.ts';

const listIn = (from: string, value: Value): Lookup => ({ from, json: '/users/*', key: { json: '/id' }, value });

/** Users that came with the audits, then those that came with the ticket. */
export function ofUser(id: Value, part: Value): Value[] {
  return ['audits', 'ticket'].map((from) => Object.assign({}, id, { lookup: listIn(from, part) }));
}
export const userName = (id: Value): Value[] => ofUser(id, { json: '/name' });

const REQUESTER: Value = { from: 'ticket', json: '/ticket/requester_id' };

export const people = {
  viewer: {
    id: { from: 'me', json: '/user/id' },
    name: { from: 'me', json: '/user/name' },
    email: { from: 'me', json: '/user/email' },
  },
  requester: {
    id: REQUESTER,
    name: userName(REQUESTER),
    email: ofUser(REQUESTER, { json: '/email' }),
    organisation: { from: 'ticket', json: '/organizations/*/name' },
  },
} satisfies Partial<CasePage>;
