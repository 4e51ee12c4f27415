import type { ComposerRule } from '../schema.ts';

const VISIBLE = 'input[type="checkbox"][name="IsVisibleForCustomer"]';

/** "Note" is a window of its own; the same form, with the box ticked, writes to the customer. */
export const noteComposer: ComposerRule = {
  name: 'note',
  page: 'note',
  open: { url: '/index.pl?Action=AgentTicketNote;TicketID={id}' },
  root: 'form#Compose:has(> input[name="Action"][value="AgentTicketNote"])',
  caseId: { at: ':scope > input[name="TicketID"]', read: 'value' },
  editors: [
    {
      at: [['#cke_RichText iframe.cke_wysiwyg_frame', { frame: true }, 'body[contenteditable="true"]']],
      format: 'html',
    },
    // OTOBO 11.
    { at: '#RichTextField .ck-editor__editable[contenteditable="true"]', format: 'html' },
    { at: 'textarea#RichText:not(.HasCKEInstance):not([style*="hidden"])', format: 'plain' },
  ],
  internal: { has: `${VISIBLE}:not(:checked)` },
  public: { has: `${VISIBLE}:checked` },
  recipients: [],
  draftKept: 'shared',
};
