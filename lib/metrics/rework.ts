/** The rework headline and what stands beside it. Definitions: docs/definitions.md. */
import type { EpisodeFacts } from './facts.ts';
import { wilson } from './wilson.ts';

/** With a larger share of the questions unjudged there is no headline: it could be flattered by never confirming. */
const MAX_OPEN = 1 / 5;

export interface Rework {
  /** Episodes in which second line did anything: what the rates are of. */
  acted: number;
  /** Episodes with at least one question that a person confirmed as answered before it was asked. */
  confirmed: number;
  /** Further episodes that would count if every open question were confirmed. */
  unconfirmed: number;
  /** Episodes with a question that nobody has called none. */
  asked: number;
  /** Of these, the ones in which no question had been answered: what the form failed to ask. Open ones are in neither. */
  gaps: number;
  questions: { all: number; open: number; dismissed: number };
  /** False while too many questions wait for a verdict, or nobody acted. */
  isSure: boolean;
  /** 95 % interval from the confirmed alone (low) to confirmed and unconfirmed together (high). */
  interval?: { low: number; high: number };
}

export function reworkOf(episodes: readonly EpisodeFacts[]): Rework {
  const acted = episodes.filter(hasActed);
  const count = (fits: (facts: EpisodeFacts) => boolean) => acted.filter(fits).length;
  const questions = acted.flatMap((facts) => facts.questions);
  const open = questions.filter(({ verdict }) => verdict === undefined).length;
  const confirmed = count(isRework);
  const unconfirmed = count((facts) => !isRework(facts) && hasOpen(facts));
  const low = wilson(confirmed, acted.length)?.low;
  const high = wilson(confirmed + unconfirmed, acted.length)?.high;
  return {
    acted: acted.length,
    confirmed,
    unconfirmed,
    asked: count(hasQuestion),
    gaps: count((facts) => hasQuestion(facts) && !isRework(facts) && !hasOpen(facts)),
    questions: {
      all: questions.length,
      open,
      dismissed: questions.filter(({ verdict }) => verdict === 'no-question').length,
    },
    isSure: acted.length > 0 && open <= questions.length * MAX_OPEN,
    ...(low !== undefined && high !== undefined && { interval: { low, high } }),
  };
}

const hasActed = ({ firstResponse, firstMove }: EpisodeFacts) => firstResponse !== undefined || firstMove !== undefined;
const isRework = ({ questions }: EpisodeFacts) => questions.some(({ verdict }) => verdict === 'answered');
const hasOpen = ({ questions }: EpisodeFacts) => questions.some(({ verdict }) => verdict === undefined);
const hasQuestion = ({ questions }: EpisodeFacts) => questions.some(({ verdict }) => verdict !== 'no-question');
