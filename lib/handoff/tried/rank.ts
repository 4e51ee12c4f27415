import type { Case } from '../../case/model.ts';
import type { TriedAction } from '../model.ts';
import { findAttachments } from './find-attachments.ts';
import type { Step } from './step.ts';
import { outcomeOf } from './tell-outcome.ts';

/** Steps as actions with the entries that prove them; rank 1 is most worth its words. */
export function rankActions(steps: readonly Step[], read: Case): TriedAction[] {
  const ranks = rankSteps(steps);
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
      rank: ranks.get(step) ?? steps.length,
    };
  });
}

/** "Tried in a private window: same in a private window" says it twice. */
function withoutAction(result: string, action: string): string {
  if (result.slice(-1).toLowerCase() !== action.slice(-1).toLowerCase()) return result;
  const told = result.split(' ');
  const done = action.toLowerCase().split(' ');
  let common = 0;
  while (common < told.length - 1 && told.at(-1 - common)?.toLowerCase() === done.at(-1 - common)) common += 1;
  return common < MIN_REPEATED ? result : told.slice(0, -common).join(' ');
}
const MIN_REPEATED = 3;

/** By worth, and the later one first. There are few worths: grouping takes less time than sorting. */
function rankSteps(steps: readonly Step[]): ReadonlyMap<Step, number> {
  const ranks = new Map<Step, number>();
  const groups = [...Map.groupBy(steps, worth)].sort(([one], [other]) => other - one);
  for (const [, group] of groups) for (const step of group.toReversed()) ranks.set(step, ranks.size + 1);
  return ranks;
}

/** A stated result counts most, a plain one more than a vague one, and two witnesses more than one. */
function worth(step: Step): number {
  const outcome = outcomeOf(step);
  return (
    (step.result === undefined ? 0 : 4) +
    (outcome === undefined || outcome === 'told' ? 0 : 1) +
    Math.min(step.at.length, 3) * 0.5 +
    (step.isVerbal ? 0.25 : 0)
  );
}
