import type { Case } from '../case/model.ts';
import { findAnswer } from './find-answer.ts';
import { indexReading } from './index-case.ts';

/** What stood in the case, or in its handoff, before the entry at `at`, and answers one of these questions. */
export function answerBefore(read: Case, at: number, questions: readonly string[]): string | undefined {
  const index = indexReading({ ...read, entries: read.entries.slice(0, at) });
  for (const question of questions) {
    const answer = findAnswer(question, index);
    if (answer) return answer.text;
  }
  return undefined;
}
