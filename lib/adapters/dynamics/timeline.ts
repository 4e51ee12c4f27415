import type { EntryRule, Test } from '../schema.ts';

const hasIcon = (...names: string[]): Test => ({
  has: names.map((name) => `:scope [class*="${name}-symbol"]`).join(', '),
});

/** The page shortens texts and writes times in the person's format. */
export const timelineRecord: EntryRule = {
  at: '[data-id="notescontrol"] [id^="timeline_record_control"]',
  id: { read: { attr: 'id' }, match: String.raw`([0-9a-f]{8}-[0-9a-f-]{27})` },
  kind: [
    { when: hasIcon('Note'), gives: 'note' },
    { when: hasIcon('EmailIncoming', 'EmailOutgoing', 'PhoneCall'), gives: 'message' },
    { gives: 'event' },
  ],
  role: [
    { when: hasIcon('Note', 'EmailOutgoing'), gives: 'agent' },
    { when: hasIcon('EmailIncoming'), gives: 'customer' },
  ],
  visibility: [
    { when: hasIcon('Note'), gives: 'internal' },
    { when: hasIcon('EmailIncoming', 'EmailOutgoing'), gives: 'public' },
  ],
  body: [
    { at: ':scope [data-id*="timeline_field_description"]' },
    {
      at: ':scope [data-id*="timeline_record_content_preview"]',
      shortened: { has: ':scope [data-id*="timeline_record_content_preview"]' },
    },
  ],
  attachments: { at: ':scope [id*="timeline_record_attachment_Item"]' },
};
