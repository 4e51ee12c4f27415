import type { ComposerRule } from '../schema.ts';

const PRIVATE = 'input[type="checkbox"]#issue_private_notes';

/** A tick in the form that everybody answers with; only people with the permission have it. */
const form = {
  caseId: { read: { attr: 'action' }, match: String.raw`/issues/(\d+)$` },
  editors: [{ at: 'textarea#issue_notes', format: 'plain' }],
  internal: { has: `${PRIVATE}:checked` },
  public: { lacks: `${PRIVATE}:checked`, within: 'textarea#issue_notes' },
  recipients: [],
  draftKept: 'shared',
} satisfies Partial<ComposerRule>;

const tick = (at: string) => ({
  at: `${at} ${PRIVATE}`,
  never: [],
  thenWaitFor: `${at} ${PRIVATE}:checked`,
  withinMs: 1000,
});

/** Below the issue, once the agent has opened it there. */
export const privateNoteOnCase: ComposerRule = {
  ...form,
  name: 'private note below the issue',
  page: 'issue',
  open: { press: [tick('#update:not([style*="none"]) > #issue-form')] },
  root: '#update:not([style*="none"]) > #issue-form',
};

/** "Edit" leads here where the page's scripts do not show the form in place. */
export const privateNote: ComposerRule = {
  ...form,
  name: 'private note',
  page: 'edit',
  open: { url: '/issues/{id}/edit', press: [tick('#issue-form')] },
  root: '#content > #issue-form',
};
