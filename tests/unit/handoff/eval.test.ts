/** The drafting must not get worse on the labelled cases. The floors lie a little under what was reached. */
import { expect, test } from 'vitest';
import { draftCases, predict } from '../../eval/predict.ts';
import { scoreHappening } from '../../eval/score-happening.ts';
import { scoreAll } from '../../eval/score.mjs';

test.each([
  { dir: 'dev', f1: 0.85, results: 0.85, traps: 0.05, answers: { precision: 0.95, recall: 0.75, evidence: 0.9 } },
  { dir: 'own', f1: 0.87, results: 0.82, traps: 0.05 },
  // Long public threads.
  { dir: 'threads', f1: 0.77, results: 0.7, traps: 0.02, answers: { precision: 0.86, recall: 0.46, evidence: 0.85 } },
])('on $dir, actions, results, traps and answers stay as good as they were', ({ dir, f1, results, traps, answers }) => {
  const cases = draftCases(`tests/eval/${dir}`);
  const { total } = scoreAll(
    cases.map(({ labelled }) => labelled),
    predict(cases),
  );
  expect(total.f1_with_evidence).toBeGreaterThanOrEqual(f1);
  expect(total.result_accuracy).toBeGreaterThanOrEqual(results);
  expect(total.trap_rate).toBeLessThanOrEqual(traps);
  if (answers) {
    expect(total.q_precision).toBeGreaterThanOrEqual(answers.precision);
    expect(total.q_recall).toBeGreaterThanOrEqual(answers.recall);
    expect(total.q_evidence).toBeGreaterThanOrEqual(answers.evidence);
  }
  const { longestRun, mostWords } = scoreHappening(cases);
  expect(longestRun).toBeLessThanOrEqual(7);
  expect(mostWords).toBeLessThanOrEqual(60);
});
