import type { Customer } from '../model.ts';
import { robin, routing } from '../people.ts';
import { ago, writeEntries, type WriteCase } from './write-case.ts';

/** A case in German: Baton drafts from the words of the case. */
export const doubleInvoice: WriteCase = (now) => {
  const jonas: Customer = {
    id: 'c-325',
    name: 'Jonas Reuter',
    email: 'j.reuter@reuter-haustechnik.example',
    role: 'customer',
    organisation: 'Reuter Haustechnik GmbH',
    plan: 'Pro',
    seats: 35,
    accountCreated: ago(now, '803d'),
    recentChanges: [{ at: ago(now, '9d'), text: 'Tarif von Team auf Pro geändert' }],
  };
  const id = '1209';
  return {
    id,
    subject: 'Nach dem Tarifwechsel zweimal abgerechnet',
    customer: jonas,
    status: 'Open',
    urgency: 'Normal',
    area: 'Billing',
    group: 'Support L1',
    assignee: robin,
    tags: ['billing', 'de'],
    runbooks: [{ label: 'Duplicate invoice after plan change', path: '/runbooks/duplicate-invoice' }],
    entries: writeEntries(id, now, [
      [
        '9h',
        jonas,
        {
          say: `Guten Tag,

            wir haben letzte Woche von Team auf Pro gewechselt. Jetzt wurden uns für denselben Monat zwei Rechnungen abgebucht, einmal 350 € und einmal 525 €. Unsere Buchhaltung kann den Monat nicht abschließen. Bitte um Klärung bis Freitag.

            Mit freundlichen Grüßen
            Jonas Reuter`,
          attach: ['rechnung-4481.pdf', 'rechnung-4502.pdf'],
        },
      ],
      ['538m', routing, { change: { field: 'group', to: 'Support L1' } }],
      ['500m', robin, { change: { field: 'assignee', to: robin.name, toId: robin.id } }],
      [
        '480m',
        robin,
        {
          note: `- Beide Rechnungen im Kundenkonto geprüft: 4481 (Team, voller Monat) und 4502 (Pro, voller Monat), keine Gutschrift
            - Zeitpunkt des Wechsels im Protokoll nachgesehen: Wechsel kam 40 Minuten nach dem Rechnungslauf
            - Gutschrift für 4481 von Hand angelegt: abgelehnt mit "invoice locked"`,
        },
      ],
      [
        '470m',
        robin,
        {
          say: `Guten Tag Herr Reuter,

            ich sehe beide Rechnungen und habe die Mahnung dazu angehalten. Ich melde mich, sobald die Gutschrift gebucht ist.

            Robin Vale`,
        },
      ],
      [
        '200m',
        jonas,
        { say: `Danke. Die zweite Abbuchung wurde heute von der Bank bestätigt, es bleibt also bei beiden.` },
      ],
      ['190m', robin, { change: { field: 'Urgency', from: 'Low', to: 'Normal' } }],
    ]),
  };
};
