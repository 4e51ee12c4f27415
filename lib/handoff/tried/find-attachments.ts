import type { Case, Entry } from '../../case/model.ts';
import type { Step } from './step.ts';

const MAX_NAMED = 2;
/** Pictures of a signature. */
const DECORATION = /^(?:image\d*|logo\S*|signature\S*|outlook-\S*|unnamed)\.(?:png|gif|jpe?g|bmp)$/i;

/**
 * The attachments that each step rests on, by position in `steps`: those it names, and all of an entry that tells nothing else.
 * Of an entry that tells several steps nobody knows which one a picture belongs to.
 */
export function findAttachments(steps: readonly Step[], read: Case): string[][] {
  const tellers = new Map<number, number>();
  for (const { at } of steps) for (const one of at) tellers.set(one, (tellers.get(one) ?? 0) + 1);
  return steps.map((step) => {
    const names = step.at.flatMap((at) => {
      const files = filesOf(read.entries[at]);
      if (files.length === 0 || tellers.get(at) === 1) return files;
      const text = `${step.action} ${step.result ?? ''}`.toLowerCase();
      return files.filter((file) => text.includes(file.toLowerCase()));
    });
    return [...new Set(names)].slice(0, MAX_NAMED);
  });
}

const filesOf = (entry: Entry | undefined) => (entry?.attachments ?? []).filter((file) => !DECORATION.test(file));
