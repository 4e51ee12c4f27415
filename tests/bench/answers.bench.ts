import { findAnswer } from '../../lib/answers/find-answer.ts';
import { indexCase } from '../../lib/answers/index-case.ts';
import { draft } from '../../lib/handoff/draft.ts';
import { countWords } from '../../lib/handoff/words.ts';
import { median, timeOf, type Bench, type Measured } from '../../scripts/lib/bench.ts';
import { caseOfLength, LABELLED } from '../eval/long-case.ts';

const QUESTIONS = LABELLED.flatMap(({ gold }) => gold.question_pairs.map(({ question }) => question));

/** Indexing a case for questions, and asking one question of a case that is indexed. The floor counts words. */
export const bench: Bench = { name: 'answers', run: async () => [50, 500, 5000].flatMap(measure) };

function measure(n: number): Measured[] {
  const read = caseOfLength(n);
  const drafted = draft(read, { now: new Date(read.reading.at) });
  const floor = timeOf(() => read.entries.forEach(({ body }) => body.forEach(({ text }) => countWords(text))));
  const value = timeOf(() => indexCase(read, drafted));
  const index = indexCase(read, drafted);
  const asked = QUESTIONS.map((question) => timeOf(() => findAnswer(question, index), 1));
  return [
    { part: `index-${n}`, n, value, unit: 'ms', floor },
    { part: `ask-of-${n}`, n: asked.length, value: median(asked), unit: 'ms' },
  ];
}
