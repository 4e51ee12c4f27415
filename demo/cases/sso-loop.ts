import type { Customer } from '../model.ts';
import { robin, routing } from '../people.ts';
import { ago, writeEntries, type WriteCase } from './write-case.ts';

/** The case that `npm start` opens: a full hour of first line's work in bullets, and a runbook that ended half way. */
export const ssoLoop: WriteCase = (now) => {
  const noor: Customer = {
    id: 'c-301',
    name: 'Noor Haddad',
    email: 'noor@brightharbor.example',
    role: 'customer',
    organisation: 'Bright Harbor Logistics',
    plan: 'Enterprise',
    seats: 240,
    accountCreated: ago(now, '1190d'),
    recentChanges: [
      { at: ago(now, '2d'), text: 'Sign-in moved from Okta to Microsoft Entra ID' },
      { at: ago(now, '16d'), text: 'Seats raised from 180 to 240' },
    ],
  };
  const id = '1204';
  return {
    id,
    subject: 'Sign-in loops back to the login page since this morning',
    customer: noor,
    status: 'Open',
    urgency: 'High',
    area: 'Authentication',
    group: 'Support L1',
    assignee: robin,
    tags: ['sso', 'saml'],
    runbooks: [{ label: 'SSO login loop', path: '/runbooks/sso-login-loop' }],
    entries: writeEntries(id, now, [
      [
        '3h',
        noor,
        {
          say: `Hello,

            since this morning none of our dispatchers can sign in. They choose "Sign in with company account", Microsoft says the sign-in worked, and then they are back on your login page. No error is shown.

            Around 60 people are affected. Two of us who were still signed in from yesterday can work normally. Our trucks leave in a few hours, so this is urgent.

            Regards,
            Noor Haddad`,
        },
      ],
      ['179m', routing, { change: { field: 'group', to: 'Support L1' } }],
      ['172m', robin, { change: { field: 'assignee', to: robin.name, toId: robin.id } }],
      ['171m', robin, { change: { field: 'Urgency', from: 'Normal', to: 'High' } }],
      [
        '165m',
        robin,
        {
          say: `Hi Noor,

            thank you, that is a clear description. Could you ask one person to try in a private window, and send us the exact time and their user name?

            Best regards,
            Robin`,
        },
      ],
      [
        '150m',
        noor,
        {
          say: `Same in a private window. User t.okafor@brightharbor.example, tried at the minute I am writing this.

            > Could you ask one person to try in a private window, and send us the exact time and their user name?`,
        },
      ],
      ['148m', robin, { change: { field: 'link', to: 'SSO login loop' } }],
      [
        '131m',
        robin,
        {
          note: `Tried so far:
            - Private window, Chrome and Edge: same loop
            - Cleared cookies for the workspace domain: no change
            - Signed in with a password as a local test user of this workspace: works
            - Runbook "SSO login loop" steps 1-4: certificate and entity ID match, step 5 needs access to the auth logs`,
        },
      ],
      [
        '96m',
        robin,
        {
          note: `Compared the SAML response Noor sent with one from before the move. Result: NameID is now the object id, it was the e-mail address before.

            Asked Noor's admin to set NameID to user.mail for one test user. That user gets in again.`,
        },
      ],
      [
        '84m',
        noor,
        {
          say: `Our admin does not want to change it for everybody before somebody tells us why it broke. Can your engineers have a look?`,
        },
      ],
      ['20m', robin, { change: { field: 'Product area', from: 'General', to: 'Authentication' } }],
    ]),
  };
};
