import type { Case } from '../case/model.ts';
import { draft } from '../handoff/draft.ts';
import { findNotes } from '../handoff/note/find-note.ts';
import { findAnswer } from './find-answer.ts';
import { indexCase } from './index-case.ts';

/** What stood in the case, or in its handoff, before the entry at `at`, and answers one of these questions. */
export function answerBefore(read: Case, at: number, questions: readonly string[]): string | undefined {
  const before: Case = { ...read, entries: read.entries.slice(0, at) };
  const note = findNotes(before).at(-1);
  const written = note?.handoff && { entryId: note.entryId, handoff: note.handoff };
  const index = indexCase(before, draft(before, { now: new Date(read.reading.at) }), written);
  for (const question of questions) {
    const answer = findAnswer(question, index);
    if (answer) return answer.text;
  }
  return undefined;
}
