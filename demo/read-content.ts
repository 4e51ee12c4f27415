import type { Block } from './model.ts';

const KINDS: Block['kind'][] = ['paragraph', 'heading', 'item', 'quote', 'code'];
const MAX_BLOCKS = 500;
const MAX_TEXT = 20_000;

/** What the composer posted, as blocks. Undefined when it is no list of blocks or has no text. */
export function readContent(json: string): Block[] | undefined {
  const parsed = parse(json);
  if (!Array.isArray(parsed)) return undefined;
  const blocks = parsed.slice(0, MAX_BLOCKS).flatMap((one: unknown) => readBlock(one) ?? []);
  return blocks.length > 0 ? blocks : undefined;
}

function readBlock(one: unknown): Block | undefined {
  if (typeof one !== 'object' || one === null || !('kind' in one) || !('text' in one)) return undefined;
  const kind = KINDS.find((name) => name === one.kind);
  if (!kind || typeof one.text !== 'string' || one.text.trim() === '') return undefined;
  return { kind, text: one.text.slice(0, MAX_TEXT).trim() };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
