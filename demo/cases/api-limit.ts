import type { Customer } from '../model.ts';
import { robin, routing } from '../people.ts';
import { ago, writeEntries, type WriteCase } from './write-case.ts';

/** A technical customer, a runbook that was followed to its end, and a step whose result nobody wrote down. */
export const apiLimit: WriteCase = (now) => {
  const wei: Customer = {
    id: 'c-332',
    name: 'Wei Lindqvist',
    email: 'wei@polarfreight.example',
    role: 'customer',
    organisation: 'Polar Freight AB',
    plan: 'Enterprise',
    seats: 510,
    accountCreated: ago(now, '1640d'),
    recentChanges: [
      { at: ago(now, '1d'), text: 'Second API key created ("warehouse-sync")' },
      { at: ago(now, '33d'), text: 'Rate limit raised to 1,200 requests per minute' },
    ],
  };
  const id = '1211';
  return {
    id,
    subject: 'API answers 429 far below our rate limit',
    customer: wei,
    status: 'Open',
    urgency: 'Critical',
    area: 'API and webhooks',
    group: 'Support L1',
    assignee: robin,
    tags: ['api', 'rate-limit'],
    runbooks: [{ label: 'API rate limit (429)', path: '/runbooks/api-rate-limit' }],
    entries: writeEntries(id, now, [
      [
        '4h',
        wei,
        {
          say: `Hi team,

            our sync gets HTTP 429 at roughly 300 requests per minute. Our limit is 1,200. It began yesterday around noon UTC. Orders from the warehouse arrive hours late.

            Response header: retry-after: 37`,
        },
      ],
      ['238m', routing, { change: { field: 'group', to: 'Support L1' } }],
      ['230m', robin, { change: { field: 'assignee', to: robin.name, toId: robin.id } }],
      ['229m', robin, { change: { field: 'Urgency', from: 'Normal', to: 'Critical' } }],
      ['226m', robin, { change: { field: 'link', to: 'API rate limit (429)' } }],
      [
        '210m',
        robin,
        {
          note: `1. Checked the configured limit: 1,200 per minute, as it should be
            2. Looked at the usage graph for both keys: peak 310 per minute, 429s begin at 298
            3. Rotated the key "warehouse-sync": still 429
            4. Followed the runbook "API rate limit (429)" to the end. It ends with "escalate with the request id".`,
        },
      ],
      [
        '205m',
        robin,
        { say: `Hello Wei, can you send me the request id of one refused call? It stands in the header x-request-id.` },
      ],
      [
        '190m',
        wei,
        {
          say: `x-request-id: 7f3c-91aa-04. We also paused the old key for ten minutes: during that time the new one got no 429 at all.`,
        },
      ],
      ['180m', robin, { note: `Restarted the customer's webhook consumer from the admin page.` }],
    ]),
  };
};
