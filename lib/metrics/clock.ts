import type { ClockView } from '../clock.ts';
import type { Episode } from './episode.ts';
import { isTooCoarse } from './time.ts';

/**
 * What the badge shows of an episode. Undefined: no episode, one whose times are too coarse or in an unknown zone, or a first
 * move without a known pickup: there is nothing to count from.
 * A reopened episode has no pickup: it counts from its opening.
 */
export function clockView(episode: Episode | undefined, goalMinutes: number): ClockView | undefined {
  if (!episode) return undefined;
  const { kind, openedAt, pickup, firstMove, closed } = episode;
  const start = kind === 'reopened' ? openedAt : pickup?.at;
  const ending = closed && { closedBy: closed.how };
  if (!firstMove && closed) return { phase: 'closed', since: closed.at.at, isGiven: false, goalMinutes, ...ending };
  if (firstMove && !start) return undefined;
  const shown = start ?? openedAt;
  if (isTooCoarse(shown) || (firstMove && isTooCoarse(firstMove.at))) return undefined;
  return {
    phase: firstMove ? 'done' : start ? 'running' : 'waiting',
    since: shown.at,
    ...(firstMove && { until: firstMove.at.at }),
    ...(kind === 'reopened' && { isReopened: true }),
    isGiven: pickup?.how === 'given',
    goalMinutes,
    ...ending,
  };
}
