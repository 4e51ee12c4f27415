import type { Person } from '../case/model.ts';
import type { Episode } from './episode.ts';
import { isSamePerson } from './people.ts';

/** What second line lacks in an escalation that is still open: a handoff, or one that says something. */
export type Drift = 'none' | 'thin';

/** Only for who escalated it, and only as long as second line has not begun: later nobody is helped by being told. */
export function driftOf(episode: Episode | undefined, viewer: Person): Drift | undefined {
  if (!episode || episode.kind === 'reopened' || episode.closed || episode.firstMove || episode.isPartial)
    return undefined;
  if (!isSamePerson(episode.openedBy, viewer)) return undefined;
  if (!episode.handoff) return 'none';
  return episode.handoff.isThin ? 'thin' : undefined;
}
