import type { ComposerRule, Value } from '../schema.ts';

const PANE = '#content_permanent_Ticket-{id}';
const TYPE: Value = { at: 'input[name="type"]', read: 'value' };

/** One editor; its type (note, mail, …) and whether it is internal are chosen apart. */
export const noteInOldView: ComposerRule = {
  name: 'internal note',
  page: 'zoom',
  open: {
    press: [
      {
        at: `${PANE} .article-new .js-articleTypes [data-value="note"]`,
        never: ['[type="submit"]'],
        thenWaitFor: `${PANE} form.article-add input[name="type"][value="note"]`,
        withinMs: 3000,
      },
      {
        at: `${PANE} .article-new .js-selectInternalPublic`,
        never: ['[type="submit"]'],
        thenWaitFor: `${PANE} form.article-add.is-internal`,
        withinMs: 2000,
      },
    ],
  },
  root: `${PANE} form.article-add`,
  editors: [{ at: '.articleNewEdit-body[contenteditable="true"]', format: 'html' }],
  internal: { all: [{ has: ':scope.is-internal' }, { value: TYPE, is: ['note'] }] },
  public: { any: [{ has: ':scope.is-public' }, { not: { value: TYPE, is: ['note'] } }] },
  recipients: [],
  draftKept: 'shared',
};
