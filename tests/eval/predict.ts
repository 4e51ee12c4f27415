/** What Baton drafts and answers for labelled cases, in the scorer's format. */
import type { Case } from '../../lib/case/model.ts';
import { findAnswer } from '../../lib/answers/find-answer.ts';
import { indexCase } from '../../lib/answers/index-case.ts';
import type { Drafted } from '../../lib/handoff/model.ts';
import type { LabelledCase } from './case-of.ts';

export interface DraftedCase {
  labelled: LabelledCase;
  read: Case;
  drafted: Drafted;
}

export function predict(cases: readonly DraftedCase[]) {
  return Object.fromEntries(
    cases.map(({ labelled, read, drafted }) => [
      labelled.id,
      {
        tried: drafted.actions.map(({ action, result, entries }) => ({
          action,
          result: result ?? null,
          entry_n: entries.map(Number),
        })),
        questions: answer(labelled, read, drafted),
      },
    ]),
  );
}

function answer(labelled: LabelledCase, read: Case, drafted: Drafted) {
  const index = indexCase(read, drafted);
  return labelled.gold.question_pairs.map(({ question }) => {
    const found = findAnswer(question, index);
    return { answered: found !== undefined, entry_n: found?.entries.map(Number) ?? [] };
  });
}
