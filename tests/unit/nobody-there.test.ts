import { expect, it } from 'vitest';
import { isNobodyThere } from '../../lib/browser/send.ts';

it.each([
  'Could not establish connection. Receiving end does not exist.',
  'The message port closed before a response was received.',
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
  "Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved",
])('takes it for nobody there when the browser says: %s', (message) => {
  expect(isNobodyThere(new Error(message))).toBe(true);
});

it('lets an error of Baton’s own through', () => {
  expect(isNobodyThere(new TypeError('read is not a function'))).toBe(false);
});
