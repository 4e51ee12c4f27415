import type { RecordRule } from '../schema.ts';
import { historyEntries } from './history.ts';
import { rowEntries } from './rows.ts';

const REST_READS = 'REST 2.0: GET on a resource reads it (docs.bestpractical.com/rt/5.0.3/RT/REST2.html)';

export const records: RecordRule[] = [
  {
    name: 'ticket',
    get: '/REST/2.0/ticket/{id}?fields[Owner]=RealName,EmailAddress&fields[Queue]=Name',
    answers: 'json',
    expects: '/Subject',
    about: 'case',
    maxPages: 1,
    maxBytes: 1_000_000,
    harmless: REST_READS,
  },
  {
    name: 'history',
    get: '/REST/2.0/ticket/{id}/history?per_page=100&fields=Type,Creator,Created,Field,OldValue,NewValue&fields[Creator]=RealName,EmailAddress',
    answers: 'json',
    expects: '/items',
    about: 'timeline',
    entries: historyEntries,
    // `total` and `pages` are null for histories, so a short page is the last.
    pages: { parameter: 'page', rows: '/items/*', size: 100 },
    maxPages: 50,
    maxBytes: 2_000_000,
    harmless: REST_READS,
  },
  {
    name: 'texts',
    get: '/Helpers/TicketHistory?id={id}',
    answers: 'html',
    expects: '.history-container',
    about: 'timeline',
    entries: rowEntries,
    maxPages: 1,
    maxBytes: 15_000_000,
    harmless:
      'The fragment that the ticket page itself loads when its history is shown (share/html/Helpers/TicketHistory)',
  },
  {
    name: 'viewer',
    get: '/REST/2.0/user/{login}',
    vars: { login: { at: '.current-user' } },
    answers: 'json',
    expects: '/EmailAddress',
    about: 'people of this case',
    maxPages: 1,
    maxBytes: 200_000,
    harmless: REST_READS,
    optional: true,
  },
  {
    // Names of queues a ticket has been in; needed only where the page has no list of queues to choose from.
    name: 'queues',
    get: '/REST/2.0/queues/all?fields=Name&per_page=100',
    answers: 'json',
    expects: '/items',
    about: 'names of fields',
    when: { not: { has: '.ticket-info-basics select[name="Queue"]' } },
    maxPages: 1,
    maxBytes: 200_000,
    harmless: REST_READS,
    optional: true,
  },
];
