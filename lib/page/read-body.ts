import type { BodyRule } from '../adapters/schema.ts';
import type { Block } from '../case/model.ts';
import { gatherBlocks, linesOfText } from './gather-blocks.ts';
import type { Page, Row } from './page.ts';
import { attributeOf, isElement, textContentOf } from './query.ts';
import { readPointer, textOf } from './read-json.ts';
import type { Line } from './line-writer.ts';
import { readLines } from './read-lines.ts';
import { holds } from './test.ts';
import { findAll } from './walk.ts';

export interface ReadBody {
  blocks: Block[];
  isShortened: boolean;
}

/** The text of an entry; undefined when this source cannot tell it, without blocks when the entry has none. */
export function readBody(rules: BodyRule | BodyRule[] | undefined, row: Row, page: Page): ReadBody | undefined {
  if (!rules) return undefined;
  for (const rule of Array.isArray(rules) ? rules : [rules]) {
    const lines = 'json' in row ? linesOfJson(rule, row.json, page) : linesOfNode(rule, row.node, page);
    if (!lines) continue;
    const isShortened = rule.shortened !== undefined && holds(rule.shortened, row, page);
    return { blocks: cutStart(gatherBlocks(lines), rule.trimStart ?? []), isShortened };
  }
  return 'json' in row ? undefined : { blocks: [], isShortened: false };
}

function linesOfNode(rule: BodyRule, node: ParentNode, page: Page): Line[] | undefined {
  const parts = outermost(rule.at === undefined ? [node].filter(isElement) : findAll(node, rule.at, page));
  return parts.length > 0 ? parts.flatMap((part) => linesOf(part, rule, page)) : undefined;
}

function linesOf(part: Element, rule: BodyRule, page: Page): Line[] {
  const lines = rule.markup ? linesOfMarkup(markupIn(part, rule.markup), rule, page) : readLines(part, rule, page.url);
  const first = lines[0];
  if (first) first.isNew = true;
  return lines;
}

function linesOfJson(rule: BodyRule, json: unknown, page: Page): Line[] | undefined {
  const texts = readPointer(json, rule.json ?? '')
    .map(textOf)
    .filter((text) => text !== undefined);
  if (texts.length === 0) return undefined;
  return texts.flatMap((text) => {
    const lines = rule.format === 'html' ? linesOfMarkup(text, rule, page) : linesOfText(text);
    const first = lines[0];
    if (first) first.isNew = true;
    return lines;
  });
}

const markupIn = (part: Element, markup: NonNullable<BodyRule['markup']>) =>
  (markup === 'text' ? textContentOf(part) : attributeOf(part, markup.attr)) ?? '';

/** Foreign HTML is parsed into a document of its own, where nothing loads or runs. */
function linesOfMarkup(html: string, rule: BodyRule, page: Page): Line[] {
  return readLines(new DOMParser().parseFromString(html, 'text/html').body, rule, page.url);
}

/** Matches that do not lie inside another match; `found` is in document order. */
function outermost(found: Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of found) if (!holdsNode(kept.at(-1), element)) kept.push(element);
  return kept;
}

function holdsNode(outer: Element | undefined, inner: Element): boolean {
  return outer !== undefined && Node.prototype.contains.call(outer, inner);
}

function cutStart(blocks: Block[], marks: string[]): Block[] {
  const [first, ...rest] = blocks;
  const mark = first && marks.find((one) => first.text.startsWith(one));
  return first && mark ? [{ ...first, text: first.text.slice(mark.length).trimStart() }, ...rest] : blocks;
}
