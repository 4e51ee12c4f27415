import type { EntryRule } from '../schema.ts';

const isComment = { has: ':scope.h-card_comments' };
const NAME = { at: ':scope .sn-card-component-createdby' };
const WHEN = { at: ':scope .sn-card-component-time .date-calendar' };

/** The classic activity stream. Only comments have a class of their own: what else a card is, its label says in words. */
export const streamCards: EntryRule = {
  at: '#sn_form_inline_stream_entries li.h-card',
  skip: { not: { has: ':scope .sn-card-component-createdby' } },
  id: { join: [WHEN, NAME] },
  isNumbered: true,
  kind: [{ when: { has: ':scope .sn-card-component_records' }, gives: 'event' }, { gives: 'message' }],
  author: { id: NAME, name: NAME },
  role: [{ when: { has: ':scope .sn-card-component_records' }, gives: 'system' }],
  visibility: [{ when: isComment, gives: 'public' }],
  time: { value: WHEN, as: { formats: ['yyyy-MM-dd HH:mm:ss'] }, zone: 'unknown', precision: 's' },
  body: {
    at: ':scope .sn-widget-textblock-body, :scope .sn-widget-textblock-body_formatted, :scope .sn-card-component_records',
  },
};
