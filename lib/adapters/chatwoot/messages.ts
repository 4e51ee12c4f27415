import type { EntryRule } from '../schema.ts';

/** Where the record cannot be had: texts, and what is a note by its lock. Sides of bubbles differ between versions. */
const bubble: EntryRule = {
  at: '.conversation-panel .message-bubble-container[data-message-id]',
  id: { read: { attr: 'data-message-id' } },
  kind: [
    { when: { has: ':scope [data-bubble-name="activity"]' }, gives: 'event' },
    { when: { has: ':scope .i-lucide-lock-keyhole' }, gives: 'note' },
    { gives: 'message' },
  ],
  role: [{ when: { has: ':scope [data-bubble-name="activity"]' }, gives: 'system' }],
  visibility: [{ when: { has: ':scope .i-lucide-lock-keyhole' }, gives: 'internal' }],
  body: [
    { at: ':scope [data-bubble-name] .letter-render' },
    { at: ':scope [data-bubble-name] .prose-bubble:not(.line-clamp-2)' },
    { at: ':scope [data-bubble-name="activity"]' },
  ],
};

/** Versions 2 and 3. */
const old: EntryRule = {
  at: '.conversation-panel > li[id^="message"]',
  id: { read: { attr: 'id' }, after: 'message' },
  kind: [
    { when: { has: ':scope.center, :scope .activity-wrap' }, gives: 'event' },
    { when: { has: ':scope .bubble.is-private' }, gives: 'note' },
    { gives: 'message' },
  ],
  role: [
    { when: { has: ':scope.center, :scope .activity-wrap' }, gives: 'system' },
    { when: { has: ':scope .bubble.is-private' }, gives: 'agent' },
    { when: { has: ':scope.left' }, gives: 'customer' },
  ],
  visibility: [
    { when: { has: ':scope .bubble.is-private' }, gives: 'internal' },
    { when: { has: ':scope .bubble' }, gives: 'public' },
  ],
  body: [{ at: ':scope .message-text__wrap .text-content' }, { at: ':scope .activity-wrap' }],
};

export const messages = [bubble, old];
