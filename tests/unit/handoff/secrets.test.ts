import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { findPlainSecrets, mask } from '../../../lib/handoff/secrets.ts';
import { maskSecrets } from '../../../lib/handoff/vendor-secrets.ts';

/** Written in two halves so that no scanner takes this file for a leak. */
const GITHUB = `ghp_${'abcdefghijklmnopqrstuvwxyz0123456789'}`;

describe('masked are', () => {
  test.each([
    ['a password that is written out', 'password: hunter2! works', 'password: ••• works'],
    ['a German one', 'Das Passwort lautet Sommer24!', 'Das Passwort lautet •••'],
    ['a French one', 'mot de passe : Soleil99', 'mot de passe : •••'],
    ['a Japanese one', 'パスワード：abc12345', 'パスワード：•••'],
    ['a card number', 'card 4111 1111 1111 1111.', 'card •••.'],
    ['a bearer token', 'Authorization: Bearer abcdefghijklmnop1234', 'Authorization: Bearer •••'],
    ['the password of an address', 'see ftp://dana:geheim@files.example/x', 'see ftp://•••@files.example/x'],
  ])('%s', (_, text, expected) => {
    expect(mask(text, findPlainSecrets(text))).toBe(expected);
  });

  test("a service's key, by the maintained rules", async () => {
    expect(await maskSecrets(`token in the log: ${GITHUB} (rotate it)`)).not.toContain(GITHUB);
  });
});

describe('left alone are', () => {
  test.each([
    'password is expired',
    'password: wrong',
    'password reset: no change',
    'order 4111111111111112',
    'invoice 20260302123456',
    'pin the account',
  ])('%s', (text) => {
    expect(findPlainSecrets(text)).toEqual([]);
  });
});

test('masking twice changes nothing more, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', 'password: ', 'pw=', 'token = '), (text, before) => {
      const once = mask(before + text, findPlainSecrets(before + text));
      expect(mask(once, findPlainSecrets(once))).toBe(once);
    }),
  );
});
