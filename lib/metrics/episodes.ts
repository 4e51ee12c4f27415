/** Finds the escalations of a case in its timeline, by the definitions in docs/definitions.md. */
import type { Case } from '../case/model.ts';
import { actsOf, type HandoffNote } from './acts.ts';
import type { Episode } from './episode.ts';
import { EpisodeWalk } from './episode-walk.ts';
import { completeEpisode, type Observed } from './observed.ts';

export interface EpisodeOptions {
  /** Names of the groups that are second line. Without them only a handoff note opens an episode. */
  secondLineGroups?: string[];
  /** Entries that are believed handoff notes (internal, by an agent). */
  handoffNotes: HandoffNote[];
  /** What this browser saw and no entry tells: the case opened, *Pick up* pressed, a declared move. */
  observed?: Observed[];
}

/** Oldest first. Pure: the same case gives the same episodes and ids in every browser. */
export function findEpisodes(
  read: Case,
  { secondLineGroups = [], handoffNotes, observed = [] }: EpisodeOptions,
): Episode[] {
  const walk = new EpisodeWalk(read, actsOf(read, handoffNotes), secondLineGroups);
  return walk.run().map((found) => completeEpisode(found, observed));
}
