import { expect, it } from 'vitest';
import { matchAddress } from '../../../lib/page/match-address.ts';

const match = (address: string, template: string) => matchAddress(new URL(address), template);

it.each([
  [
    'parameters in any order',
    'https://d.example/web#cids=1&model=helpdesk.ticket&id=34',
    '/web#id={id}&model=helpdesk.ticket',
    '34',
  ],
  ['parts of the fragment', 'https://d.example/#ticket/zoom/58', '/#ticket/zoom/{id}', '58'],
  [
    'semicolons',
    'https://d.example/otrs/index.pl?TicketID=4;Action=AgentTicketZoom',
    '/index.pl?Action=AgentTicketZoom&TicketID={id}',
    '4',
  ],
  ['a name with slashes', 'https://d.example/a/b/c/-/issues/7', '/{project...}/-/issues/{id}', '7'],
  [
    'a name that is empty',
    'https://d.example/app/accounts/3/conversations/9',
    '/app/accounts/{account}/{list...}conversations/{id}',
    '9',
  ],
])('%s', (_, address, template, id) => {
  expect(match(address, template)?.captures.id).toBe(id);
});

it.each([
  ['another model', 'https://d.example/web#id=34&model=res.partner', '/web#id={id}&model=helpdesk.ticket'],
  ['a deeper path', 'https://d.example/#ticket/zoom/58/900', '/#ticket/zoom/{id}'],
  ['no number', 'https://d.example/-/issues/', '/{project...}/-/issues/{id}'],
])('not %s', (_, address, template) => {
  expect(match(address, template)).toBeUndefined();
});

it('keeps the project with its slashes, and the base path', () => {
  expect(match('https://d.example/a/b/-/issues/7', '/{project...}/-/issues/{id}')).toEqual({
    base: '',
    captures: { project: 'a/b', id: '7' },
  });
  expect(match('https://d.example/desk/conversation/61', '/conversation/{id}')?.base).toBe('/desk');
});
