import type { CaseSeenRow } from '../../lib/db/rows.ts';
import type { ClosedBy, MoveHow, PickupHow } from '../../lib/metrics/event.ts';
import type { MonthRow } from '../../lib/metrics/monthly.ts';
import { durationOf } from '../../lib/metrics/outcome.ts';
import { durationText, timeText } from './format.ts';
import { fill, texts } from './texts.ts';

interface Props {
  row: MonthRow;
  /** Absent when the case was seen in another browser only. */
  seen: CaseSeenRow | undefined;
  timeZone: string;
  isPrinted: boolean;
}

export function EpisodeRow({ row, seen, timeZone, isPrinted }: Props) {
  const { kind, opened, pickup, firstMove, closed, outcome } = row;
  const isLate = outcome.state === 'late';
  return (
    <tr className={isPrinted ? undefined : 'not-printed'}>
      <th scope="row">
        <CaseLink caseKey={row.caseKey} seen={seen} />
      </th>
      <td>{timeText(opened.at, timeZone)}</td>
      <td>{noteText(row)}</td>
      <td>
        {kind === 'reopened' && texts.pickupReopened}
        {kind !== 'reopened' && (pickup ? afterText(PICKUPS[pickup.how], durationOf(opened, pickup.at)) : texts.none)}
      </td>
      <td>{firstMove ? `${MOVES[firstMove.how]}, ${timeText(firstMove.at.at, timeZone)}` : texts.noneYet}</td>
      <td className={isLate ? 'number over' : 'number'}>
        {outcomeText(row)}
        {isLate && <span className="visually-hidden"> ({texts.overGoal})</span>}
      </td>
      <td>{closed ? CLOSED[closed.how] : texts.stateOpen}</td>
    </tr>
  );
}

/** Events carry no address: a page or an import cannot make this a link to anything but a web page. */
function CaseLink({ caseKey, seen }: { caseKey: string; seen: CaseSeenRow | undefined }) {
  const label = seen?.number ?? seen?.caseId ?? decodeId(caseKey);
  if (!seen || !isWebAddress(seen.url)) return label;
  return (
    <a href={seen.url} target="_blank" rel="noreferrer">
      {label}
    </a>
  );
}

const isWebAddress = (url: string) => URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);

/** The id is the last part of the case key (lib/case/key.ts). */
function decodeId(caseKey: string): string {
  const id = caseKey.split(' ').at(-1) ?? caseKey;
  try {
    return decodeURIComponent(id);
  } catch {
    return id; // an imported key that was not made by key.ts
  }
}

function noteText({ handoff, pickup }: MonthRow): string {
  if (!handoff) return texts.no;
  return pickup && Date.parse(pickup.at.at) < Date.parse(handoff.at.at) ? texts.later : texts.yes;
}

function outcomeText({ outcome }: MonthRow): string {
  if (outcome.state === 'too-coarse') return texts.tooCoarse;
  if (outcome.state === 'pickup-unknown') return texts.pickupUnknown;
  return durationText(outcome.ms ?? 'none-yet');
}

function afterText(how: string, duration: ReturnType<typeof durationOf>): string {
  return duration === undefined ? how : fill(texts.after, how, durationText(duration));
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
