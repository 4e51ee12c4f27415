import type { Lookup, Value, Values } from '../adapters/schema.ts';
import { rootsOf, type Page, type Row } from './page.ts';
import { attributeOf, isElement, ownTextOf, textContentOf } from './query.ts';
import { readPointer, textOf } from './read-json.ts';
import { writeDate } from './read-time.ts';
import { collapse } from './spaces.ts';
import { holds } from './test.ts';
import { findAll, findFirst } from './walk.ts';

/** A regular expression sees no more than this of a text. */
const MAX_MATCHED = 2000;

/** Every text the first rule that finds any leads to, in page order. Undefined: not found. `''` is a found, empty text. */
export function readAll(values: Values | undefined, row: Row | undefined, page: Page): string[] | undefined {
  if (!values) return undefined;
  for (const value of Array.isArray(values) ? values : [values]) {
    const texts = rawTexts(value, row, page)
      .map((text) => trim(text, value, page))
      .filter((text) => text !== undefined);
    if (texts.length > 0) return texts;
  }
  return undefined;
}

/** The first text; see readAll. */
export function readOne(values: Values | undefined, row: Row | undefined, page: Page): string | undefined {
  if (!values) return undefined;
  if (!Array.isArray(values)) return readFirst(values, row, page);
  for (const value of values) {
    const text = readFirst(value, row, page);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Most values stand on the row itself or on one element below: then nothing else is looked for. */
function readFirst(value: Value, row: Row | undefined, page: Page): string | undefined {
  const isPlain = row && 'node' in row && !value.from && !value.when && isOfNode(value);
  if (!isPlain) return readAll(value, row, page)?.[0];
  const node = value.at === undefined ? row.node : findFirst(row.node, value.at, page);
  const raw = node && readNode(node, value.read);
  const text = raw === undefined ? undefined : trim(raw, value, page);
  // The first element had no such text; another one may.
  return text === undefined && node && value.at !== undefined ? readAll(value, row, page)?.[0] : text;
}

function isOfNode({ fixed, join, known, capture, json }: Value): boolean {
  return fixed === undefined && !join && !known && capture === undefined && json === undefined;
}

/** Rows that a list rule names, below the given row or below what `from` names. */
export function readRows(
  rule: { from?: string | undefined; at?: Value['at']; json?: string | undefined },
  row: Row | undefined,
  page: Page,
): Row[] {
  if (!rule.from) return row ? rowsBelow(rule, row, page) : [];
  return (rootsOf(page, rule.from) ?? []).flatMap((root) => rowsBelow(rule, root, page));
}

function rowsBelow({ at, json }: { at?: Value['at']; json?: string | undefined }, root: Row, page: Page): Row[] {
  if ('json' in root) return readPointer(root.json, json ?? '').map((value) => ({ json: value }));
  if (json !== undefined) return [];
  return at === undefined ? [root] : findAll(root.node, at, page).map((node) => ({ node }));
}

function rawTexts(value: Value, row: Row | undefined, page: Page): string[] {
  if (value.fixed !== undefined) return [value.fixed];
  if (value.join) {
    const joined = value.join.flatMap((one) => readOne(one, row, page) || []).join(' ');
    return joined ? [joined] : [];
  }
  if (value.known) return page.known.get(value.known) ?? [];
  if (value.capture !== undefined) return asList(page.captures[value.capture]);
  const rows = readRows(value, row, page);
  const texts: string[] = [];
  for (const one of rows) {
    if (value.when && !holds(value.when, one, page)) continue;
    const text = 'json' in one ? textOf(one.json) : readNode(one.node, value.read);
    if (text !== undefined) texts.push(text);
  }
  return texts;
}

function readNode(node: ParentNode, read: Value['read']): string | undefined {
  if (typeof read === 'object') return isElement(node) ? attributeOf(node, read.attr) : undefined;
  if (read === 'value')
    return (node as { value?: unknown }).value === undefined ? undefined : String((node as HTMLInputElement).value);
  return clean(read === 'ownText' ? ownTextOf(node) : textContentOf(node));
}

/** One line: white space of any kind becomes single spaces. */
export function clean(text: string): string {
  return collapse(text).trim();
}

function trim(raw: string, rule: Value, page: Page): string | undefined {
  let text: string | undefined = raw;
  if (rule.after !== undefined) text = cut(text, rule.after, 'after');
  if (rule.before !== undefined) text = cut(text, rule.before, 'before');
  for (const part of rule.strip ?? []) text = text?.replaceAll(part, '');
  if (rule.match !== undefined && text !== undefined) text = firstGroup(rule.match, text);
  text = text?.trim();
  if (text !== undefined && rule.map && Object.hasOwn(rule.map, text)) text = rule.map[text];
  if (text !== undefined && rule.lookup) text = lookUp(rule.lookup, text, page);
  return text !== undefined && rule.date ? writeDate(text) : text;
}

function cut(text: string | undefined, mark: string, side: 'after' | 'before'): string | undefined {
  const at = text?.indexOf(mark) ?? -1;
  if (text === undefined || at < 0) return undefined;
  return side === 'after' ? text.slice(at + mark.length) : text.slice(0, at);
}

/** Adapters are checked for regular expressions before they get here (check-adapter.ts). */
function firstGroup(pattern: string, text: string): string | undefined {
  const match = new RegExp(pattern, 'u').exec(text.slice(0, MAX_MATCHED));
  return match?.slice(1).find((group) => group !== undefined);
}

function lookUp(rule: Lookup, key: string, page: Page): string | undefined {
  let table = page.lookups.byRule.get(rule);
  if (!table) {
    const json = JSON.stringify(rule);
    table = page.lookups.byJson.get(json) ?? makeTable(rule, page);
    page.lookups.byJson.set(json, table);
    page.lookups.byRule.set(rule, table);
  }
  return table.get(key);
}

function makeTable(rule: Lookup, page: Page): Map<string, string> {
  const table = new Map<string, string>();
  for (const row of readRows(rule, undefined, page)) {
    const name = readOne(rule.key, row, page);
    const value = readOne(rule.value, row, page);
    if (name !== undefined && value !== undefined && !table.has(name)) table.set(name, value);
  }
  return table;
}

function asList(text: string | undefined): string[] {
  return text === undefined ? [] : [text];
}
