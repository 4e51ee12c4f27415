/** Whether second line asked the customer what the case had said before. Found by rules that are silent unless they are sure. */
import { answerBefore } from '../../lib/answers/answer-before.ts';
import type { Case } from '../../lib/case/model.ts';
import { addEvents } from '../../lib/db/events.ts';
import type { Episode } from '../../lib/metrics/episode.ts';
import type { StoredEvent } from '../../lib/metrics/event.ts';
import { askedAgainEvent } from '../../lib/metrics/events.ts';
import { questionsIn } from '../../lib/metrics/first-move-text.ts';

/** To look through a case takes as long as to draft it; a reply never changes, so each is looked at once while the worker lives. */
const looked = new Set<string>();
const MAX_LOOKED = 5000;

/** Later than whoever waits for the clock: this is for figures, which nobody looks at in this moment. */
export async function noteAskedAgain(read: Case, episodes: readonly Episode[]): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await addEvents(askedAgainIn(read, episodes));
}

export function askedAgainIn(read: Case, episodes: readonly Episode[]): StoredEvent[] {
  return episodes.flatMap((episode) => {
    if (episode.isPartial) return [];
    return episode.customerQuestions.flatMap(({ entry }) => {
      const key = `${read.key} ${entry}`;
      if (looked.has(key)) return [];
      if (looked.size >= MAX_LOOKED) looked.clear();
      looked.add(key);
      const at = read.entries.findIndex(({ id }) => id === entry);
      const answer = answerBefore(read, at, questionsIn(read.entries[at]?.body ?? []));
      return answer === undefined ? [] : askedAgainEvent(episode, entry);
    });
  });
}
