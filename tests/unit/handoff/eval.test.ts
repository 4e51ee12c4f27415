/** The drafting must not get worse on the labelled cases. The floors lie a little under what was reached. */
import { expect, test } from 'vitest';
import { draft } from '../../../lib/handoff/draft.ts';
import { caseOf, type LabelledCase } from '../../eval/case-of.ts';
import { scoreHappening } from '../../eval/score-happening.ts';
import { loadCases, scoreAll } from '../../eval/score.mjs';

test.each([
  ['dev', 0.85, 0.85],
  ['own', 0.87, 0.82],
  ['aside', 0.8, 0.75],
])('on %s, actions reach F1 %f and results %f, and no trap is reported', (dir, f1, results) => {
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
  expect(total.trap_rate).toBeLessThanOrEqual(0.05);
  const { longestRun, mostWords } = scoreHappening(cases);
  expect(longestRun).toBeLessThanOrEqual(7);
  expect(mostWords).toBeLessThanOrEqual(60);
});
