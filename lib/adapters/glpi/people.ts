import type { CasePage, Value } from '../schema.ts';

const actor = (type: string, item: string) => `#actors .actor_entry[data-actortype="${type}"][data-itemtype="${item}"]`;
const idOf = (at: string): Value => ({ at, read: { attr: 'data-items-id' } });
/** One version has the name as an attribute, the other as text. */
const nameOf = (at: string): Value[] => [
  { at, read: { attr: 'data-text' }, match: '(.+)' },
  { at, match: '(.+)' },
];
const REQUESTER = actor('requester', 'User');
const ASSIGNED = actor('assign', 'User');

export const people = {
  viewer: {
    name: {
      at: 'header .user-menu .user-menu-dropdown-toggle [title], header .user-menu [title]',
      read: { attr: 'title' },
    },
  },
  requester: {
    id: idOf(REQUESTER),
    name: nameOf(REQUESTER),
    email: [
      {
        at: '#actors option[data-itemtype="User"][data-default-email]',
        read: { attr: 'data-default-email' },
        match: '(.+)',
      },
      {
        at: '#actors option[data-itemtype="User"][data-alternative-email]',
        read: { attr: 'data-alternative-email' },
        match: '(.+)',
      },
    ],
    organisation: { at: 'a[href*="/front/entity.form.php?id="]' },
  },
  assignee: {
    id: idOf(ASSIGNED),
    name: nameOf(ASSIGNED),
    nobody: { lacks: '#actors .actor_entry[data-actortype="assign"]', within: '#actors' },
  },
  sets: {
    requesters: nameOf(REQUESTER),
    assigned: nameOf(ASSIGNED),
  },
} satisfies Partial<CasePage>;
