import type { Act } from './acts.ts';
import type { Episode } from './episode.ts';
import type { PickupHow } from './event.ts';

/** An act of second line's own within an episode. */
export interface OwnAct {
  act: Pick<Act, 'at' | 'entry' | 'by' | 'order'>;
  how: Exclude<PickupHow, 'given'>;
}

/**
 * The earliest own act before the first move; the move itself is never the pickup, but taking the case in the same entry is.
 * With no own act: the assignment by somebody else, if there was one before the move. A reopened episode has none: second
 * line never let go of the case.
 */
export function choosePickup(episode: Episode, acts: OwnAct[], moveOrder: number | undefined): Episode['pickup'] {
  if (episode.kind === 'reopened') return undefined;
  const limit = moveOrder ?? Number.POSITIVE_INFINITY;
  const before = acts.filter(({ act, how }) => act.order < limit || (how === 'taken' && act.order === limit));
  const first = before.toSorted((a, b) => a.act.order - b.act.order).at(0);
  if (first) {
    const { at, entry, by } = first.act;
    return { at, entry, by, how: first.how };
  }
  const { given } = episode;
  return given && { at: given.at, entry: given.entry, by: given.to, how: 'given' };
}
