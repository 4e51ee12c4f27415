import { besideLabel } from '../labels.ts';
import type { CasePage, Value } from '../schema.ts';

/** The widget about the ticket is the only one that is neither loaded later nor of a class of its own. */
export const INFORMATION = '.SidebarColumn > .WidgetSimple:not(.LinkTable):not(:has(.Mentions))';
export const CUSTOMER = '.SidebarColumn > [id^="Async_"][id$="CustomerInformation"]';
export const BESIDE = [[{ next: 'p.Value' }]];

const NAME: Value = { read: { attr: 'title' }, match: String.raw`^(.+) \([^()]+\)$` };
const LOGIN: Value = { read: { attr: 'title' }, match: String.raw`^.+ \(([^()]+)\)$` };
const owner = (part: Value) =>
  besideLabel(
    `${INFORMATION} label`,
    BESIDE,
    {
      en: 'Owner',
      de: 'Besitzer',
      es: 'Propietario',
      fr: 'Propriétaire',
      pt: 'Proprietário',
      nl: 'Eigenaar',
      ja: '所有者',
    },
    part,
  );

/** The history has logins, everything else names: whoever works on the ticket stands as "Name (login)" in a title. */
export const nameOf = (login: Value): Value[] => [
  { ...login, lookup: { from: 'page', at: `${INFORMATION} p.Value[title]`, key: LOGIN, value: NAME } },
  login,
];

const ME: Value = { at: '#ToolBar > .UserAvatar > div > span' };
const SENDERS = '#ArticleTable > tbody > tr.customer > td.Sender > input.SortData';
const ADDRESS = String.raw`^(?:.*<)?([^\s<>@]+@[^\s<>@]+)>?$`;
const FIRST_NAME = String.raw`^"?([^"<>@]+?)"?\s*<`;
const address: Value[] = [
  { at: `${CUSTOMER} p.Value`, read: { attr: 'title' }, match: ADDRESS },
  { at: SENDERS, read: 'value', match: ADDRESS },
];

export const people = {
  // The page has no number or login of who is signed in: agents go by their names, here and in the history.
  viewer: { id: ME, name: ME },
  requester: {
    id: address,
    name: address.map((one) => ({
      ...one,
      lookup: {
        from: 'page',
        at: SENDERS,
        key: { read: 'value', match: ADDRESS },
        value: { read: 'value', match: FIRST_NAME },
      },
    })),
    email: address,
    organisation: { at: '.SidebarColumn a[href*="Action=AgentCustomerInformationCenter;CustomerID="]' },
  },
  assignee: {
    id: owner(NAME),
    name: owner(NAME),
    // Who owns a ticket that nobody has taken: the system's first user.
    nobody: { value: owner(LOGIN), is: ['root@localhost'] },
  },
} satisfies Partial<CasePage>;
