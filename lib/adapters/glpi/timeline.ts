import type { EntryRule, Value } from '../schema.ts';

const HEAD = ':scope .timeline-header';
const AUTHOR: Value[] = [
  { at: `${HEAD} .creator a[href*="user.form.php"]` }, // Without a link the name has a badge of its own; the badge with the time says more than the name.
  { at: `${HEAD} .creator .badge:not(:has([title], [data-bs-original-title]), [title], [data-bs-original-title])` },
];
const BADGE = `${HEAD} .badge`;
/** Other formats of GLPI do not say which number is the month. */
const ISO = String.raw`(\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?)`;
const isPrivate = { has: ':scope.private-item, :scope .timeline-item-buttons .is-private' };
const isItem = (...types: string[]) => ({ value: { read: { attr: 'data-itemtype' } } as const, is: types });

export const timelineItem: EntryRule = {
  // Forms for new items have no id; what people write lies in a container of its own.
  at: '.itil-timeline .timeline-item[data-itemtype][data-items-id]:not(.rich_text_container *)',
  id: [
    { read: { attr: 'id' }, match: '(.+)' },
    { at: ':scope.ITILContent', read: { attr: 'data-itemtype' } },
    { read: { attr: 'data-items-id' } },
  ],
  kind: [
    { when: isItem('Log'), gives: 'event' },
    { when: isPrivate, gives: 'note' },
    { when: isItem('Ticket', 'ITILFollowup', 'ITILSolution', 'TicketTask'), gives: 'message' },
    { gives: 'event' },
  ],
  author: {
    id: { at: `${HEAD} .creator a[href*="user.form.php"]`, read: { attr: 'href' }, match: String.raw`[?&]id=(\d+)` },
    name: AUTHOR,
  },
  role: [
    { when: isItem('Log'), gives: 'system' },
    { when: { any: [isPrivate, isItem('TicketTask', 'ITILSolution')] }, gives: 'agent' },
    { when: { value: AUTHOR, in: 'assigned' }, gives: 'agent' },
    { when: { value: AUTHOR, in: 'requesters' }, gives: 'customer' },
    { when: { has: ':scope .timeline-content:is(.t-right, .right)' }, gives: 'agent' },
    { when: { has: ':scope .timeline-content:is(.t-left, .left)' }, gives: 'customer' },
  ],
  visibility: [
    { when: isPrivate, gives: 'internal' },
    { when: isItem('Ticket', 'ITILFollowup', 'ITILSolution', 'TicketTask'), gives: 'public' },
  ],
  time: {
    value: [
      { at: `${BADGE} [title], ${BADGE}[title]`, read: { attr: 'title' }, match: ISO },
      {
        at: `${BADGE} [data-bs-original-title], ${BADGE}[data-bs-original-title]`,
        read: { attr: 'data-bs-original-title' },
        match: ISO,
      },
      { at: BADGE, match: ISO },
    ],
    as: { formats: ['yyyy-MM-dd HH:mm', 'yyyy-MM-dd HH:mm:ss'] },
    zone: 'unknown',
    precision: 'min',
  },
  body: [{ at: ':scope .read-only-content .rich_text_container' }, { at: ':scope .read-only-content' }],
  attachments: { at: ':scope .sub_documents a[href*="document.send.php"]' },
};
