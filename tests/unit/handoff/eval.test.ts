/** The drafting must not get worse on the labelled cases. The floors lie a little under what was reached. */
import { expect, test } from 'vitest';
import { draft } from '../../../lib/handoff/draft.ts';
import { caseOf, type LabelledCase } from '../../eval/case-of.ts';
import { scoreHappening } from '../../eval/score-happening.ts';
import { loadCases, scoreAll } from '../../eval/score.mjs';

test.each([
  ['dev', 0.85, 0.85, 0.05],
  ['own', 0.85, 0.82, 0.05],
  // Long public threads: what others said, and plans that were dropped, are still taken for done too often.
  ['threads', 0.66, 0.68, 0.07],
])('on %s, actions reach F1 %f and results %f, and of the traps at most %f are reported', (dir, f1, results, traps) => {
  const cases = (loadCases(`tests/eval/${dir}`) as LabelledCase[]).map((labelled) => {
    const read = caseOf(labelled);
    return { labelled, read, drafted: draft(read, { now: new Date(read.reading.at) }) };
  });
  const predictions = Object.fromEntries(
    cases.map(({ labelled, drafted }) => [
      labelled.id,
      {
        tried: drafted.actions.map(({ action, result, entries }) => ({
          action,
          result: result ?? null,
          entry_n: entries.map(Number),
        })),
      },
    ]),
  );
  const { total } = scoreAll(
    cases.map(({ labelled }) => labelled),
    predictions,
  );
  expect(total.f1_with_evidence).toBeGreaterThanOrEqual(f1);
  expect(total.result_accuracy).toBeGreaterThanOrEqual(results);
  expect(total.trap_rate).toBeLessThanOrEqual(traps);
  const { longestRun, mostWords } = scoreHappening(cases);
  expect(longestRun).toBeLessThanOrEqual(7);
  expect(mostWords).toBeLessThanOrEqual(60);
});
