import type { CasePage, Lookup, Value } from '../schema.ts';

/** RT writes agents as `l1 (Lena Ortiz)` and others as `Dalia Mensah <dalia@…>`; UsernameFormat may leave out either part. */
const SHOWN_NAME = String.raw`^\S+ \((.+)\)$|^(.+?) <[^<>]+>$|^([^<>@]+)$`;
const SHOWN_ADDRESS = String.raw`<([^<>\s]+@[^<>\s]+)>$|^([^\s<>]+@[^\s<>]+)$`;

/** RT's own user, by its login instead of the sentence it has for a name. */
const SYSTEM = { 'The RT System itself': 'RT_System' };

/** Id of RT's user "Nobody": RT creates it right after its system objects (lib/RT/Handle.pm, InsertInitialData). */
export const NOBODY = '6';

export function shownName(value: Value): Value {
  return { ...value, match: SHOWN_NAME, map: SYSTEM };
}

export function shownAddress(value: Value): Value {
  return { ...value, match: SHOWN_ADDRESS };
}

const EVERYBODY_SHOWN: Lookup = {
  from: 'page',
  at: '.ticket-info-people .user[data-user-id]',
  key: { read: { attr: 'data-user-id' } },
  value: shownName({}),
};
const AUTHORS: Lookup = {
  from: 'texts',
  at: '.history-container > .transaction[data-transaction-id] > .metadata .user[data-user-id]',
  key: { read: { attr: 'data-user-id' } },
  value: shownName({}),
};
const OWNERS: Lookup = {
  from: 'page',
  at: '.ticket-info-people select[name="Owner"] option',
  key: { read: 'value' },
  value: shownName({}),
};

/** A user's number as a name: by the people of the page, the authors of the history, and whoever may own the ticket. */
export function nameOfUser(number: Value): Value[] {
  const lists: Lookup[] = [EVERYBODY_SHOWN, AUTHORS, OWNERS];
  return lists.map((lookup) => Object.assign({}, number, { lookup }));
}

const REQUESTOR = '.ticket-info-people .inline-edit-display .requestors .current-value .user[data-user-id]';
const OWNER = '.ticket-info-people .inline-edit-display .owner .current-value .user[data-user-id]';
/** The viewer's own menu: `Logged in as <span class="current-user">l1</span>`, linked to the summary of the user's number. */
const ME: Value = { at: '#preferences[href*="/User/Summary.html?id="]', read: { attr: 'href' }, after: 'id=' };

export const people = {
  viewer: {
    id: [ME, { from: 'viewer', json: '/id' }],
    name: [{ from: 'viewer', json: '/RealName' }, ...nameOfUser(ME), { at: '.current-user' }],
    email: [{ from: 'viewer', json: '/EmailAddress' }],
  },
  requester: {
    id: [
      { at: REQUESTOR, read: { attr: 'data-user-id' } },
      { from: 'ticket', json: '/Requestor/*/id' },
    ],
    name: [
      shownName({ at: REQUESTOR }),
      {
        from: 'ticket',
        json: '/Requestor/*/id',
        lookup: {
          from: 'history',
          json: '/items/*',
          key: { json: '/Creator/id' },
          value: { json: '/Creator/RealName' },
        },
      },
    ],
    email: [shownAddress({ at: REQUESTOR }), { from: 'ticket', json: '/Requestor/*/id', match: SHOWN_ADDRESS }],
    organisation: { at: '.ticket-info-requestor .more-about-requestor-extra-field.Organization .current-value' },
  },
  assignee: {
    id: [
      { at: OWNER, read: { attr: 'data-user-id' } },
      { from: 'ticket', json: '/Owner/id' },
    ],
    name: [{ from: 'ticket', json: '/Owner/RealName' }, shownName({ at: OWNER })],
    email: { from: 'ticket', json: '/Owner/EmailAddress' },
    nobody: {
      any: [
        { value: { from: 'ticket', json: '/Owner/id' }, is: ['Nobody'] },
        { value: { at: OWNER, read: { attr: 'data-user-id' } }, is: [NOBODY] },
      ],
    },
  },
  sets: {
    requesters: [{ at: REQUESTOR, read: { attr: 'data-user-id' } }],
    'requester logins': [{ from: 'ticket', json: '/Requestor/*/id' }],
    'cc logins': [{ from: 'ticket', json: '/Cc/*/id' }],
    /** Whoever may own the ticket is staff; shown to agents who may change the owner. */
    staff: [{ at: '.ticket-info-people select[name="Owner"] option', read: 'value' }],
  },
} satisfies Partial<CasePage>;
