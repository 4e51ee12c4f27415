import type { EntryRule, Test, Value } from '../schema.ts';

const TYPE: Value = { json: '/renderable_type' };
const isType = (...types: number[]): Test => ({ value: TYPE, is: types.map(String) });
const isCustomer = isType(1, 12);
const isAdmin = isType(2, 24);
const isNote = isType(3);
const isBot = isType(31);
const isMessage: Test = { any: [isCustomer, isAdmin, isNote, isBot] };
const NAMES = ['admin_summary', 'user_summary', 'entity'];
const author = (part: string): Value[] => NAMES.map((of) => ({ json: `/renderable_data/${of}/${part}` }));

/** Types by number, learned from live conversations; every other one is an event. */
export const parts: EntryRule = {
  json: '/renderable_parts/*',
  id: { join: [TYPE, { json: '/created_at' }] },
  isNumbered: true,
  kind: [{ when: isNote, gives: 'note' }, { when: isMessage, gives: 'message' }, { gives: 'event' }],
  author: { id: author('id'), name: author('name'), email: author('email') },
  role: [
    { when: { not: isMessage }, gives: 'system' },
    { when: isCustomer, gives: 'customer' },
    { when: isBot, gives: 'bot' },
    { gives: 'agent' },
  ],
  visibility: [
    { when: isNote, gives: 'internal' },
    { when: isMessage, gives: 'public' },
  ],
  time: { value: { json: '/created_at' }, as: 'iso or epoch', precision: 's' },
  body: { json: '/renderable_data/blocks/*/text', format: 'html' },
  attachments: { json: '/renderable_data/uploads/*/name' },
};

const CATEGORY: Value = { read: { attr: 'data-part-group-category' } };
const isCategory = (...names: string[]): Test => ({ value: CATEGORY, is: names });

/** Where the record cannot be had and the page still says what a part is. */
export const streamParts: EntryRule = {
  at: [[{ deep: '[data-part-group-id][data-part-group-category]' }]],
  id: { read: { attr: 'data-part-group-id' } },
  kind: [{ when: isCategory('4'), gives: 'note' }, { when: isCategory('20'), gives: 'event' }, { gives: 'message' }],
  role: [
    { when: isCategory('1'), gives: 'customer' },
    { when: isCategory('3', '4'), gives: 'agent' },
    { when: isCategory('5'), gives: 'bot' },
    { when: isCategory('20'), gives: 'system' },
  ],
  visibility: [
    { when: isCategory('4'), gives: 'internal' },
    { when: isCategory('1', '3'), gives: 'public' },
  ],
  body: { at: ':scope .intercom-interblocks, :scope .intercom-interblocks-html, :scope .interblocks-html' },
};
