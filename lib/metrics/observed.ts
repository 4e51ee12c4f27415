import type { Person, Time } from '../case/model.ts';
import type { Episode } from './episode.ts';
import type { StoredEvent } from './event.ts';
import type { FoundEpisode } from './episode-walk.ts';
import { isSamePerson, personId } from './people.ts';
import { choosePickup, type OwnAct } from './pickup.ts';

/** What no entry tells. `opened`: second line's own browser saw it open the case · `pressed`: *Pick up* · `declared`: *First move made*. */
export interface Observed {
  what: 'opened' | 'pressed' | 'declared';
  at: Time;
  by: Person;
}

const WHAT = { observed: 'opened', pressed: 'pressed' } as const;

/** What the log keeps of earlier observations of a case, whichever browser made them. */
export function observedIn(events: readonly StoredEvent[]): Observed[] {
  return events.flatMap(({ type, pickup, move, at, entry }): Observed[] => {
    const id = entry.split(' ').slice(1).join(' ');
    const by: Person = id === personId({}) ? {} : { id };
    if (type === 'first-move' && move === 'declared') return [{ what: 'declared', at, by }];
    if (type !== 'pickup' || (pickup !== 'observed' && pickup !== 'pressed')) return [];
    return [{ what: WHAT[pickup], at, by }];
  });
}

/** What can only be said once all acts of an episode are known: its first move, its pickup, whether the note came later. */
export function completeEpisode({ episode, ownActs, moveOrder }: FoundEpisode, observed: Observed[]): Episode {
  const within = observed.filter((one) => isWithin(episode, one)).toSorted((a, b) => ms(a.at) - ms(b.at));
  const declared = within.find(({ what, at }) => what === 'declared' && isUntil(episode.firstMove?.at, at));
  const firstMove = declared ? { ...markOf(declared), how: 'declared' as const } : episode.firstMove;
  const seen = within.filter(({ what, at }) => what !== 'declared' && isUntil(firstMove?.at, at));
  const known = declared ? ownActs.filter(({ act }) => isUntil(declared.at, act.at)) : ownActs;
  const pickup = choosePickup(episode, [...known, ...seen.map(asOwnAct(known))], moveOrder);
  const { handoff } = episode;
  const cameLater = handoff !== undefined && pickup !== undefined && ms(pickup.at) < ms(handoff.at);
  return { ...episode, firstMove, pickup, ...(handoff && { handoff: { ...handoff, cameLater } }) };
}

/** Whoever handed the case off is not second line, however often they open it again. */
function isWithin({ openedAt, openedBy, closed }: Episode, { at, by }: Observed): boolean {
  return !isSamePerson(by, openedBy) && isUntil(at, openedAt) && isUntil(closed?.at, at);
}

/** An observation has no place among the entries: it comes just before the first own act that is not earlier. */
const asOwnAct = (ownActs: OwnAct[]) => (one: Observed) => {
  const next = ownActs.find(({ act }) => ms(act.at) >= ms(one.at));
  const order = (next?.act.order ?? AFTER_ALL) - 0.5;
  return { act: { ...markOf(one), order }, how: one.what === 'pressed' ? ('pressed' as const) : ('observed' as const) };
};

/** Larger than any position in a case, and small enough to keep halves apart. */
const AFTER_ALL = 1e9;

const ms = ({ at }: Time) => Date.parse(at);
const isUntil = (limit: Time | undefined, at: Time) => limit === undefined || ms(at) <= ms(limit);
const markOf = ({ what, at, by }: Observed) => ({ at, by, entry: `${what} ${personId(by)}` });
