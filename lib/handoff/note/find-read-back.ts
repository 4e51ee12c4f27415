/** Second line's read-back in a case: one internal note that says what it understood and where it begins. */
import type { Block, Case } from '../../case/model.ts';
import { canonicalText } from './canonical.ts';
import { readBackId } from './structure.ts';

/** Whatever stands below it: a signature, say. */
export const isReadBack = (body: readonly Block[]) => idOf(body) !== undefined;

/** Ids of the read-backs that stand in a case, as internal notes by agents. */
export function readBackIds({ entries }: Case): string[] {
  return entries.flatMap(({ kind, role, visibility, body }) =>
    kind === 'note' && role === 'agent' && visibility === 'internal' ? (idOf(body) ?? []) : [],
  );
}

function idOf(body: readonly Block[]): string | undefined {
  for (const { kind, text } of body) {
    if (kind === 'quote' || !text.includes('read-back')) continue;
    const ids = text.split('\n').map((line) => readBackId(canonicalText(line)));
    const id = ids.find((one) => one !== undefined);
    if (id !== undefined) return id;
  }
  return undefined;
}
