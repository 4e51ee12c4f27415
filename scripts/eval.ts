/**
 * Scores what Baton drafts over labelled cases: `npx node scripts/eval.ts [DIR_OF_CASES] [OUT.json] [--verbose] [--by-lang]`.
 * OUT.json gets the predictions in the scorer's format.
 */
import { writeFileSync } from 'node:fs';
import { draftCases, predict } from '../tests/eval/predict.ts';
import { scoreHappening } from '../tests/eval/score-happening.ts';
import { render, scoreAll } from '../tests/eval/score.mjs';

const flags = new Set(process.argv.filter((arg) => arg.startsWith('--')));
const [dir = 'tests/eval/dev', out] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const cases = draftCases(dir);
const predictions = predict(cases);
if (out) writeFileSync(out, JSON.stringify(predictions, null, 1));
const scores = scoreAll(
  cases.map(({ labelled }) => labelled),
  predictions,
);
print(render(scores.total));
const slots = scoreHappening(cases);
print(
  `  happening ${Object.entries(slots.found)
    .map(([slot, { hits, of }]) => `${slot} ${hits}/${of}`)
    .join('  ')}; longest pasted run ${slots.longestRun}; most words ${slots.mostWords}`,
);
if (flags.has('--by-lang'))
  for (const [lang, score] of Object.entries(scores.by_lang)) print(render(score, `[${lang}] `));
if (flags.has('--verbose')) for (const [id, detail] of Object.entries(scores.details)) printDetail(id, detail);

function printDetail(
  id: string,
  { matched, extra, missed, traps, dups }: ReturnType<typeof scoreAll>['details'][string],
) {
  print(`\n${id}`);
  for (const { pred, gold, result } of matched) {
    print(
      `  = "${pred.action}" ~ "${gold.action}" | ${result.strict ? 'ok' : 'NO'} "${pred.result}" ~ "${gold.result}" ${pred.entry_n} ~ ${gold.entry_n}`,
    );
  }
  for (const { action, result, entry_n } of extra) print(`  + extra "${action}": "${result}" ${entry_n}`);
  for (const { action, result, entry_n } of missed) print(`  - missed "${action}": "${result}" ${entry_n}`);
  for (const trap of traps) print(`  ! trap "${trap}"`);
  for (const dup of dups) print(`  d duplicate "${dup}"`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
