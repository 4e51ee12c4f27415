/** Things that are known by their look, in any language. */
import { words } from '../handoff/text/pattern.ts';
import { BROWSERS } from '../handoff/text/tokens.ts';
import type { Kind } from './question-words.ts';

const LOOKS: Record<Kind, RegExp> = {
  version: /(?<![\p{L}\p{N}./])v?\d+(?:\.\d+){1,2}(?![\p{N}%]|\.\d)|\b(?:version|v)\.? ?\d+/iu,
  browser: new RegExp(`\\b(?:${[...BROWSERS].join('|')}|internet explorer)\\b`, 'i'),
  device:
    /\b(?:iphone|ipad|pixel|galaxy|samsung|huawei|xiaomi|redmi|oneplus|htc|nexus|moto|macbook|imac|thinkpad|surface|laptop|desktop|tablet|notebook|raspberry|synology|qnap)\b/i,
  system: /\b(?:ios|ipados|android|windows|win ?\d+|macos|os x|linux|ubuntu|debian|fedora|arch|mint|centos)\b/i,
};

/** @param name words for the kind, one of which must stand there, too */
export const looksLike = (kind: Kind, text: string, name?: string) =>
  LOOKS[kind].test(text) && (name === undefined || kind !== 'version' || words(name).test(text) || /\bv\d/.test(text));

const CLOCK = /(?<![\d.])\d{1,2}[:h]\d{2}(?!\d)|\b\d{4}-\d{2}-\d{2}\b|(?<!\d)\d{1,2}[./]\d{1,2}(?:[./]|\b)(?![.\d])/;
/** Names of days and months as the language writes them. */
const named = new Map<string, RegExp>();

export function tellsTime(text: string, code: string, time: string): boolean {
  return CLOCK.test(text) || words(time, { isSpaced: code !== 'ja' }).test(text) || calendarOf(code).test(text);
}

function calendarOf(code: string): RegExp {
  let pattern = named.get(code);
  if (!pattern) {
    const days = Array.from({ length: 7 }, (_, day) => ({ weekday: 'long' as const, at: Date.UTC(2024, 0, 1 + day) }));
    const months = Array.from({ length: 12 }, (_, month) => ({ month: 'long' as const, at: Date.UTC(2024, month, 1) }));
    const names = [...days, ...months].map(({ at, ...options }) => format(code, options, at));
    // "May" is also a word.
    const list = names.filter((name) => name.length > 3 || code === 'ja');
    named.set(code, (pattern = words(list.join('|'), { isSpaced: code !== 'ja' })));
  }
  return pattern;
}

const format = (code: string, options: Intl.DateTimeFormatOptions, at: number) =>
  new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' }).format(at);

export const tellsNumber = (text: string, code: string, number: string) =>
  /\d/.test(text) || words(number, { isSpaced: code !== 'ja' }).test(text);
