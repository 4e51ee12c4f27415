import { readdirSync, readFileSync } from 'node:fs';
import { parseMessagesText, SUPPORTED_LOCALES, type ParsedMessage } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';

const FOLDER = new URL('../../locales/', import.meta.url);
const LOCALES = readdirSync(FOLDER).map((file) => file.replace(/\.yml$/, ''));
const OTHERS = LOCALES.filter((locale) => locale !== 'en');

/** Every text by its key; texts with a count have one for `1` and one for `n`. */
function textsOf(locale: string): Map<string, string> {
  const messages = parseMessagesText(readFileSync(new URL(`${locale}.yml`, FOLDER), 'utf8'), 'YAML');
  // Keys with @@ are the browser's own and come with every file.
  return new Map(messages.filter(({ key }) => !key[0]?.startsWith('@@')).flatMap(formsOf));
}

function formsOf(message: ParsedMessage): [string, string][] {
  const key = message.key.join('.');
  if (message.type !== 'plural') return [[key, message.message]];
  return Object.entries(message.plurals).map(([count, text]) => [`${key}[${count}]`, text]);
}

const placeholdersIn = (text: string) => [...new Set(text.match(/\$\d/g))].toSorted();
const english = textsOf('en');

test('there are seven languages, each under a name that browsers know', () => {
  expect(LOCALES.toSorted()).toEqual(['de', 'en', 'es', 'fr', 'ja', 'nl', 'pt_BR']);
  expect(LOCALES.filter((locale) => !SUPPORTED_LOCALES.has(locale))).toEqual([]);
});

describe.each(OTHERS)('the texts in %s', (locale) => {
  const texts = textsOf(locale);

  test('are those of English, in the same order', () => {
    expect([...texts.keys()]).toEqual([...english.keys()]);
  });

  test('have the same placeholders', () => {
    const different = [...texts].filter(([key, text]) => {
      const own = placeholdersIn(text);
      const wanted = placeholdersIn(english.get(key) ?? '');
      if (!key.endsWith('[1]')) return own.join() !== wanted.join();
      // "One entry" and "$1 entry" are both right, but nothing else may come in or get lost.
      const many = placeholdersIn(english.get(key.replace('[1]', '[n]')) ?? '');
      return wanted.some((one) => !own.includes(one)) || own.some((one) => !many.includes(one));
    });
    expect(different).toEqual([]);
  });

  test('are translated, but for names and words that are the same', () => {
    const same = [...texts].filter(([key, text]) => text === english.get(key)).map(([key]) => key);
    expect(same.filter((key) => !/^(?:extName|duration\.|panel\.(?:title|runbooks|openDashboard)$)/.test(key))).toEqual(
      [],
    );
  });
});

describe.each(LOCALES)('every text in %s', (locale) => {
  const texts = [...textsOf(locale)];

  test('is there and has no spaces around it', () => {
    expect(texts.filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
  });

  test('holds no sign that parts plural forms, and no placeholders that browsers would read as one name', () => {
    expect(texts.filter(([, text]) => text.includes(' | ') || /\$\w+\$/.test(text))).toEqual([]);
  });

  test('fits the store where it goes there', () => {
    expect(texts.find(([key]) => key === 'extDescription')?.[1].length).toBeLessThanOrEqual(132);
  });
});
