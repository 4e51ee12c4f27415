/** What Baton drafts and answers for labelled cases, in the scorer's format. */
import type { Case } from '../../lib/case/model.ts';
import { findAnswer } from '../../lib/answers/find-answer.ts';
import { indexCase } from '../../lib/answers/index-case.ts';
import type { Drafted } from '../../lib/handoff/model.ts';
import { draft } from '../../lib/handoff/draft.ts';
import { caseOf, type LabelledCase } from './case-of.ts';
import { loadCases } from './score.mjs';

export interface DraftedCase {
  labelled: LabelledCase;
  read: Case;
  drafted: Drafted;
}

/** The labelled cases of a folder, each with what Baton drafts for it. */
export function draftCases(folder: string): DraftedCase[] {
  return (loadCases(folder) as LabelledCase[]).map((labelled) => {
    const read = caseOf(labelled);
    return { labelled, read, drafted: draft(read, { now: new Date(read.reading.at) }) };
  });
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
