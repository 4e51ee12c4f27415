/** Turns a reading, and what this browser saw itself, into events and a clock. */
import { noteAskedAgain } from './asked-again.ts';
import { rememberClock } from '../../lib/browser/session-notes.ts';
import { facetsOf } from '../../lib/case/facets.ts';
import type { Case } from '../../lib/case/model.ts';
import type { ClockView } from '../../lib/clock.ts';
import { draftsOfNotes } from '../../lib/db/drafts.ts';
import { addEvents, loadCaseEvents } from '../../lib/db/events.ts';
import { keptSince } from '../../lib/db/retention.ts';
import { loadSettings } from '../../lib/db/settings.ts';
import { isThinHandoff } from '../../lib/handoff/check.ts';
import { findNotes } from '../../lib/handoff/note/find-note.ts';
import { clockView } from '../../lib/metrics/clock.ts';
import { driftOf, type Drift } from '../../lib/metrics/drift.ts';
import type { Episode } from '../../lib/metrics/episode.ts';
import { MAX_LABEL, type StoredEvent } from '../../lib/metrics/event.ts';
import { findEpisodes } from '../../lib/metrics/episodes.ts';
import { composeEvent, eventsOf } from '../../lib/metrics/events.ts';
import { observedIn, type Observed } from '../../lib/metrics/observed.ts';
import { isSamePerson } from '../../lib/metrics/people.ts';

interface Logged {
  clock: ClockView | undefined;
  drift: Drift | undefined;
}

/**
 * @param seen further to what earlier readings saw
 * @param isOpened somebody has the case before them; false when it was only collected
 */
export async function logEpisodes(
  read: Case,
  seen: Observed[] = [],
  { isOpened } = { isOpened: true },
): Promise<Logged> {
  const [{ secondLineGroups, goalMinutes, retentionMonths }, stored] = await Promise.all([
    loadSettings(),
    loadCaseEvents(read.key),
  ]);
  const handoffNotes = findNotes(read).flatMap(({ entryId, handoff }) =>
    handoff ? [{ entryId, handoffId: handoff.id, isThin: isThinHandoff(handoff) }] : [],
  );
  const observed = [...observedIn(stored), ...(isOpened ? openedBy(read) : []), ...seen];
  const episodes = findEpisodes(read, { secondLineGroups, handoffNotes, observed });
  const facets = facetsOf(read, MAX_LABEL);
  // What is older was deleted, and must not come back each time its case is opened.
  const since = keptSince(new Date(read.reading.at), retentionMonths);
  const kept = episodes.filter(({ openedAt }) => openedAt.at >= since);
  try {
    await addEvents([...kept.flatMap((episode) => eventsOf(episode, facets)), ...(await composingOf(kept))]);
  } catch (error) {
    sayNotStored(error);
  }
  noteAskedAgain(read, kept).catch(sayNotStored);
  const last = episodes.at(-1);
  const clock = clockView(last, goalMinutes);
  await rememberClock(read.key, clock);
  return { clock, drift: driftOf(last, read.viewer) };
}

/** No room left, most likely: the clock and the panel go on; the settings show what is used and how to free some. */
const sayNotStored = (error: unknown) => console.error('Baton: the episodes of this case could not be stored', error);

/** How the handoffs that were written in this browser were written: its drafts know. */
async function composingOf(episodes: readonly Episode[]): Promise<StoredEvent[]> {
  const drafts = await draftsOfNotes(episodes.flatMap(({ handoff }) => handoff?.id ?? []));
  return drafts.flatMap(({ noteId, madeAt, startedAt, activeMs, prefill }) => {
    const episode = episodes.find(({ handoff, isPartial }) => handoff?.id === noteId && !isPartial);
    if (!episode || madeAt === undefined || !prefill) return [];
    const times =
      startedAt === undefined || activeMs === undefined ? {} : { activeMs, wallMs: Math.max(0, madeAt - startedAt) };
    return [composeEvent(episode, { noteId, at: observedAt(new Date(madeAt).toISOString()), prefill, ...times })];
  });
}

/** Whoever has the case and opens it has picked it up. A lead or a colleague who only looks has not. */
function openedBy({ assignee, viewer, reading }: Case): Observed[] {
  if (viewer.id === undefined || !isSamePerson(assignee, viewer)) return [];
  return [{ what: 'opened', at: observedAt(reading.at), by: viewer }];
}

/** @param at ISO, by this machine's clock */
export const observedAt = (at: string, source: 'observed' | 'declared' = 'observed'): Observed['at'] => ({
  at,
  precision: 'ms',
  zoneKnown: true,
  source,
});
