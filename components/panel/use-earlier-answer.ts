import { useEffect, useState } from 'react';
import type { Case } from '../../lib/case/model.ts';

/**
 * What the case had said before the entry at `at` asked one of `questions`; undefined when Baton is not sure.
 * Loaded when it is needed: most cases have no question.
 */
export function useEarlierAnswer(read: Case, at: number, questions: readonly string[]): string | undefined {
  const [found, setFound] = useState<string>();
  const text = questions.join('\n');
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const { answerBefore } = await import('../../lib/answers/answer-before.ts');
      if (isCurrent) setFound(answerBefore(read, at, text.split('\n')));
    };
    if (at >= 0 && text !== '') void look();
    return () => {
      isCurrent = false;
    };
  }, [read, at, text]);
  return found;
}
