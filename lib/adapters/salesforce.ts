/**
 * Salesforce Service Cloud, Lightning. A console keeps every open case mounted: the tab of this one names its pane. The REST
 * API wants a key of its own, so only the page is read; who is a customer and what is internal it does not say.
 */
import type { Adapter, At, EntryRule } from './schema.ts';

const deep = (css: string): At => [[{ deep: css }]];
const PERSON = ':scope .cuf-entityLink .uiOutputText, :scope .cuf-entityLinkId .uiOutputText';

const feedItem: EntryRule = {
  at: deep('article.cuf-feedItem'),
  id: [
    { at: [[{ closest: '[data-id]' }]], read: { attr: 'data-id' } },
    { at: ':scope [data-id]', read: { attr: 'data-id' } },
  ],
  kind: [{ gives: 'message' }],
  author: { id: { at: PERSON }, name: { at: PERSON } },
  time: {
    value: { at: ':scope a.cuf-timestamp [datetime], :scope a.cuf-timestamp[datetime]', read: { attr: 'datetime' } },
    as: 'iso',
    precision: 's',
  },
  body: [
    { at: ':scope .cuf-feedBodyText' },
    { at: ':scope .feedBodyInner' },
    { at: [[{ deep: 'emailui-rich-text-output, .emailMessageBody, .email-message-body' }]] },
  ],
};

const comment: EntryRule = {
  at: deep('article.cuf-commentItem'),
  id: {
    join: [{ at: ':scope .cuf-commentNameLink .uiOutputText' }, { at: ':scope .slds-comment__content .feedBodyInner' }],
  },
  isNumbered: true,
  kind: [{ gives: 'message' }],
  author: { name: { at: ':scope .cuf-commentNameLink .uiOutputText' } },
  time: { value: { at: ':scope time[datetime]', read: { attr: 'datetime' } }, as: 'iso', precision: 's' },
  body: { at: ':scope .slds-comment__content .feedBodyInner' },
};

export const salesforce: Adapter = {
  schema: 1,
  vendor: 'salesforce',
  version: 1,
  name: 'Salesforce Service Cloud',
  pages: [
    {
      marks: ['case'],
      scope: [
        [{ deep: 'a[href*="/lightning/r/Case/{id}"][aria-controls]' }, { idref: 'aria-controls' }],
        ['.slds-template__container > .lafSinglePaneWindowManager > .windowViewMode-normal'],
      ],
      viewer: {
        name: {
          from: 'document',
          at: [[{ deep: '.profile-card-name' }]],
        },
      },
      fields: {
        subject: [
          { at: deep('.slds-page-header__title lightning-formatted-text') },
          { at: deep('.slds-page-header__title .uiOutputText') },
          { at: deep('.slds-page-header__title') },
        ],
      },
      requester: {},
      assignee: {},
      mayLack: [],
      custom: [
        {
          from: 'page',
          at: deep('records-record-layout-item[field-label]'),
          label: { read: { attr: 'field-label' } },
          value: {
            at: [[{ deep: '.slds-form-element__control :is(lightning-formatted-text, lightning-formatted-name)' }]],
          },
          of: 'case',
        },
      ],
      links: [],
      records: [],
      entries: [feedItem, comment],
      sources: ['page'],
      newestFirst: { has: deep('article.cuf-feedItem') },
    },
  ],
  composers: [],
  evidence: { page: 'medium', note: 'Roles and what is internal do not stand on the page.' },
};
