import { beforeEach, describe, expect, it } from 'vitest';
import { requestTracker } from '../../../lib/adapters/request-tracker.ts';
import { findComposer } from '../../../lib/composer/find.ts';
import { splitRecipients } from '../../../lib/composer/find-outsiders.ts';
import { fixture, pageOf, TICKET_URL } from '../page/fixture.ts';

const UPDATE_URL = 'https://support.harborline.example/rt/Ticket/Update.html?Action=Comment;id=41';
const ADA = 'ada.quist@millrace.example';
let page: Document;

beforeEach(() => {
  page = pageOf(fixture('request-tracker/update.html'));
});

const find = (change: Partial<Parameters<typeof findComposer>[0]> = {}) =>
  findComposer({
    document: page,
    url: UPDATE_URL,
    adapter: requestTracker,
    caseId: '41',
    teamDomains: ['harborline.example'],
    customers: [ADA],
    ...change,
  });
const element = <T extends HTMLElement>(css: string) => page.querySelector<T>(css) ?? expect.fail(css);
const cc = () => element<HTMLInputElement>('#UpdateCc');
const type = () => element<HTMLSelectElement>('#UpdateType');

describe("Request Tracker's composer", () => {
  it('is proven internal while it is a comment', () => {
    expect(find()?.prove()).toEqual({ isInternal: true });
    expect(find()?.format).toBe('plain');
  });

  it('is public from the moment the agent switches to a reply, though the address still says comment', () => {
    const composer = find();
    type().value = 'response';
    expect(composer?.prove()).toEqual({ isInternal: false, reason: 'public' });
    type().value = 'private';
    expect(composer?.prove()).toEqual({ isInternal: true });
  });

  it('goes by what is selected, not by what the page was sent with', () => {
    type().options[1]?.setAttribute('selected', 'selected');
    type().selectedIndex = 0;
    expect(find()?.prove()).toEqual({ isInternal: true });
  });

  it('is unproven when the sign is gone or means something new', () => {
    const composer = find();
    type().options[0]?.setAttribute('value', 'internal');
    expect(composer?.prove()).toEqual({ isInternal: false, reason: 'unproven' });
    type().remove();
    expect(composer?.prove()).toEqual({ isInternal: false, reason: 'unproven' });
  });

  it('is public when there are two signs and one says so', () => {
    const second = type().cloneNode(true) as HTMLSelectElement;
    second.value = 'response';
    type().after(second);
    expect(find()?.prove()).toEqual({ isInternal: false, reason: 'public' });
  });

  it('is refused when the form belongs to another case, whatever the address says', () => {
    element<HTMLInputElement>('input[name="id"]').value = '42';
    expect(find()?.prove()).toEqual({ isInternal: false, reason: 'other-case' });
    expect(find({ caseId: '42' })?.prove()).toEqual({ isInternal: true });
  });

  it('of this case comes first when another case has one on the page too', () => {
    const other = element('form').cloneNode(true) as HTMLFormElement;
    other.querySelector('input[name="id"]')?.setAttribute('value', '42');
    element('form').before(other);
    expect(find()?.root).not.toBe(other);
    expect(find()?.prove()).toEqual({ isInternal: true });
  });

  it('is gone when it left the page', () => {
    const composer = find();
    element('form').remove();
    expect(composer?.prove()).toEqual({ isInternal: false, reason: 'no-composer' });
  });

  it('has no editor while the rich one is still loading', () => {
    element('#UpdateContent').classList.add('richtext');
    expect(find()?.editor).toBeUndefined();
    expect(find()?.prove()).toEqual({ isInternal: false, reason: 'no-editor' });
  });

  it('does not exist on other pages', () => {
    expect(find({ url: TICKET_URL, document: pageOf(fixture('request-tracker/ticket.html')) })).toBeUndefined();
  });
});

describe('recipients', () => {
  it('of the team are fine', () => {
    cc().value = 'Noor <noor.haddad@harborline.example>, tomas.vidal@Harborline.example';
    expect(find()?.outsiders()).toEqual([]);
    expect(find()?.prove()).toEqual({ isInternal: true });
  });

  it('outside the team are named and refuse the proof', () => {
    cc().value = 'noor.haddad@harborline.example, partner@other.example';
    expect(find()?.prove()).toEqual({ isInternal: false, reason: 'recipients', recipients: ['partner@other.example'] });
  });

  it('are counted when their box is ticked, not when it only stands there', () => {
    expect(find()?.outsiders()).toEqual([]);
    element<HTMLInputElement>('[name="TxnSendMailTo"]').checked = true;
    expect(find()?.outsiders()).toEqual([ADA]);
  });

  it('who are customers are outside even with an address of the team', () => {
    cc().value = 'intern@harborline.example';
    expect(find({ customers: ['Intern@harborline.example'] })?.outsiders()).toEqual(['intern@harborline.example']);
  });

  it('that are no address, or belong to nobody known, count as outside', () => {
    cc().value = 'group:Partners';
    expect(find()?.outsiders()).toEqual(['group:partners']);
    cc().value = 'noor.haddad@harborline.example';
    expect(find({ teamDomains: [] })?.outsiders()).toEqual(['noor.haddad@harborline.example']);
    cc().value = 'noor@sub.harborline.example.evil.example';
    expect(find()?.outsiders()).toHaveLength(1);
  });

  it('may have commas in their names', () => {
    expect(splitRecipients('"Quist, Ada" <ada@x.example>; bob@y.example\n')).toEqual([
      'ada@x.example',
      'bob@y.example',
    ]);
  });
});

describe('what an agent typed', () => {
  it('is anything but white space', () => {
    const editor = element<HTMLTextAreaElement>('#UpdateContent');
    editor.value = ' \n\u200B';
    expect(find()?.isEmpty()).toBe(true);
    editor.value = 'Note';
    expect(find()?.isEmpty()).toBe(false);
  });
});
