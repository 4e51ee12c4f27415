import { describe, expect, it } from 'vitest';
import { MARKS } from '../../../lib/adapters/marks.ts';
import { matchAddress } from '../../../lib/page/match-address.ts';
import { recognise } from '../../../lib/page/recognise.ts';
import { fixture, pageOf, TICKET_URL } from './fixture.ts';

const match = (url: string, template: string) => matchAddress(new URL(url), template);
const TICKET = pageOf(fixture('request-tracker/ticket.html'));

describe('recognising a page', () => {
  it('finds vendor, page, case and site with its base path', () => {
    expect(recognise(TICKET, TICKET_URL, MARKS)).toEqual({
      vendor: 'request-tracker',
      page: 'ticket',
      kind: 'case',
      id: '41',
      site: 'https://support.harborline.example/rt',
    });
  });

  it('takes the id from the page when the address has none, as after a form was sent', () => {
    const url = 'http://127.0.0.1:8081/Ticket/Display.html';
    expect(recognise(TICKET, url, MARKS)).toMatchObject({ id: '41', site: 'http://127.0.0.1:8081' });
    const update = pageOf(fixture('request-tracker/update.html'));
    expect(recognise(update, 'https://rt.example/Ticket/Update.html', MARKS)).toMatchObject({
      kind: 'composer',
      id: '41',
    });
  });

  it('stays silent while the address is the next case’s and the page still shows the one before', () => {
    const marks = [
      { vendor: 'one', page: 'case', kind: 'case' as const, address: ['/cases/{id}'], has: ['main'], idAt: 'main b' },
    ];
    const page = new DOMParser().parseFromString('<main><b>7</b></main>', 'text/html');
    expect(recognise(page, 'https://help.example/cases/8', marks)).toBeUndefined();
    expect(recognise(page, 'https://help.example/cases/7', marks)).toMatchObject({ id: '7' });
  });

  it('knows the sign-in page at any address', () => {
    const page = pageOf(fixture('request-tracker/sign-in.html'));
    expect(recognise(page, TICKET_URL, MARKS)).toMatchObject({ kind: 'sign-in', vendor: 'request-tracker' });
  });

  it('stays silent on the right address with another page, and on the right page at another address', () => {
    expect(recognise(pageOf('<body id="comp-Ticket-Display">'), TICKET_URL, MARKS)).toBeUndefined();
    expect(recognise(TICKET, 'https://support.harborline.example/rt/Ticket/Modify.html?id=41', MARKS)).toBeUndefined();
    expect(recognise(TICKET, 'not an address', MARKS)).toBeUndefined();
  });
});

describe('matching an address', () => {
  it('takes parameters in any order, between & and ;', () => {
    const template = '/Ticket/Display.html?id={id}';
    for (const query of ['?id=7', '?Action=Take;id=7', '?id=7&results=x', '?x=1&id=7;y=2#txn-9']) {
      expect(match(`https://h.example/rt/Ticket/Display.html${query}`, template)).toEqual({
        base: '/rt',
        captures: { id: '7' },
      });
    }
    expect(match('https://h.example/Ticket/Display.html?uid=7', template)).toBeUndefined();
  });

  it('takes names out of path and fragment', () => {
    expect(match('https://h.example/agent/tickets/7', '/agent/tickets/{id}')?.captures.id).toBe('7');
    expect(match('https://h.example/app#/case/a%20b?tab=1', '/app#/case/{id}')?.captures.id).toBe('a b');
    expect(match('https://h.example/agent/tickets/7/edit', '/agent/tickets/{id}')).toBeUndefined();
    expect(match('https://h.example/app#/cases', '/app#/case/{id}')).toBeUndefined();
  });

  it('takes signs in a template for themselves', () => {
    expect(match('https://h.example/Ticket/DisplayXhtml?id=7', '/Ticket/Display.html?id={id}')).toBeUndefined();
  });

  it('leaves a malformed escape as it is', () => {
    expect(match('https://h.example/t/%E0%A4%A', '/t/{id}')?.captures.id).toBe('%E0%A4%A');
  });
});
