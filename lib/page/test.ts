import type { At, Test, Values } from '../adapters/schema.ts';
import type { Page, Row } from './page.ts';
import { readAll } from './read-value.ts';
import { attributeOf, isElement } from './query.ts';
import { findFirst } from './walk.ts';

/** True, false, or undefined when what the test looks at is not there. */
export type Truth = boolean | undefined;

/** Asks a test about a row. Only a plain `true` proves anything. */
export function ask(test: Test, row: Row | undefined, page: Page): Truth {
  if ('all' in test) return askAll(test.all, row, page);
  if ('any' in test) return askAny(test.any, row, page);
  if ('not' in test) return invert(ask(test.not, row, page));
  if ('has' in test) return isThere(test.has, row, page);
  if ('lacks' in test) return isThere(test.within, row, page) ? invert(isThere(test.lacks, row, page)) : undefined;
  const attribute = 'is' in test ? attributeAsked(test.value) : undefined;
  if ('is' in test && attribute !== undefined && row && 'node' in row && isElement(row.node)) {
    const text = attributeOf(row.node, attribute);
    return text === undefined ? undefined : test.is.includes(text.trim());
  }
  const texts = readAll(test.value, row, page);
  if (!texts) return undefined;
  if ('is' in test) return texts.some((text) => test.is.includes(text));
  if ('contains' in test) return texts.some((text) => text.includes(test.contains));
  if ('matches' in test) return texts.some((text) => new RegExp(test.matches, 'u').test(text.slice(0, 2000)));
  if ('in' in test) return texts.some((text) => page.sets.get(test.in)?.has(text) ?? false);
  if ('words' in test) return askWords(test.words, texts, page);
  const others = readAll(test.same, row, page);
  return others ? texts.some((text) => others.includes(text)) : undefined;
}

/** True only when the test is true; an absent test holds. */
export function holds(test: Test | undefined, row: Row | undefined, page: Page): boolean {
  return !test || ask(test, row, page) === true;
}

/** The answer of the first row that holds; a row that cannot be told ends the search without an answer. */
export function choose<T>(
  rows: { when?: Test | undefined; gives: T }[] | undefined,
  row: Row,
  page: Page,
): T | undefined {
  for (const { when, gives } of rows ?? []) {
    const truth = when ? ask(when, row, page) : true;
    if (truth === undefined) return undefined;
    if (truth) return gives;
  }
  return undefined;
}

/** False as soon as one is false; true only when every one is true. */
function askAll(tests: Test[], row: Row | undefined, page: Page): Truth {
  let truth: Truth = true;
  for (const test of tests) {
    const answer = ask(test, row, page);
    if (answer === false) return false;
    if (answer === undefined) truth = undefined;
  }
  return truth;
}

/** True as soon as one is true; false only when every one is false. */
function askAny(tests: Test[], row: Row | undefined, page: Page): Truth {
  let truth: Truth = false;
  for (const test of tests) {
    const answer = ask(test, row, page);
    if (answer) return true;
    if (answer === undefined) truth = undefined;
  }
  return truth;
}

/** Most questions are about one attribute of the row: its name, worked out once per rule. */
const attributes = new WeakMap<object, string | false>();

function attributeAsked(values: Values): string | undefined {
  let attribute = attributes.get(values);
  if (attribute === undefined) {
    const { read, ...more } = Array.isArray(values) ? { read: undefined } : values;
    attribute = typeof read === 'object' && Object.keys(more).length === 0 ? read.attr : false;
    attributes.set(values, attribute);
  }
  return attribute === false ? undefined : attribute;
}

function invert(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

function isThere(at: At, row: Row | undefined, page: Page): Truth {
  const node = row && 'node' in row ? row.node : undefined;
  return node ? findFirst(node, at, page) !== undefined : undefined;
}

/** The table row is chosen by the language of the page; a language that is not listed is unknown. */
function askWords(words: Record<string, string[]>, texts: string[], page: Page): Truth {
  const lang = page.lang?.split('-')[0]?.toLowerCase() ?? '';
  const own = Object.hasOwn(words, lang) ? words[lang] : undefined;
  return own && texts.some((text) => own.some((word) => text.includes(word)));
}
