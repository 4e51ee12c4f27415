/**
 * ServiceNow. The classic form stands in a frame (in the new shell inside a shadow root), a workspace shows it as components.
 * What was written is read from the table API, with the token that the classic form carries; workspaces keep theirs to
 * themselves, so that there only the case is known.
 */
import type { Adapter, At, Path } from './schema.ts';
import { composers } from './servicenow/composers.ts';
import { streamCards } from './servicenow/stream.ts';
import { people } from './servicenow/people.ts';
import { records } from './servicenow/records.ts';
import type { CasePage } from './schema.ts';

/** The form: in a frame, in a frame inside a shadow root, or the page itself. */
const FORM: Path[] = [
  ['iframe#gsft_main', { frame: true }, 'body'],
  [{ deep: 'iframe#gsft_main' }, { frame: true }, 'body'],
  ['body:has(#sn_form_inline_stream_entries)'],
];
const field = (name: string): At => `[id$=".${name}"]:is(input, textarea, select)`;

const shared = {
  number: { from: 'task', json: '/result/number/display_value' },
  ...people,
  mayLack: ['tags', 'group'],
  links: [],
  records,
} satisfies Partial<CasePage>;

export const serviceNow: Adapter = {
  schema: 1,
  vendor: 'servicenow',
  version: 1,
  name: 'ServiceNow',
  pages: [
    {
      marks: ['form', 'framed form', 'shell'],
      scope: FORM,
      ...shared,
      fields: {
        subject: [
          { from: 'task', json: '/result/short_description/display_value' },
          { at: field('short_description'), read: 'value' },
        ],
        status: [{ from: 'task', json: '/result/state/display_value' }, { at: 'select[id$=".state"] option:checked' }],
        priority: [
          { from: 'task', json: '/result/priority/display_value' },
          { at: 'select[id$=".priority"] option:checked' },
        ],
        group: [
          { from: 'task', json: '/result/assignment_group/display_value', match: '(.+)' },
          { at: '[id^="sys_display."][id$=".assignment_group"]', read: 'value', match: '(.+)' },
        ],
      },
      custom: [
        {
          from: 'page',
          at: '[id^="element."] :is(input, select)[id*=".u_"]:not([type="hidden"], [id^="sys_"])',
          label: { read: { attr: 'id' }, match: String.raw`\.u_(\w+)$` },
          value: { read: 'value', match: '(.+)' },
          of: 'case',
        },
      ],
      entries: streamCards,
      sources: ['journal', 'page'],
    },
    {
      marks: ['workspace'],
      ...shared,
      fields: {
        subject: { from: 'task', json: '/result/short_description/display_value' },
        status: { from: 'task', json: '/result/state/display_value' },
        priority: { from: 'task', json: '/result/priority/display_value' },
        group: { from: 'task', json: '/result/assignment_group/display_value', match: '(.+)' },
      },
      custom: [],
      sources: ['journal'],
    },
  ],
  composers,
  evidence: { page: 'medium', record: 'medium', composer: 'high', note: 'Workspaces: the case only.' },
};
