/** An event file of invented cases (tests/unit/metrics/histories.ts), and what is true of them. */
import { facetsOf } from '../../../lib/case/facets.ts';
import { findEpisodes } from '../../../lib/metrics/episodes.ts';
import { eventsOf, verdictEvent } from '../../../lib/metrics/events.ts';
import { chanceOf, makeHistory, SECOND_LINE, type Answer } from '../../unit/metrics/histories.ts';

export interface InventOptions {
  cases: number;
  /** Cases begin at most this many days ago, and at least `since`. */
  days: number;
  since: number;
  seed: number;
  /** How slow things go: see makeHistory. */
  pace?: number;
  /** Whether people have judged second line's questions. */
  isJudged?: boolean;
}

const DAY_S = 24 * 3600;

export function inventLog({ cases, days, since, seed, pace, isJudged }: InventOptions): {
  file: string;
  answers: Answer[];
} {
  const chance = chanceOf(seed);
  const now = Math.floor(Date.now() / 1000);
  const header = { format: 'baton-episode-events', version: 1, exportedAt: new Date().toISOString() };
  const answers: Answer[] = [];
  const lines = [JSON.stringify(header)];
  for (let number = 1; number <= cases; number += 1) {
    const start = (now - Math.floor((since + chance.next() * (days - since)) * DAY_S)) * 1000;
    const history = makeHistory(chance, { number, start, ...(pace !== undefined && { pace }) });
    const { read, handoffNotes } = history;
    const episodes = findEpisodes(read, { secondLineGroups: SECOND_LINE, handoffNotes });
    const events = episodes.flatMap((one) => eventsOf(one, facetsOf(read, 60)));
    const verdicts = history.answers.flatMap((answer) => answer.verdicts);
    const said = events
      .filter(({ type }) => type === 'question')
      .flatMap((question, index) => {
        const verdict = isJudged ? (verdicts[index] ?? 'not-covered') : undefined;
        return verdict ? [verdictEvent(question, verdict, question.at.at)] : [];
      });
    answers.push(...history.answers);
    for (const event of [...events, ...said]) lines.push(JSON.stringify(event));
  }
  return { file: `${lines.join('\n')}\n`, answers };
}
