/** What the engines report: readings become events and a clock; pages take the notes that wait for them. */
import { ADAPTERS } from '../../lib/adapters/index.ts';
import { listen, type Sender } from '../../lib/browser/listen.ts';
import { recallCase, recallClock, recallOutcome, rememberCase, rememberTab } from '../../lib/browser/session-notes.ts';
import { markSent } from '../../lib/db/drafts.ts';
import { rememberCaseSeen } from '../../lib/db/case-index.ts';
import { noteHealth } from '../../lib/db/health.ts';
import { loadSettings, saveSettings } from '../../lib/db/settings.ts';
import { forgetReadBacks } from '../../lib/db/read-backs.ts';
import { findNotes } from '../../lib/handoff/note/find-note.ts';
import { readBackIds } from '../../lib/handoff/note/find-read-back.ts';
import type { Case } from '../../lib/case/model.ts';
import { teamOf } from '../../lib/case/team.ts';
import type { CaseSeen } from '../../lib/messages.ts';
import { toEngine } from '../../lib/browser/send.ts';
import { answerTo } from './answers.ts';
import { logEpisodes, observedAt } from './episodes.ts';
import { insertFromTab, makeReadBack } from './insert.ts';
import { claim, onOutcome } from './pending.ts';
import { onRecognised } from './sites.ts';
import { showClock } from './toolbar.ts';

export function listenForCases(): void {
  listen('background', {
    recognised: (data, { tabId }) => onRecognised(data, tabId),
    hello: async ({ vendor, site }) => {
      const adapter = ADAPTERS.find((one) => one.vendor === vendor);
      const { asksHelpdesk, badgePlaces } = await loadSettings();
      return adapter && { adapter, asksHelpdesk, badgePlace: badgePlaces[site] };
    },
    placeBadge: async ({ site, place }) => {
      const { badgePlaces } = await loadSettings();
      await saveSettings({ badgePlaces: { ...badgePlaces, [site]: place } });
    },
    caseRead: ({ case: read }, sender) => onCaseRead(read, sender),
    caseCollected: async ({ case: read }) => {
      await logEpisodes(read, [], { isOpened: false });
      await rememberCaseSeen(read);
    },
    claim: (data, { tabId }) => claim(data, tabId),
    outcome: onOutcome,
    team: async ({ caseKey }) => teamOf(await recallCase(caseKey), (await loadSettings()).teamDomains),
    insert: ({ tabId, caseKey, what }) =>
      what === 'read-back' ? insertFromTab(tabId, caseKey, makeReadBack) : insertFromTab(tabId, caseKey),
    recall: ({ caseKey }) => recallCase(caseKey),
    lastOutcome: ({ caseKey }) => recallOutcome(caseKey),
    clockOf: ({ caseKey }) => recallClock(caseKey),
    declare: ({ tabId, caseKey, what }) => declare(tabId, caseKey, what),
    answerTo: ({ caseKey, text }) => answerTo(caseKey, text),
  });
}

async function onCaseRead(read: Case, { tabId }: Sender): Promise<CaseSeen> {
  const sent = findNotes(read).flatMap(({ handoff }) => handoff?.id ?? []);
  await unlessFull(Promise.all([markSent(sent), forgetReadBacks(readBackIds(read))]));
  const { clock, drift } = await logEpisodes(read);
  const [stopped = []] = await Promise.all([
    unlessFull(noteHealth(read)),
    unlessFull(rememberCaseSeen(read)),
    rememberCase(read),
  ]);
  if (tabId !== undefined) {
    await rememberTab(tabId, read.key);
    await showClock(tabId, clock);
  }
  return { clock, stopped, drift };
}

/** With no room left the case is shown all the same; the settings say what is used and how to free some. */
async function unlessFull<T>(storing: Promise<T>): Promise<T | undefined> {
  try {
    return await storing;
  } catch (error) {
    console.error('Baton could not store what it read', error);
    return undefined;
  }
}

/** *Pick up* and *First move made*: what L2 says and no entry of the helpdesk tells. */
async function declare(tabId: number, caseKey: string, what: 'pressed' | 'declared'): Promise<void> {
  const read = await recallCase(caseKey);
  if (!read) return;
  const at = observedAt(new Date().toISOString(), what === 'declared' ? 'declared' : 'observed');
  const { clock } = await logEpisodes(read, [{ what, at, by: read.viewer }]);
  await showClock(tabId, clock);
  await toEngine(tabId, 'showClock', { clock });
}
