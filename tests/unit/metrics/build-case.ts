/** Small cases for tests: one line per entry, times as HH:MM on one day. */
import type { Case, Change, Entry, Person } from '../../../lib/case/model.ts';
import { caseRef } from '../../../lib/case/key.ts';

export const lena: Person = { id: '37', name: 'Lena Ortiz' };
export const sam: Person = { id: '39', name: 'Sam Reed' };
export const priya: Person = { id: '41', name: 'Priya Nair' };
export const noor: Person = { id: '43', name: 'Noor Aziz' };
export const customer: Person = { id: '90', name: 'Dalia Mensah', email: 'dalia@corvus.example' };
const machine: Person = { id: '1', name: 'Automation' };

export const at = (clock: string, day = '2025-03-04') => `${day}T${clock.length === 5 ? `${clock}:00` : clock}Z`;

let count = 0;
function entry(clock: string, author: Person, more: Partial<Entry>): Entry {
  count += 1;
  return {
    id: String(count),
    kind: 'event',
    author,
    role: 'system',
    visibility: 'unknown',
    at: { at: at(clock), precision: 's', zoneKnown: true, source: 'record' },
    body: [],
    changes: [],
    attachments: [],
    ...more,
  };
}

const body = (text: string): Entry['body'] => text.split('\n').map((line) => ({ kind: 'paragraph', text: line }));
const change = (clock: string, author: Person, one: Change) => entry(clock, author, { changes: [one] });

export const mail = (clock: string, text = 'It is broken.') =>
  entry(clock, customer, { kind: 'message', role: 'customer', visibility: 'public', body: body(text) });
export const reply = (clock: string, author: Person, text = 'Please try again.') =>
  entry(clock, author, { kind: 'message', role: 'agent', visibility: 'public', body: body(text) });
export const note = (clock: string, author: Person, text = 'The log shows a timeout.', more: Partial<Entry> = {}) =>
  entry(clock, author, { kind: 'note', role: 'agent', visibility: 'internal', body: body(text), ...more });
export const moved = (clock: string, author: Person, from: string | undefined, to: string) =>
  change(clock, author, { field: 'group', from, to });
export const taken = (clock: string, author: Person) => change(clock, author, { field: 'assignee', toPerson: author });
export const given = (clock: string, author: Person, toPerson: Person) =>
  change(clock, author, { field: 'assignee', toPerson });
export const status = (clock: string, author: Person, from: string, to: string) =>
  change(clock, author, { field: 'status', from, to });
export const reopenedByMail = (clock: string) => status(clock, machine, 'resolved', 'open');
export const field = (clock: string, author: Person, name: string, to: string) =>
  change(clock, author, { field: name, to });

export function caseOf(entries: Entry[], more: Partial<Case> = {}): Case {
  return {
    ...caseRef('https://help.example', 'request-tracker', '7'),
    url: 'https://help.example/Ticket/Display.html?id=7',
    requester: customer,
    viewer: priya,
    tags: [],
    fields: [],
    links: [],
    entries,
    reading: { at: at('23:00'), isComplete: true, sources: [], missing: [], ms: 1 },
    ...more,
  };
}
