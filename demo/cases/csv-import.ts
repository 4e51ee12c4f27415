import type { Customer } from '../model.ts';
import { robin, routing } from '../people.ts';
import { ago, writeEntries, type WriteCase } from './write-case.ts';

/** Steps written as prose and with arrows, an attachment, a customer who tries things too. */
export const csvImport: WriteCase = (now) => {
  const ines: Customer = {
    id: 'c-318',
    name: 'Inês Carvalho',
    email: 'ines@oliveira-bikes.example',
    role: 'customer',
    organisation: 'Oliveira Bikes',
    plan: 'Pro',
    seats: 18,
    accountCreated: ago(now, '412d'),
    recentChanges: [{ at: ago(now, '5d'), text: 'Import of parts lists switched on (beta)' }],
  };
  const id = '1207';
  return {
    id,
    subject: 'CSV import stops at row 2,318 without an error',
    customer: ines,
    status: 'Waiting for customer',
    urgency: 'Normal',
    area: 'Imports',
    group: 'Support L1',
    assignee: robin,
    tags: ['import'],
    runbooks: [{ label: 'CSV import checklist', path: '/runbooks/csv-import-checklist' }],
    entries: writeEntries(id, now, [
      [
        '27h',
        ines,
        {
          say: `Hi, our parts list has 6,402 rows. The import says "finished", but only the first 2,317 parts are there. The file worked last month.`,
          attach: ['parts-list.csv'],
        },
      ],
      ['1619m', routing, { change: { field: 'group', to: 'Support L1' } }],
      ['1600m', robin, { change: { field: 'assignee', to: robin.name, toId: robin.id } }],
      [
        '1580m',
        robin,
        {
          note: `Imported the file into my own workspace -> stops at row 2,318 as well.
            Removed row 2,318 and imported again -> stops at 2,318 again, so it is not that row.
            Split the file in two halves -> both halves import completely.`,
        },
      ],
      [
        '25h',
        robin,
        {
          say: `Hello Inês,

            I can see the same thing with your file, thank you for sending it. As a way round until we know more: two files with about 3,000 rows each go in completely.

            Did you change anything about how the file is made?

            Robin`,
        },
      ],
      ['1499m', robin, { change: { field: 'status', from: 'Open', to: 'Waiting for customer' } }],
      [
        '6h',
        ines,
        {
          say: `Thanks, the two files worked. We saved it as "CSV UTF-8" from the spreadsheet instead of plain CSV, but it made no difference. The only change: since last week the part names have line breaks inside quotes.`,
        },
      ],
      [
        '5h',
        robin,
        {
          note: `Checked the import log of the workspace: it ends with "worker finished" and no error. Went through the CSV import checklist up to step 3, all fine.`,
        },
      ],
    ]),
  };
};
