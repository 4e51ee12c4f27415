/**
 * Secrets in what is about to be sent, as far as they have no vendor's form: passwords written out, cards, private keys, bearer
 * tokens. vendor-secrets.ts adds the keys of known services.
 */
export type SecretKind = 'password' | 'card' | 'private-key' | 'token' | 'vendor-key';
export interface Secret {
  kind: SecretKind;
  start: number;
  end: number;
}

/** Words for a password in the seven languages, then the value itself. */
const PASSWORD =
  /(?<![\p{L}\p{N}])(?:passwords?|passwort|kennwort|mot de passe|mdp|contraseña|clave|senha|wachtwoord|パスワード|passwd|pwd|pw|pin|passphrase|secret|api[ _-]?key|api[ _-]?schlüssel|access[ _-]?key|token)(?: (?:is|ist|est|es|é|lautet|:)|は)?\s*[:=：]\s*["'`“„]?([^\s"'`“”„,;]{4,200})|(?<![\p{L}\p{N}])(?:password|passwort|kennwort|mot de passe|contraseña|senha|wachtwoord)(?:(?: \p{L}+){0,2})? (?:is|ist|lautet|est|es|é) ["'`“„]?((?=\S*[\d!@#$%^&*])[^\s"'`“”„,;]{4,200})/giu;
const CARD = /(?<![\d.-])(?:\d[ -]?){12,18}\d(?!\d|[.-]\d)/g;
/** Which beginnings go with how many digits (ISO/IEC 7812 ranges of the large schemes). */
const CARD_FORM = /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3[068]\d{12}|6\d{15,18})$/;
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;
const TOKEN = /\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*|(?<=\bbearer )[\w.~+/-]{16,}=*|(?<=:\/\/)[^\s/:@]+:[^\s/@]+(?=@)/gi;
/** Values that say that there is a secret, not what it is. */
const NO_VALUE =
  /^(?:\W+|x{3,}|\*+|•+|reset|changed|wrong|incorrect|invalid|expired|correct|ok|yes|no|none|null|same|unknown|missing|falsch|ungültig|abgelaufen|incorrecta?|inválid[oa]|expirad[oa]|ongeldig|invalide|\[?(?:removed|redacted|masked|hidden)\]?)$/i;
export const MASK = '•••';

/** Secrets that need no library, in order, none overlapping. */
export function findPlainSecrets(text: string): Secret[] {
  const found: Secret[] = [];
  const add = (kind: SecretKind, start: number, value: string) =>
    found.push({ kind, start, end: start + value.length });
  for (const { 0: value, index } of text.matchAll(PRIVATE_KEY)) add('private-key', index, value);
  for (const { 0: value, index } of text.matchAll(TOKEN)) add('token', index, value);
  for (const { 0: value, index } of text.matchAll(CARD)) if (isCard(value)) add('card', index, value);
  for (const match of text.matchAll(PASSWORD)) {
    const value = match[1] ?? match[2] ?? '';
    if (!NO_VALUE.test(value)) add('password', match.index + match[0].lastIndexOf(value), value);
  }
  return ordered(found);
}

/** Puts `•••` where the secrets stand. */
export function mask(text: string, secrets: readonly Secret[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of secrets) {
    masked += text.slice(from, start) + MASK;
    from = end;
  }
  return masked + text.slice(from);
}

/** Digits in the form of a card whose check digit (Luhn) is right, and that are not one digit again and again. */
function isCard(value: string): boolean {
  const digits = [...value.replace(/\D/g, '')].map(Number);
  if (!CARD_FORM.test(digits.join('')) || new Set(digits).size < 2) return false;
  const sum = digits
    .reverse()
    .reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2), 0);
  return sum % 10 === 0;
}

/** In order, none overlapping. */
export function ordered(secrets: Secret[]): Secret[] {
  const sorted = secrets.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Secret[] = [];
  for (const secret of sorted) {
    const last = kept.at(-1);
    if (!last || secret.start >= last.end) kept.push(secret);
    else if (secret.end > last.end) last.end = secret.end;
  }
  return kept;
}
