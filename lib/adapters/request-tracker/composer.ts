import type { ComposerRule, Value } from '../schema.ts';

const UPDATE_TYPE: Value = { at: 'select[name="UpdateType"]', read: 'value' };

/**
 * "Update ticket" is a page of its own. `UpdateType` is the only sign that follows the agent: the address and the hidden
 * `Action` keep their first value when the agent switches from comment to reply.
 */
export const commentComposer: ComposerRule = {
  name: 'comment',
  page: 'update',
  open: { url: '/Ticket/Update.html?Action=Comment;id={id}' },
  root: 'form[name="TicketUpdate"]',
  // `form.id` is shadowed by this field.
  caseId: { at: 'input[type="hidden"][name="id"]', read: 'value' },
  editors: [
    {
      // CKEditor 4; the source behind it is overwritten on submit, so it is not an editor while this one is there.
      at: [['#cke_UpdateContent iframe.cke_wysiwyg_frame', { frame: true }, 'body[contenteditable="true"]']],
      format: 'html',
      placeholder: { value: { read: { attr: 'class' } }, contains: 'placeholder' },
    },
    { at: 'textarea#UpdateContent:not(.richtext)', format: 'plain' },
  ],
  internal: { value: UPDATE_TYPE, is: ['private'] },
  public: { value: UPDATE_TYPE, is: ['response'] },
  recipients: [
    { at: 'input[name="UpdateCc"], input[name="UpdateBcc"]', read: 'value' },
    // Text that is still being typed: RT makes a recipient of it as soon as the field loses focus.
    { at: '#UpdateCc-selectized, #UpdateBcc-selectized', read: 'value' },
    // Boxes that name people for one mail; ticked ones are added when the form is sent.
    { at: 'input[type="checkbox"][name^="UpdateCc-"]:checked', read: { attr: 'name' }, after: 'UpdateCc-' },
    { at: 'input[type="checkbox"][name^="UpdateBcc-"]:checked', read: { attr: 'name' }, after: 'UpdateBcc-' },
    { at: 'input[type="checkbox"][name="TxnSendMailTo"]:checked', read: 'value' },
  ],
  draftKept: 'shared',
};
