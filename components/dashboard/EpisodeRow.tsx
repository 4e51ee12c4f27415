import type { CaseSeenRow } from '../../lib/db/rows.ts';
import type { ClosedBy, MoveHow, PickupHow } from '../../lib/metrics/event.ts';
import type { FigureOptions } from '../../lib/metrics/figures.ts';
import type { Measured } from '../../lib/metrics/measure.ts';
import { calendarTime, durationOf, openedOf, outcomeOf, type Outcome } from '../../lib/metrics/outcome.ts';
import { NONE_YET } from '../../lib/metrics/percentile.ts';
import { CaseLink } from './CaseLink.tsx';
import { durationText, timeText } from './format.ts';
import { fill, texts } from './texts.ts';

interface Props {
  one: Measured;
  options: FigureOptions;
  /** Absent when the case was seen in another browser only. */
  seen: CaseSeenRow | undefined;
  timeZone: string;
  isPrinted: boolean;
}

export function EpisodeRow({ one, options, seen, timeZone, isPrinted }: Props) {
  const outcome = outcomeOf(one, options.goalMinutes, options.elapsed);
  const isLate = outcome.state === 'late';
  return (
    <tr className={isPrinted ? undefined : 'not-printed'}>
      <th scope="row">
        <CaseLink caseKey={one.caseKey} seen={seen} />
      </th>
      <td>{timeText(openedOf(one), timeZone)}</td>
      <td>{noteText(one)}</td>
      <td>{pickupText(one, options)}</td>
      <td>
        {one.move === undefined || !one.moveHow
          ? texts.noneYet
          : `${MOVES[one.moveHow]}, ${timeText(one.move, timeZone)}`}
      </td>
      <td className={isLate ? 'number over' : 'number'}>
        {outcomeText(outcome)}
        {isLate && <span className="visually-hidden"> ({texts.overGoal})</span>}
      </td>
      <td>{one.closedBy ? CLOSED[one.closedBy] : texts.stateOpen}</td>
    </tr>
  );
}

function noteText({ hasNote, isThin, cameLater }: Measured): string {
  if (!hasNote) return texts.no;
  if (cameLater) return texts.later;
  return isThin ? texts.thinNote : texts.yes;
}

function pickupText(one: Measured, { elapsed = calendarTime }: FigureOptions): string {
  if (one.kind === 'reopened') return texts.pickupReopened;
  if (!one.pickupHow) return texts.none;
  const waited = durationOf(openedOf(one), one.pickup, elapsed);
  const how = PICKUPS[one.pickupHow];
  return Number.isNaN(waited) || waited === NONE_YET ? how : fill(texts.after, how, durationText(waited));
}

function outcomeText({ state, ms }: Outcome): string {
  if (state === 'too-coarse') return texts.tooCoarse;
  if (state === 'pickup-unknown') return texts.pickupUnknown;
  return durationText(ms ?? NONE_YET);
}

const PICKUPS: Record<PickupHow, string> = {
  taken: texts.pickupTaken,
  pressed: texts.pickupPressed,
  observed: texts.pickupObserved,
  'own-act': texts.pickupOwnAct,
  given: texts.pickupGiven,
};
const MOVES: Record<MoveHow, string> = {
  note: texts.moveNote,
  reply: texts.moveReply,
  field: texts.moveField,
  runbook: texts.moveRunbook,
  declared: texts.moveDeclared,
};
const CLOSED: Record<ClosedBy, string> = {
  returned: texts.closedReturned,
  solved: texts.closedSolved,
  'handed-on': texts.closedHandedOn,
  'escalated-again': texts.closedAgain,
};
