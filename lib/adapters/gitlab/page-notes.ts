import type { EntryRule, Value } from '../schema.ts';

const USER: Value = { at: ':scope a.js-user-link[data-user-id]', read: { attr: 'data-user-id' } };
/** People who write mail are named without a link. */
const MAIL: Value = { at: ':scope span.note-header-author-name' };
const isInternal = { has: ':scope.internal-note, :scope [data-testid="internal-note-indicator"]' };

/** Times on the page have no date that machines read. */
export const pageNotes: EntryRule = {
  at: '.note-wrapper[id^="note_"], .system-note[id^="note_"]',
  id: { read: { attr: 'id' }, after: 'note_' },
  kind: [
    { when: { has: ':scope.system-note' }, gives: 'event' },
    { when: isInternal, gives: 'note' },
    { gives: 'message' },
  ],
  author: { id: [USER, MAIL], name: [{ at: ':scope [data-testid="author-name"]' }, MAIL] },
  role: [
    { when: { has: ':scope.system-note' }, gives: 'system' },
    { when: { has: ':scope span.note-header-author-name' }, gives: 'customer' },
  ],
  visibility: [{ when: isInternal, gives: 'internal' }],
  time: {
    value: { at: ':scope a.note-timestamp time[datetime]', read: { attr: 'datetime' } },
    as: 'iso',
    precision: 's',
  },
  body: [{ at: ':scope .note-body .note-text' }, { at: ':scope [data-testid="system-note-content"]' }],
};
