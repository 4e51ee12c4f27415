import { html, type Html } from '../html.ts';
import type { Case } from '../model.ts';

/**
 * The editor for a reply or an internal note. It begins as a reply, and its text moves along when the agent switches: both as
 * in many helpdesks, and both the reasons for Baton's proof. desk.js keeps `data-mode`, the tabs and `visibility` in step.
 */
export function composer({ id, customer }: Case): Html {
  return html`<section class="ld-composer" data-mode="reply" aria-label="Write">
    <form method="post" action="/cases/${id}/entries">
      <input type="hidden" name="case" value="${id}" />
      <input type="hidden" name="visibility" value="public" />
      <input type="hidden" name="content" value="" />
      <div class="ld-tabs" role="tablist" aria-label="Kind of entry">
        ${tab('reply', 'Reply')} ${tab('note', 'Internal note')}
      </div>
      <p class="ld-recipients ld-recipients--reply">
        <label>To <input type="email" name="to" value="${customer.email}" readonly /></label>
        <label>Cc <input type="text" name="cc" value="" autocomplete="off" /></label>
      </p>
      <p class="ld-recipients ld-recipients--note">
        <label>Also notify <input type="text" name="notify" value="" autocomplete="off" placeholder="nobody" /></label>
      </p>
      <div
        class="ld-editor"
        contenteditable="true"
        role="textbox"
        aria-multiline="true"
        aria-label="Text"
        spellcheck="false"
      ></div>
      <p class="ld-composer__foot">
        <button type="submit" class="ld-button ld-button--main ld-send ld-send--reply">Send reply</button>
        <button type="submit" class="ld-button ld-button--main ld-send ld-send--note">Add internal note</button>
      </p>
    </form>
  </section>`;
}

const tab = (mode: 'reply' | 'note', label: string) =>
  html`<button
    type="button"
    role="tab"
    class="ld-tab"
    data-mode="${mode}"
    aria-selected="${mode === 'reply' ? 'true' : 'false'}"
  >
    ${label}
  </button>`;
