/**
 * For every composer that Baton inserts into: a saved page on which it is internal, and what makes it anything else. Each way
 * is run in the page, as a script.
 */
export interface ComposerCase {
  vendor: string;
  page: string;
  /** What turns it public, or leaves it open what it is. */
  ways: Record<string, string>;
}

const $ = (css: string) => `document.querySelector(${JSON.stringify(css)})`;
const remove = (css: string) => `${$(css)}.remove()`;
const setClass = (css: string, gone: string, come = '') =>
  `${$(css)}.classList.remove(${JSON.stringify(gone)}); ${come ? `${$(css)}.classList.add(${JSON.stringify(come)})` : ''}`;
const setValue = (css: string, value: string) => `${$(css)}.value = ${JSON.stringify(value)}`;
const setAttribute = (css: string, name: string, value: string) =>
  `${$(css)}.setAttribute(${JSON.stringify(name)}, ${JSON.stringify(value)})`;
const removeAttribute = (css: string, name: string) => `${$(css)}.removeAttribute(${JSON.stringify(name)})`;
const tick = (css: string, isTicked: boolean) => `${$(css)}.checked = ${isTicked}`;

const ZAMMAD = '#content_permanent_Ticket-58 form.article-add';
const ZENDESK = '[data-side-conversations-anchor-id="9021"] [data-test-id="omnichannel-channel-switcher-button"]';
const SERVICENOW = `document.querySelector('iframe#gsft_main').contentDocument.querySelector('#activity-stream-textarea')`;

export const COMPOSERS: ComposerCase[] = [
  {
    vendor: 'request-tracker',
    page: 'update',
    ways: {
      'a reply is chosen': setValue('select[name="UpdateType"]', 'response'),
      'nothing is chosen': setValue('select[name="UpdateType"]', 'none of them'),
      'the choice is gone': remove('select[name="UpdateType"]'),
      'the customer gets a copy': setValue('#UpdateCc', 'ada.quist@millrace.example'),
      'a box for the customer is ticked': tick('input[name="TxnSendMailTo"]', true),
    },
  },
  {
    vendor: 'redmine',
    page: 'german-newest-first',
    ways: {
      'the note is not private': tick('#issue_private_notes', false),
      'there is no box': remove('#issue_private_notes'),
    },
  },
  {
    vendor: 'znuny',
    page: 'note',
    ways: {
      'the customer may see it': tick('#IsVisibleForCustomer', true),
      'there is no box': remove('#IsVisibleForCustomer'),
      'it is another form':
        setValue('input[name="Action"]', 'AgentTicketCompose') +
        `; ${setAttribute('input[name="Action"]', 'value', 'AgentTicketCompose')}`,
    },
  },
  {
    vendor: 'osticket',
    page: 'german-newest-first',
    ways: {
      'the reply is in front': `${setClass('#response-tabs > li.active', 'active')}; ${$('#post-reply-tab')}.parentElement.classList.add('active')`,
      'no tab is in front': setClass('#response-tabs > li.active', 'active'),
      'the form sends a reply': setValue('form#note input[name="a"]', 'reply'),
      'the form does not say what it sends': remove('form#note input[name="a"]'),
    },
  },
  {
    vendor: 'freescout',
    page: 'french-note-open',
    ways: {
      'the form sends a reply': setValue('input[name="is_note"]', ''),
      'it looks like a reply': setClass('.conv-reply-block', 'conv-note-block'),
      'it forwards': setClass('.conv-reply-block', 'x', 'conv-forward-block'),
      'the form does not say what it sends': remove('input[name="is_note"]'),
    },
  },
  {
    vendor: 'glpi',
    page: 'spanish-private-open',
    ways: {
      'the followup is not private': tick('input[type="checkbox"][name="is_private"]', false),
      'there is no switch': remove('input[type="checkbox"][name="is_private"]'),
    },
  },
  {
    vendor: 'uvdesk',
    page: 'italian-collapsed',
    ways: {
      'the reply is in front': `${setClass('li[for="note"]', 'uv-tab-active')}; ${setClass('li[for="reply"]', 'x', 'uv-tab-active')}`,
      'no tab is in front': setClass('li[for="note"]', 'uv-tab-active'),
      'two tabs are in front': setClass('li[for="reply"]', 'x', 'uv-tab-active'),
    },
  },
  {
    vendor: 'zammad',
    page: 'two-open',
    ways: {
      'it is public': setClass(ZAMMAD, 'is-internal', 'is-public'),
      'it is both': setClass(ZAMMAD, 'x', 'is-public'),
      'it is neither': setClass(ZAMMAD, 'is-internal'),
      'it is mail': setValue(`${ZAMMAD} input[name="type"]`, 'email'),
      'its type is gone': remove(`${ZAMMAD} input[name="type"]`),
    },
  },
  {
    vendor: 'chatwoot',
    page: 'old-bubbles',
    ways: { 'a reply is written': setClass('.reply-box', 'is-private') },
  },
  {
    vendor: 'odoo',
    page: 'ticket',
    ways: {
      'a message is written': `${setClass('.o-mail-Chatter-logNote', 'active')}; ${setClass('.o-mail-Chatter-sendMessage', 'x', 'active')}`,
      'nothing is pressed': setClass('.o-mail-Chatter-logNote', 'active'),
      'both are pressed': setClass('.o-mail-Chatter-sendMessage', 'x', 'active'),
    },
  },
  {
    vendor: 'gitlab',
    page: 'service-desk-issue',
    ways: {
      'the note is not internal': tick('[data-testid="internal-note-checkbox"]', false),
      'there is no box': remove('[data-testid="internal-note-checkbox"]'),
    },
  },
  {
    vendor: 'zendesk',
    page: 'two-tickets',
    ways: {
      'mail is chosen': setAttribute(ZENDESK, 'data-channel', 'web'),
      'a channel nobody knows is chosen': setAttribute(ZENDESK, 'data-channel', 'native_messaging'),
      'the switch does not say': removeAttribute(ZENDESK, 'data-channel'),
      'the switch is gone': remove(ZENDESK),
    },
  },
  {
    vendor: 'servicenow',
    page: 'classic-frame',
    ways: {
      'comments are written': `${SERVICENOW}.setAttribute('data-stream-text-input', 'comments')`,
      'the box does not say': `${SERVICENOW}.removeAttribute('data-stream-text-input')`,
    },
  },
  {
    vendor: 'dynamics',
    page: 'note-open-api',
    ways: {
      'a post is open too': `${$('[data-id="notescontrol"]')}.insertAdjacentHTML('beforeend', '<textarea id="create_post_postText"></textarea>')`,
      'the note is closed': remove('#create_note_notesText'),
    },
  },
];
