import Papa from 'papaparse';
import type { FigureOptions } from '../../lib/metrics/figures.ts';
import type { Measured } from '../../lib/metrics/measure.ts';
import { calendarTime, durationOf, openedOf, outcomeOf } from '../../lib/metrics/outcome.ts';

/** An episode for a spreadsheet: instants as ISO, durations in seconds, empty where nothing is known or has not happened. */
export function episodeRow(one: Measured, { goalMinutes, elapsed = calendarTime }: FigureOptions) {
  const { sample, state, ms } = outcomeOf(one, goalMinutes, elapsed);
  return {
    case: one.caseKey,
    episode: one.episode,
    helpdesk: one.site,
    group: one.group ?? '',
    area: one.area ?? '',
    plan: one.plan ?? '',
    kind: one.kind,
    opened: isoOf(one.opened),
    pickup: isoOf(one.pickup),
    pickup_how: one.pickupHow ?? '',
    first_response: isoOf(one.response),
    first_move: isoOf(one.move),
    first_move_how: one.moveHow ?? '',
    closed: isoOf(one.closed),
    closed_how: one.closedBy ?? '',
    sample,
    outcome: state,
    time_to_first_action_s: seconds(ms),
    queue_s: seconds(durationOf(openedOf(one), one.pickup, elapsed)),
    total_s: seconds(durationOf(openedOf(one), one.move, elapsed)),
    handoff_note: one.hasNote,
    thin: one.isThin,
    note_came_later: one.cameLater,
    runbook: one.hasRunbook,
    group_changes: one.moves,
    customer_asked_again: one.askedAgain,
    writing_s: seconds(one.activeMs),
    questions_answered_before: one.answered,
    questions_not_covered: one.notCovered,
    questions_new_since: one.newSince,
    questions_dismissed: one.dismissed,
    questions_open: one.unjudged,
  };
}

/** Cells that a spreadsheet would take for a formula are escaped. */
export const toCsv = (episodes: readonly Measured[], options: FigureOptions) =>
  Papa.unparse(
    episodes.map((one) => episodeRow(one, options)),
    { escapeFormulae: true },
  );

const isoOf = (instant: number | undefined) =>
  instant === undefined || Number.isNaN(instant) ? '' : new Date(instant).toISOString();

const seconds = (duration: number | undefined) =>
  duration !== undefined && Number.isFinite(duration) ? Math.round(duration / 1000) : '';
