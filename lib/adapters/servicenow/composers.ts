import type { ComposerRule, Path } from '../schema.ts';

/** The same place in the frame, in the frame of the new shell, or in the page itself. */
const inForm = (css: string): Path[] => [
  ['iframe#gsft_main', { frame: true }, css],
  [{ deep: 'iframe#gsft_main' }, { frame: true }, css],
  [css],
];
const FIELD = 'textarea#activity-stream-textarea';
const KIND = { at: FIELD, read: { attr: 'data-stream-text-input' } } as const;

/** One box for comments and work notes. */
const single = (page: string): ComposerRule => ({
  name: `work notes (${page})`,
  page,
  open: {
    press: [
      {
        at: inForm('#single-input-journal-entry input[name="work_notes-journal-checkbox"]'),
        never: ['[type="submit"]'],
        thenWaitFor: inForm(`#single-input-journal-entry ${FIELD}[data-stream-text-input="work_notes"]`),
        withinMs: 2000,
      },
    ],
  },
  root: inForm('#single-input-journal-entry:not(.ng-hide)'),
  editors: [{ at: FIELD, format: 'plain' }],
  internal: { value: KIND, is: ['work_notes'] },
  public: { value: KIND, is: ['comments'] },
  recipients: [],
  draftKept: 'shared',
});

const NOTES = 'textarea#activity-stream-work_notes-textarea';
/** A box for each of them. */
const multiple = (page: string): ComposerRule => ({
  name: `work notes box (${page})`,
  page,
  root: inForm('#multiple-input-journal-entry:not(.ng-hide)'),
  editors: [{ at: NOTES, format: 'plain' }],
  internal: { has: NOTES },
  public: { lacks: NOTES, within: 'textarea' },
  recipients: [],
  draftKept: 'per mode',
});

export const composers = ['form', 'framed form', 'shell'].flatMap((page) => [multiple(page), single(page)]);
