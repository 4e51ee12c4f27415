/** One visit of one recognised page, from its recognition until the agent leaves it. */
import { toBackground, toPanel } from '../../lib/browser/send.ts';
import { caseRef } from '../../lib/case/key.ts';
import type { TabState, Welcome } from '../../lib/messages.ts';
import { openEntryMemory } from '../../lib/page/entry-memory.ts';
import type { ReadOptions } from '../../lib/page/read-case.ts';
import type { Recognised } from '../../lib/page/recognise.ts';
import { revealEntry } from '../../lib/page/reveal-entry.ts';
import { guardQuestions } from './ask-guard.ts';
import { openCollecting } from './collect.ts';
import { showBadge } from './badge.ts';
import { openInsertion } from './insertion.ts';
import { followCase } from './follow-case.ts';

/** What the parts of a visit share. */
export interface VisitContext {
  recognised: Recognised;
  welcome: Welcome;
  caseKey: string | undefined;
  signal: AbortSignal;
  /** What lib/page reads from: this page, now. */
  source(): ReadOptions;
  /** Changes the state and tells the panel. */
  update(change: Partial<TabState>): void;
}

export type Visit = ReturnType<typeof startVisit>;

export function startVisit(recognised: Recognised, welcome: Welcome, signal: AbortSignal) {
  const { site, vendor, id } = recognised;
  const caseKey = id === undefined ? undefined : caseRef(site, vendor, id).key;
  let state: TabState = { recognised, caseKey, reading: 'none', newer: 0 };
  const update = (change: Partial<TabState>) => {
    state = { ...state, ...change };
    if (!signal.aborted) void toPanel('tabChanged', { state });
  };
  const memory = recognised.kind === 'case' ? openEntryMemory(document) : undefined;
  signal.addEventListener('abort', () => memory?.stop(), { once: true });
  const source = (): ReadOptions => ({
    document,
    url: location.href,
    adapter: welcome.adapter,
    memory,
    now: () => new Date(),
    // Bound, because `fetch` must be called on the window.
    ...(welcome.asksHelpdesk && { fetch: (input, init) => window.fetch(input, init) }),
    signal,
  });
  const context: VisitContext = { recognised, welcome, caseKey, signal, source, update };

  const badge = showBadge(signal, {
    place: welcome.badgePlace,
    onPlace: (place) => void toBackground('placeBadge', { site, place }),
  });
  const following = recognised.kind === 'case' ? followCase(context, badge) : undefined;
  const insertion = openInsertion(context, badge, following);
  const reveal = (entryId: string) => revealEntry(document, welcome.adapter, entryId, signal);
  guardQuestions(insertion, context, badge, reveal);
  const collecting = recognised.kind === 'list' ? openCollecting(context) : undefined;
  update({});
  void takeWaitingNote();

  async function takeWaitingNote() {
    const claimed = await toBackground('claim', { recognised, caseKey });
    if (!claimed || signal.aborted) return;
    const outcome = await insertion.insertClaimed(claimed.note);
    await toBackground('outcome', { caseKey: claimed.caseKey, outcome, pendingId: claimed.id });
  }

  return {
    state: () => state,
    isOf: (other: Recognised | undefined) =>
      other?.kind === recognised.kind && other.vendor === vendor && other.site === site && other.id === id,
    read: (isFresh: boolean) => following?.read(isFresh),
    lookForNews: () => following?.lookForNews(),
    reveal,
    showClock: badge.showClock,
    collect: (isOn: boolean) => (isOn ? collecting?.start() : collecting?.stop()),
    insert: insertion.insert,
    takeOut: insertion.takeOut,
  };
}
