import type { EntryRule, Test, Value } from '../schema.ts';
import { shownAddress, shownName } from './people.ts';

/** Parts of a mail lie in the content or in nested lists of parts. Only RT's own containers, never inside what people wrote. */
function inContent(css: string): string {
  const lists = ['', '> .messageattachments ', '> .messageattachments > .messageattachments '];
  return lists.map((list) => `:scope > .content ${list}> ${css}`).join(', ');
}
/** What stands before a part that is text of the mail; an attached file has its name there. */
const TEXT_PART = '.downloadattachment:not(:has(.downloadfilename))';

const isMessageRow: Test = { has: ':scope.message' };
const AUTHOR = ':scope > .metadata > .description > .user[data-user-id]';
const AUTHOR_ID: Value = { at: AUTHOR, read: { attr: 'data-user-id' } };
/** What RT calls the transaction, in the viewer's language: text beside the elements of the description. */
const CALLED: Value = { at: ':scope > .metadata > .description', read: 'ownText' };
/** From RT's own translations (share/po). Used only where REST does not answer. */
const COMMENT_WORDS = {
  en: ['Comments added'],
  de: ['Kommentar hinzugefügt'],
  fr: ['Commentaires ajoutés'],
  es: ['Comentarios añadidos'],
};
const REPLY_WORDS = {
  en: ['Correspondence added', 'Ticket created'],
  de: ['Antwort hinzugefügt'],
  fr: ['Courrier ajouté'],
  es: ['Correspondencia agregada'],
};

/**
 * Rows of the history, in the page or in the fragment. Only direct children of the container that carry an id: RT's scrubber
 * keeps class names of a customer's mail, which can look like a row, but never `data-transaction-id`.
 */
export const rowEntries: EntryRule = {
  at: '.history-container > .transaction[data-transaction-id]',
  // Mail that RT sent about the entry before it.
  skip: { has: ':scope > .metadata > .actions a[href*="ShowEmailRecord.html"]' },
  id: { read: { attr: 'data-transaction-id' } },
  kind: [
    { when: { all: [isMessageRow, { value: CALLED, words: COMMENT_WORDS }] }, gives: 'note' },
    { when: { value: { read: { attr: 'class' } }, contains: ' message ' }, gives: 'message' },
    { gives: 'event' },
  ],
  author: { id: AUTHOR_ID, name: shownName({ at: AUTHOR }), email: shownAddress({ at: AUTHOR }) },
  role: [
    { when: { not: { value: { read: { attr: 'class' } }, contains: ' message ' } }, gives: 'system' },
    { when: { value: AUTHOR_ID, in: 'staff' }, gives: 'agent' },
    { when: { value: AUTHOR_ID, in: 'requesters' }, gives: 'customer' },
  ],
  visibility: [
    { when: { value: CALLED, words: COMMENT_WORDS }, gives: 'internal' },
    { when: { value: CALLED, words: REPLY_WORDS }, gives: 'public' },
  ],
  time: {
    value: { at: ':scope > .metadata > .date' },
    as: { formats: ['EEE MMM dd HH:mm:ss yyyy', 'yyyy-MM-dd HH:mm:ss'] },
    // Written in the zone of the viewer's preferences, which is named nowhere.
    zone: 'unknown',
    precision: 's',
  },
  body: [
    {
      at: inContent(`${TEXT_PART} + .messagebody`),
      // RT's own remarks ("is not shown because …") are direct children; what people wrote lies in a stanza.
      drop: [':scope > p', '.message-stanza-folder'],
      quote: ['.message-stanza .message-stanza'],
      shortened: { has: inContent(`${TEXT_PART} + .messagebody > p`) },
    },
    {
      at: ':scope:not(.message) > .metadata > .description',
      drop: [':scope > .user:not(.user ~ *)'],
      trimStart: ['- '],
    },
  ],
  attachments: { at: inContent('.downloadattachment .downloadfilename') },
};
