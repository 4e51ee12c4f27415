import type { EntryRule, TimeRule } from '../schema.ts';

const TIME = (at: string): TimeRule => ({ value: { at, read: { attr: 'datetime' } }, as: 'iso', precision: 's' });
const isType = (type: string) => ({ has: `:scope > .thread-entry.${type}` });
const HEAD = ':scope > .thread-entry > .header';
const AUTHOR = { at: `${HEAD} > b` };

/** Direct children: what people write lies deeper. Tasks of a ticket have a thread of their own. */
const entries: EntryRule = {
  at: '#ticket_thread #thread-items > [id^="thread-entry-"]',
  id: { read: { attr: 'id' }, after: 'thread-entry-' },
  kind: [{ when: isType('note'), gives: 'note' }, { gives: 'message' }],
  author: { id: AUTHOR, name: AUTHOR },
  role: [
    { when: isType('system'), gives: 'bot' },
    { when: isType('message'), gives: 'customer' },
    { when: { any: [isType('response'), isType('note')] }, gives: 'agent' },
  ],
  visibility: [
    { when: isType('note'), gives: 'internal' },
    { when: { any: [isType('message'), isType('response')] }, gives: 'public' },
  ],
  time: TIME(`${HEAD} time[datetime]`),
  body: { at: ':scope > .thread-entry > .thread-body', drop: [':scope > .attachments', '.clear'] },
  attachments: { at: ':scope > .thread-entry > .thread-body > .attachments a.filename' },
};

const DESCRIPTION = ':scope > span.description';
const PERSON = { at: `${DESCRIPTION} > b` };
const THING = { at: `${DESCRIPTION} > strong` };
const hasIcon = (name: string) => ({ has: `:scope > .type-icon > i.icon-${name}` });

const events: EntryRule = {
  at: '#ticket_thread #thread-items > .thread-event',
  id: { at: `${DESCRIPTION} time[datetime]`, read: { attr: 'datetime' } },
  isNumbered: true,
  kind: [{ gives: 'event' }],
  author: { id: PERSON, name: PERSON },
  role: [{ gives: 'system' }],
  time: TIME(`${DESCRIPTION} time[datetime]`),
  body: { at: DESCRIPTION },
  changes: [
    // Whoever claims a ticket is named alone.
    {
      when: hasIcon('hand-right'),
      field: 'assignee',
      to: [THING, PERSON],
      toPerson: { id: [THING, PERSON], name: [THING, PERSON] },
    },
    { when: hasIcon('share-alt'), field: 'group', to: THING },
    { when: { any: [hasIcon('thumbs-up-alt'), hasIcon('rotate-right')] }, field: 'status', to: THING },
  ],
};

export const threadEntries = [entries, events];
