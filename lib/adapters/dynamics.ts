/**
 * Dynamics 365 Customer Service, the case form. `data-id` names columns in every language; the timeline shows texts shortened
 * and times in the person's format, so it is read from the Web API, which takes the session.
 */
import { noteComposer } from './dynamics/composer.ts';
import { records } from './dynamics/records.ts';
import { timelineRecord } from './dynamics/timeline.ts';
import type { Adapter, Value } from './schema.ts';

/** What the column says to people stands beside its code. */
const shown = (column: string): string => `/${column}@OData.Community.Display.V1.FormattedValue`;
const ofCase = (column: string): Value => ({ from: 'case', json: shown(column), match: '(.+)' });
const header = (name: string): Value => ({ at: `[data-id="header_${name}"]`, match: '(.+)' });

export const dynamics: Adapter = {
  schema: 1,
  vendor: 'dynamics',
  version: 1,
  name: 'Dynamics 365 Customer Service',
  pages: [
    {
      marks: ['case'],
      number: { from: 'case', json: '/ticketnumber' },
      viewer: {
        id: { from: 'me', json: '/UserId' },
        name: { from: 'user', json: '/fullname' },
        email: { from: 'user', json: '/internalemailaddress' },
      },
      fields: {
        subject: [{ from: 'case', json: '/title' }, { at: '[data-id="header_title"], [data-id="formHeaderTitle"]' }],
        status: [ofCase('statuscode'), header('statuscode')],
        priority: [ofCase('prioritycode'), header('prioritycode')],
        group: { from: 'queue', json: '/value/*/queueid/name' },
      },
      requester: {
        id: { from: 'case', json: '/_customerid_value' },
        name: [ofCase('_primarycontactid_value'), ofCase('_customerid_value')],
        email: { from: 'case', json: '/primarycontactid/emailaddress1' },
        organisation: { from: 'case', json: '/customerid_account/name' },
      },
      assignee: { id: { from: 'case', json: '/_ownerid_value' }, name: ofCase('_ownerid_value') },
      mayLack: ['group'],
      custom: [
        {
          from: 'page',
          at: '[data-id$="-FieldSectionItemContainer"][data-id*="_"]',
          label: { at: 'label' },
          value: [
            { at: 'input[data-id$=".fieldControl-text-box-text"]', read: 'value', match: '(.+)' },
            { at: '[data-id*="_selected_tag_text"]' },
            { at: 'select[data-id*=".fieldControl-option-set"] option:checked' },
          ],
          of: 'case',
        },
      ],
      links: [],
      records,
      entries: timelineRecord,
      sources: [['notes', 'emails', 'case'], ['notes', 'emails'], 'page'],
      more: { has: '[data-id="notescontrol-seeMoreRecords"]' },
    },
  ],
  composers: [noteComposer],
  evidence: { page: 'medium', record: 'high', composer: 'medium' },
};
