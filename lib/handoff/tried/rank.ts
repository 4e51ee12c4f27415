import type { Case } from '../../case/model.ts';
import type { TriedAction } from '../model.ts';
import { findAttachments } from './find-attachments.ts';
import type { Step } from './step.ts';
import { tellOutcome } from './tell-outcome.ts';

/** Steps as actions with the entries that prove them; rank 1 is most worth its words. */
export function rankActions(steps: readonly Step[], read: Case): TriedAction[] {
  const order = [...steps.keys()].sort((a, b) => worth(steps, b) - worth(steps, a) || b - a);
  const rankOf = new Map(order.map((index, rank) => [index, rank + 1]));
  const attachments = findAttachments(steps, read);
  return steps.flatMap((step, index) => {
    const files = attachments[index] ?? [];
    const entries = step.at.flatMap((at) => read.entries[at]?.id ?? []);
    if (entries.length === 0) return [];
    return {
      action: step.action,
      ...(step.result !== undefined && { result: withoutAction(step.result, step.action) }),
      entries,
      ...(step.language && { lang: step.language.code }),
      ...(files.length > 0 && { attachments: files }),
      rank: rankOf.get(index) ?? steps.length,
    };
  });
}

/** "Tried in a private window: same in a private window" says it twice. */
function withoutAction(result: string, action: string): string {
  const told = result.split(' ');
  const done = action.toLowerCase().split(' ');
  let common = 0;
  while (common < told.length - 1 && told.at(-1 - common)?.toLowerCase() === done.at(-1 - common)) common += 1;
  return common < MIN_REPEATED ? result : told.slice(0, -common).join(' ');
}
const MIN_REPEATED = 3;

/** A stated result counts most, a plain one more than a vague one, and two witnesses more than one. */
function worth(steps: readonly Step[], index: number): number {
  const step = steps[index];
  if (!step) return 0;
  const outcome = step.result === undefined ? undefined : tellOutcome(step.result, step.language);
  return (
    (step.result === undefined ? 0 : 4) +
    (outcome === undefined || outcome === 'told' ? 0 : 1) +
    Math.min(step.at.length, 3) * 0.5 +
    (step.isVerbal ? 0.25 : 0)
  );
}
