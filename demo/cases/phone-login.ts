import type { Customer } from '../model.ts';
import { robin, routing } from '../people.ts';
import { ago, writeEntries, type WriteCase } from './write-case.ts';

/** The thin case: little is known, and the handoff says just that. */
export const phoneLogin: WriteCase = (now) => {
  const mara: Customer = {
    id: 'c-340',
    name: 'Mara Silva',
    email: 'mara@fernandcole.example',
    role: 'customer',
    organisation: 'Fern & Cole',
    plan: 'Free',
    seats: 3,
    accountCreated: ago(now, '12d'),
    recentChanges: [{ at: ago(now, '3d'), text: 'Two-step sign-in switched on' }],
  };
  const id = '1213';
  return {
    id,
    subject: "Can't log in on my phone",
    customer: mara,
    status: 'Open',
    urgency: 'Normal',
    area: 'Mobile app',
    group: 'Support L1',
    tags: [],
    runbooks: [],
    entries: writeEntries(id, now, [
      [
        '50m',
        mara,
        {
          say: `Hi, I can't log in with the app on my new phone. It keeps saying "code not valid". On the computer it works.`,
        },
      ],
      ['49m', routing, { change: { field: 'group', to: 'Support L1' } }],
      ['35m', robin, { note: `Reset her two-step codes: new codes are refused too.` }],
    ]),
  };
};
