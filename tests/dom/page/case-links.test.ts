import { describe, expect, it } from 'vitest';
import { MARKS } from '../../../lib/adapters/marks.ts';
import { findCaseLinks } from '../../../lib/page/case-links.ts';

const SITE = 'https://help.example/rt';
const marksOf = (vendor: string) => MARKS.filter((mark) => mark.vendor === vendor);
function linksIn(vendor: string, site: string, hrefs: string[]): string[] {
  const page = document.implementation.createHTMLDocument();
  for (const href of hrefs) {
    const link = page.createElement('a');
    link.href = href;
    page.body.append(link);
  }
  return findCaseLinks(page, site, marksOf(vendor));
}

describe('the cases that a list links to', () => {
  it('are there once each, in the order of the list', () => {
    const hrefs = [7, 3, 7].map((id) => `${SITE}/Ticket/Display.html?id=${id}`);
    expect(linksIn('request-tracker', SITE, hrefs)).toEqual([
      `${SITE}/Ticket/Display.html?id=7`,
      `${SITE}/Ticket/Display.html?id=3`,
    ]);
  });

  it('are asked for without anything that a link would do', () => {
    const hrefs = [
      `${SITE}/Ticket/Display.html?Action=Take;id=5`,
      `${SITE}/Ticket/Display.html?id=6&MarkAsSeen=1#txn-9`,
    ];
    expect(linksIn('request-tracker', SITE, hrefs)).toEqual([
      `${SITE}/Ticket/Display.html?id=5`,
      `${SITE}/Ticket/Display.html?id=6`,
    ]);
  });

  it('are cases of this helpdesk, and no other page of it', () => {
    const hrefs = [
      'https://other.example/rt/Ticket/Display.html?id=5',
      'https://help.example/other/Ticket/Display.html?id=5',
      `${SITE}/Ticket/Update.html?id=5`,
      `${SITE}/Ticket/Display.html`,
      'javascript:alert(1)',
    ];
    expect(linksIn('request-tracker', SITE, hrefs)).toEqual([]);
  });

  it('are told from other addresses of the same form', () => {
    const site = 'https://issues.example';
    const hrefs = ['/issues/12', '/issues/new', '/issues/12/edit', '/issues/13?tab=history'].map((path) => site + path);
    expect(linksIn('redmine', site, hrefs)).toEqual([`${site}/issues/12`, `${site}/issues/13`]);
  });
});
