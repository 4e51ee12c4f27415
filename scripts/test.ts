/**
 * `npm test`: every check, one after the other, with what it needs installed first where that is allowed.
 * `npm test -- unit dom` runs some of them. What this machine cannot run is named and counted; with CI set that is a failure.
 */
import { prepareMachine } from './lib/prepare-machine.ts';
import { STEPS, type TestStep } from './lib/test-steps.ts';

interface Result {
  step: TestStep;
  outcome: 'passed' | 'failed' | 'not run';
  seconds: number;
  /** Why it was not run. */
  reason?: string;
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${STEPS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const steps = names.length > 0 ? STEPS.filter(({ name }) => names.includes(name)) : STEPS;

console.log(`Preparing for ${steps.length} steps`);
const lacking = await prepareMachine(new Set(steps.flatMap(({ needs }) => needs)));

const results: Result[] = [];
for (const [index, step] of steps.entries()) {
  console.log(`\n[${index + 1}/${steps.length}] ${step.title} (${step.name})`);
  const result = await runStep(step);
  results.push(result);
  console.log(`[${index + 1}/${steps.length}] ${step.name}: ${describe(result)}`);
}
process.exit(report(results) ? 0 : 1);

async function runStep(step: TestStep): Promise<Result> {
  const reason = whyNot(step);
  if (reason !== undefined) return { step, outcome: 'not run', seconds: 0, reason };
  const started = Date.now();
  const isGood = await step.run();
  return { step, outcome: isGood ? 'passed' : 'failed', seconds: (Date.now() - started) / 1000 };
}

function whyNot({ needs, after = [] }: TestStep): string | undefined {
  const lack = needs.map((need) => lacking.get(need)).find(Boolean);
  if (lack) return lack;
  const broken = results.find((one) => after.includes(one.step.name) && one.outcome !== 'passed');
  return broken && `It follows on "${broken.step.name}", which did not pass.`;
}

function describe({ outcome, seconds, reason }: Result): string {
  return reason === undefined ? `${outcome} (${seconds.toFixed(1)} s)` : `${outcome}. ${reason}`;
}

/** @returns whether everything is as it must be */
function report(all: Result[]): boolean {
  console.log('\nSummary');
  for (const result of all) console.log(`  ${result.step.name.padEnd(8)} ${describe(result)}`);
  const count = (outcome: Result['outcome']) => all.filter((one) => one.outcome === outcome).length;
  const left = all.filter(({ outcome }) => outcome === 'not run');
  if (left.length > 0) {
    console.log(`\n${left.length} of ${all.length} steps not run: ${left.map(({ step }) => step.name).join(', ')}`);
    if (isCi()) console.log('In CI every step has to run.');
  }
  const skipped = left.length > 0 ? `, ${left.length} skipped` : '';
  console.log(`\nSteps: ${count('passed')} passed, ${count('failed')} failed${skipped}`);
  return count('failed') === 0 && (left.length === 0 || !isCi());
}

function isCi(): boolean {
  return !['', '0', 'false'].includes(process.env.CI ?? '');
}
