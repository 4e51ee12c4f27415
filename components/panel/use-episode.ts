import { useLiveQuery } from 'dexie-react-hooks';
import type { Case } from '../../lib/case/model.ts';
import { addEvents, loadCaseEvents } from '../../lib/db/events.ts';
import type { HypothesisVerdict, Verdict } from '../../lib/metrics/event.ts';
import { hypothesisEvent, verdictEvent } from '../../lib/metrics/events.ts';
import { factsOf, type EpisodeFacts } from '../../lib/metrics/facts.ts';
import { isSamePerson } from '../../lib/metrics/people.ts';

export interface ShownEpisode {
  facts: EpisodeFacts;
  /** The viewer escalated it: first line, in this episode. */
  isOwn: boolean;
  judge(question: string, verdict: Verdict): void;
  /** Says what became of first line's hypothesis. */
  judgeHypothesis(hypothesis: HypothesisVerdict): void;
}

/** The last escalation of a case as the log tells it; follows the log. Undefined without one. */
export function useEpisode(read: Case): ShownEpisode | undefined {
  const events = useLiveQuery(() => loadCaseEvents(read.key), [read.key]);
  const facts = events && factsOf(events).at(-1);
  if (!events || !facts) return undefined;
  const own = events.filter(({ episode }) => episode === facts.episode);
  const begun = new Set(
    own.filter(({ type }) => type === 'opened' || type === 'handoff-sent').map(({ entry }) => entry),
  );
  const openers = read.entries.filter(({ id }) => begun.has(id));
  const judge = (entry: string, verdict: Verdict) => {
    const question = own.find((event) => event.type === 'question' && event.entry === entry);
    if (question) void addEvents([verdictEvent(question, verdict, new Date().toISOString())]);
  };
  const opened = own.find(({ type }) => type === 'opened');
  const judgeHypothesis = (hypothesis: HypothesisVerdict) => {
    if (opened) void addEvents([hypothesisEvent(opened, hypothesis, new Date().toISOString())]);
  };
  return { facts, judgeHypothesis, isOwn: openers.some(({ author }) => isSamePerson(author, read.viewer)), judge };
}
