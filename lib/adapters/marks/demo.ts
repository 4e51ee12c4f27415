import type { PageMark } from './page-mark.ts';

export const DEMO: PageMark[] = [
  // The helpdesk in demo/: on this machine only.
  {
    vendor: 'baton-demo',
    page: 'case',
    kind: 'case',
    hosts: ['127.0.0.1', 'localhost'],
    address: ['/cases/{id}'],
    has: ['meta[name="application-name"][content="Lantern Desk"]', '.ld-case[data-case-id] .ld-composer'],
  },
  {
    vendor: 'baton-demo',
    page: 'sign-in',
    kind: 'sign-in',
    hosts: ['127.0.0.1', 'localhost'],
    has: ['meta[name="application-name"][content="Lantern Desk"]', 'form#sign-in'],
  },
];
