import type { CasePage, Value } from '../schema.ts';

/** The journal has logins; everything else goes by the record's id. */
export const ofUser = (login: Value, part: string): Value => ({
  ...login,
  lookup: { from: 'users', json: '/result/*', key: { json: '/user_name' }, value: { json: `/${part}` } },
});

const CALLER = 'input[id$=".caller_id"]:not([id^="sys_"])';

export const people = {
  viewer: {},
  requester: {
    id: [
      { from: 'incident', json: '/result/caller_id/value', match: '(.+)' },
      { at: CALLER, read: 'value', match: '(.+)' },
      { from: 'task', json: '/result/opened_by/value', match: '(.+)' },
    ],
    name: [
      { from: 'incident', json: '/result/caller_id/display_value', match: '(.+)' },
      { at: '[id^="sys_display."][id$=".caller_id"]', read: 'value', match: '(.+)' },
      { from: 'task', json: '/result/opened_by/display_value', match: '(.+)' },
    ],
    organisation: { from: 'task', json: '/result/company/display_value', match: '(.+)' },
  },
  assignee: {
    id: { from: 'task', json: '/result/assigned_to/value', match: '(.+)' },
    name: [
      { from: 'task', json: '/result/assigned_to/display_value', match: '(.+)' },
      { at: '[id^="sys_display."][id$=".assigned_to"]', read: 'value', match: '(.+)' },
    ],
    nobody: { value: { from: 'task', json: '/result/assigned_to/value' }, is: [''] },
  },
} satisfies Partial<CasePage>;
