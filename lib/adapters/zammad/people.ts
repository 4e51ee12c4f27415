import type { CasePage, Lookup, Value } from '../schema.ts';

/** The system's own user is called "-". */
const NAME: Value = {
  join: [
    { json: '/firstname', match: '^(?!-$)(.+)$' },
    { json: '/lastname', match: '(.+)' },
  ],
};
/** Whoever changed something; the customer and the reader have records of their own. */
const ACTORS: Lookup = { from: 'history', json: '/assets/User/*', key: { json: '/id' }, value: NAME };

export function userName(id: Value): Value[] {
  const lists: Lookup[] = [
    ACTORS,
    { from: 'me', json: '', key: { json: '/id' }, value: NAME },
    { from: 'customer', json: '', key: { json: '/id' }, value: NAME },
  ];
  return lists.map((lookup) => Object.assign({}, id, { lookup }));
}

export const people = {
  viewer: {
    id: { from: 'me', json: '/id' },
    name: {
      join: [
        { from: 'me', json: '/firstname' },
        { from: 'me', json: '/lastname' },
      ],
    },
    email: { from: 'me', json: '/email' },
  },
  requester: {
    id: { from: 'ticket', json: '/customer_id' },
    name: [
      {
        join: [
          { from: 'customer', json: '/firstname' },
          { from: 'customer', json: '/lastname' },
        ],
      },
      {
        at: '.ticket-article-item.customer .article-content-meta .article-meta-value',
        match: String.raw`^(.+?)\s*(?:<|$)`,
      },
    ],
    email: [
      { from: 'customer', json: '/email' },
      { at: '.ticket-article-item.customer .article-content-meta .article-meta-value', match: '<([^<>]+)>' },
    ],
    organisation: [
      { from: 'ticket', json: '/organization' },
      { from: 'customer', json: '/organization' },
    ],
  },
} satisfies Partial<CasePage>;
