import type { Link, List, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { NoteParts } from './render.ts';

/**
 * What GitHub's Markdown would turn into markup beside CommonMark: strikethrough, and addresses that become links on their
 * own. Such a link swallows the escapes inside it (`a\_b` shows the backslash), so it is kept from beginning.
 */
const OPTIONS: Options = {
  bullet: '-',
  listItemIndent: 'one',
  unsafe: [
    { character: '~', inConstruct: 'phrasing' },
    { character: ':', before: '[PSps]', after: '\\/', inConstruct: 'phrasing' },
    { character: '.', before: '[Ww]', inConstruct: 'phrasing' },
  ],
};

/** An address that needs no escape and no character reference, so that it can be written as `<address>` and stay clickable. */
const ADDRESS = /https?:\/\/[\w\-.~:/?#@!$'()*+,;=%&]*[\w\-~/#=%]/g;
const REFERENCE = /&#?\w+;/;

/** The note as CommonMark that GitHub's flavour reads the same way. */
export function markdownOf({ firstLine, sections, lastLine }: NoteParts): string {
  const children: RootContent[] = [
    { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: firstLine }] }] },
    ...sections.flatMap(({ heading, parts }): RootContent[] => [
      ...(heading === undefined ? [] : [headingOf(heading)]),
      ...parts.map((part): RootContent => (part.kind === 'list' ? listOf(part.items) : paragraphOf(part.text))),
    ]),
    paragraphOf(lastLine),
  ];
  const root: Root = { type: 'root', children };
  return toMarkdown(root, OPTIONS).trimEnd();
}

const headingOf = (text: string): RootContent => ({
  type: 'heading',
  depth: 3,
  children: [{ type: 'text', value: text }],
});

function listOf(items: string[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraphOf(item)] })),
  };
}

function paragraphOf(text: string): { type: 'paragraph'; children: PhrasingContent[] } {
  const children: PhrasingContent[] = [];
  let end = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    if (REFERENCE.test(address)) continue;
    if (index > end) children.push(textOf(text.slice(end, index)));
    children.push(linkOf(address));
    end = index + address.length;
  }
  if (end < text.length) children.push(textOf(text.slice(end)));
  return { type: 'paragraph', children };
}

const textOf = (value: string): Text => ({ type: 'text', value });
const linkOf = (url: string): Link => ({ type: 'link', url, children: [textOf(url)] });
