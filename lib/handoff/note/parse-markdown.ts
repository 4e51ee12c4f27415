import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block } from '../../case/model.ts';
import { parseNote, type ParsedNote } from './parse.ts';

/** Reads a note out of Markdown source, as a helpdesk's record gives it. Never throws. */
export function parseNoteMarkdown(markdown: string): ParsedNote {
  return parseNote(blocksOfMarkdown(markdown));
}

function blocksOfMarkdown(markdown: string): Block[] {
  const blocks: Block[] = [];
  // A stack of its own, not recursion: quotes and lists may be nested thousands deep in hostile text.
  const open: { node: Nodes; kind: Block['kind'] }[] = [{ node: fromMarkdown(markdown), kind: 'paragraph' }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, kind } = next;
    if (node.type === 'heading' || node.type === 'paragraph') {
      blocks.push(blockOf(node, node.type === 'heading' && kind === 'paragraph' ? 'heading' : kind));
    } else if (node.type === 'code' || node.type === 'html') {
      blocks.push({ kind: kind === 'paragraph' && node.type === 'code' ? 'code' : kind, text: node.value });
    } else if ('children' in node) {
      const inside =
        kind === 'quote' || node.type === 'blockquote' ? 'quote' : node.type === 'listItem' ? 'item' : kind;
      for (const child of node.children.toReversed()) open.push({ node: child, kind: inside });
    }
  }
  return blocks;
}

function blockOf(node: Nodes, kind: Block['kind']): Block {
  const links: NonNullable<Block['links']> = [];
  let text = '';
  const open: (Nodes | { linkEnds: string; at: number })[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if ('linkEnds' in next) {
      const shown = text.slice(next.at);
      if (shown !== next.linkEnds) links.push({ text: shown, href: next.linkEnds });
    } else if ('children' in next) {
      if (next.type === 'link') open.push({ linkEnds: next.url, at: text.length });
      for (const child of next.children.toReversed()) open.push(child);
    } else if (next.type === 'break') text += '\n';
    else if ('value' in next) text += next.value;
    else if (next.type === 'image') text += next.alt ?? '';
  }
  return { kind, text, ...(links.length > 0 && { links }) };
}
