import { expect, it } from 'vitest';
import { answerBefore } from '../../../lib/answers/answer-before.ts';
import { caseOf, lena, mail, note, priya } from '../metrics/build-case.ts';

const question = 'Which browser do they use?';
const answer = 'They use Firefox 133 on Windows 11.';

it('what stood in the case before the question answers it', () => {
  const read = caseOf([mail('08:00'), note('08:30', lena, answer), note('09:00', priya, question)]);
  expect(answerBefore(read, 2, [question])).toContain('Firefox 133');
});

it('what was said afterwards was no answer when it was asked', () => {
  const read = caseOf([mail('08:00'), note('09:00', priya, question), note('09:30', lena, answer)]);
  expect(answerBefore(read, 1, [question])).toBeUndefined();
});
