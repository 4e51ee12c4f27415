import { describe, expect, it } from 'vitest';
import { findEpisodes } from '../../../lib/metrics/episodes.ts';
import type { Episode } from '../../../lib/metrics/episode.ts';
import { caseFromTruth, truths, type TruthEpisode } from './case-from-truth.ts';

const secondLineGroups = ['L2 Engineering'];

describe('the escalations of real Request Tracker cases', () => {
  it.each(truths)('$scenario: every boundary is the one that people worked out by hand', (truth) => {
    const episodes = findEpisodes(caseFromTruth(truth), { secondLineGroups, handoffNotes: [] });
    expect(episodes.map(seen)).toEqual(truth.episodes.map(expected));
  });

  it('covers cases with and without an escalation, a return, a solve and a reopening', () => {
    const all = truths.flatMap(({ episodes }) => episodes);
    expect(truths).toHaveLength(12);
    expect(all).toHaveLength(8);
    expect(new Set(all.map(({ closedHow }) => closedHow))).toEqual(new Set(['returned', 'solved', null]));
  });
});

const seen = ({ kind, openedAt, given, pickup, firstResponse, firstMove, closed }: Episode) => ({
  kind,
  openedAt: openedAt.at,
  given: given && [given.at.at, given.by.name, given.to.name],
  pickup: pickup && [pickup.at.at, pickup.how, pickup.by.name],
  firstResponse: firstResponse && [firstResponse.at.at, firstResponse.entry],
  firstMove: firstMove && [firstMove.at.at, firstMove.entry, firstMove.by.name],
  closed: closed && [closed.at.at, closed.how],
});

const expected = (truth: TruthEpisode): ReturnType<typeof seen> => ({
  kind: truth.kind === 'reopened' ? 'reopened' : truth.openedBy === 'note' ? 'handoff' : 'transfer',
  openedAt: truth.openedAt,
  given: truth.given ? [truth.given.at, truth.given.by, truth.given.to] : undefined,
  pickup: truth.pickup
    ? [truth.pickup.at, truth.pickup.how === 'first-own-act' ? 'own-act' : truth.pickup.how, truth.pickup.by]
    : undefined,
  firstResponse: truth.firstResponse ? [truth.firstResponse.at, String(truth.firstResponse.transaction)] : undefined,
  firstMove: truth.firstDiagnosticMove
    ? [truth.firstDiagnosticMove.at, String(truth.firstDiagnosticMove.transaction), truth.firstDiagnosticMove.by]
    : undefined,
  closed: truth.closedAt && truth.closedHow ? [truth.closedAt, truth.closedHow] : undefined,
});
