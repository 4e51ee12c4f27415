/** What the engines report: readings become events and a clock; pages take the notes that wait for them. */
import { ADAPTERS } from '../../lib/adapters/index.ts';
import { listen, type Sender } from '../../lib/browser/listen.ts';
import {
  recallCase,
  recallClock,
  recallOutcome,
  rememberCase,
  rememberClock,
  rememberTab,
} from '../../lib/browser/session-notes.ts';
import { markSent } from '../../lib/db/drafts.ts';
import { rememberCaseSeen } from '../../lib/db/case-index.ts';
import { addEvents } from '../../lib/db/events.ts';
import { noteHealth } from '../../lib/db/health.ts';
import { loadSettings } from '../../lib/db/settings.ts';
import { findNotes } from '../../lib/handoff/note/find-note.ts';
import { clockView } from '../../lib/metrics/clock.ts';
import { eventsOf } from '../../lib/metrics/events.ts';
import { findEpisodes } from '../../lib/metrics/episodes.ts';
import type { Case } from '../../lib/case/model.ts';
import { teamOf } from '../../lib/case/team.ts';
import type { CaseSeen } from '../../lib/messages.ts';
import { insertFromTab } from './insert.ts';
import { claim, onOutcome } from './pending.ts';
import { onRecognised } from './sites.ts';
import { showClock } from './toolbar.ts';

export function listenForCases(): void {
  listen('background', {
    recognised: (data, { tabId }) => onRecognised(data, tabId),
    hello: async ({ vendor }) => {
      const adapter = ADAPTERS.find((one) => one.vendor === vendor);
      return adapter && { adapter, asksHelpdesk: (await loadSettings()).asksHelpdesk };
    },
    caseRead: ({ case: read }, sender) => onCaseRead(read, sender),
    claim: (data, { tabId }) => claim(data, tabId),
    outcome: onOutcome,
    team: async ({ caseKey }) => teamOf(await recallCase(caseKey), (await loadSettings()).teamDomains),
    insert: ({ tabId, caseKey }) => insertFromTab(tabId, caseKey),
    recall: ({ caseKey }) => recallCase(caseKey),
    lastOutcome: ({ caseKey }) => recallOutcome(caseKey),
    clockOf: ({ caseKey }) => recallClock(caseKey),
  });
}

async function onCaseRead(read: Case, { tabId }: Sender): Promise<CaseSeen> {
  const { secondLineGroups, goalMinutes } = await loadSettings();
  const notes = findNotes(read).flatMap(({ entryId, handoff }) =>
    handoff ? [{ entryId, handoffId: handoff.id }] : [],
  );
  await markSent(notes.map(({ handoffId }) => handoffId));
  const episodes = findEpisodes(read, { secondLineGroups, handoffNotes: notes });
  await addEvents(episodes.flatMap(eventsOf));
  const [stopped] = await Promise.all([noteHealth(read), rememberCaseSeen(read)]);
  const clock = clockView(episodes.at(-1), goalMinutes);
  await Promise.all([rememberCase(read), rememberClock(read.key, clock)]);
  if (tabId !== undefined) {
    await rememberTab(tabId, read.key);
    await showClock(tabId, clock);
  }
  return { clock, stopped };
}
