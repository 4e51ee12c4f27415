/** The ask guard: is what second line is about to ask answered already? Only on this machine, and nothing of it is kept. */
import { findAnswer } from '../../lib/answers/find-answer.ts';
import { indexReading, type CaseIndex } from '../../lib/answers/index-case.ts';
import { recallCase } from '../../lib/browser/session-notes.ts';
import type { Case } from '../../lib/case/model.ts';
import { findNotes } from '../../lib/handoff/note/find-note.ts';
import { questionsIn } from '../../lib/metrics/first-move-text.ts';
import { isSamePerson } from '../../lib/metrics/people.ts';
import type { FoundAnswer } from '../../lib/messages.ts';

/** While somebody types, the same case is asked again and again; the worker may forget it at any time. */
let last: { reading: string; index: CaseIndex } | undefined;

/** @param text the whole note as it stands in the composer; its last answered question counts */
export async function answerTo(caseKey: string, text: string): Promise<FoundAnswer | undefined> {
  const questions = questionsIn(text.split('\n').map((line) => ({ kind: 'paragraph', text: line })));
  if (questions.length === 0) return undefined;
  const read = await recallCase(caseKey);
  const handoff = read && findNotes(read).at(-1);
  // Only who did not write the handoff asks about it.
  if (!read || !handoff || isSamePerson(handoff.author, read.viewer)) return undefined;
  const index = indexOf(read);
  for (const question of questions.toReversed()) {
    const answer = findAnswer(question, index);
    if (answer) return { question, text: answer.text, ...sourceOf(read, answer.entries[0]) };
  }
  return undefined;
}

function indexOf(read: Case): CaseIndex {
  const reading = `${read.key} ${read.reading.at}`;
  if (last?.reading !== reading) {
    last = { reading, index: indexReading(read) };
  }
  return last.index;
}

function sourceOf({ entries }: Case, entryId: string | undefined): Omit<FoundAnswer, 'question' | 'text'> {
  const entry = entries.find(({ id }) => id === entryId);
  if (!entry) return {};
  const { id, author, at } = entry;
  return { entryId: id, ...(author.name !== undefined && { author: author.name }), ...(at && { at: at.at }) };
}
