import type { ComposerRule } from '../schema.ts';

const NOTE_TEXT = '[id^="create_note_notesText"]';
const MENU_ITEM = 'li[data-id*="notescontrol-createNewRecord_flyoutMenuItem_notes"]';

/** Notes have no way to the customer; posts and mail have forms of their own. */
export const noteComposer: ComposerRule = {
  name: 'note',
  page: 'case',
  open: {
    press: [
      {
        at: '[data-id="notescontrol"] button[id*="notescontrol-action_bar_add_command"]',
        never: [],
        thenWaitFor: `${MENU_ITEM}, ${NOTE_TEXT}`,
        withinMs: 3000,
      },
      { at: MENU_ITEM, never: [], thenWaitFor: NOTE_TEXT, withinMs: 3000 },
    ],
  },
  root: '[data-id="notescontrol"]',
  editors: [
    { at: `textarea${NOTE_TEXT}`, format: 'plain' },
    { at: `${NOTE_TEXT}[contenteditable="true"]`, format: 'html' },
  ],
  internal: { has: NOTE_TEXT },
  public: { has: '[id^="create_post_postText"], [id^="create_email"]' },
  recipients: [],
  draftKept: 'per mode',
};
