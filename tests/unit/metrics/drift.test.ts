import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/case/model.ts';
import { driftOf } from '../../../lib/metrics/drift.ts';
import { findEpisodes } from '../../../lib/metrics/episodes.ts';
import { eventsOf, hypothesisEvent } from '../../../lib/metrics/events.ts';
import { factsOf } from '../../../lib/metrics/facts.ts';
import * as a from './build-case.ts';
import { lena, noor, priya } from './build-case.ts';

const moved = a.moved('09:00', lena, 'L1', 'L2');
const handoff = a.note('09:01', lena, 'Internal handoff');
const episodeOf = (entries: Entry[], isThin = false) =>
  findEpisodes(a.caseOf(entries), {
    secondLineGroups: ['L2'],
    handoffNotes: [{ entryId: handoff.id, handoffId: 'h-aaaaaaaaaaaa', isThin }],
  }).at(-1);

describe('the reminder that a handoff is missing', () => {
  it('is for who moved the case to second line without one', () => {
    expect(driftOf(episodeOf([moved]), lena)).toBe('none');
    expect(driftOf(episodeOf([moved]), priya)).toBeUndefined();
    expect(driftOf(episodeOf([moved]), noor)).toBeUndefined();
  });

  it('is silent once there is one, unless it says nothing', () => {
    expect(driftOf(episodeOf([moved, handoff]), lena)).toBeUndefined();
    expect(driftOf(episodeOf([moved, handoff], true), lena)).toBe('thin');
  });

  it('is silent once second line has begun, or the case is back', () => {
    expect(driftOf(episodeOf([moved, a.note('09:30', priya)]), lena)).toBeUndefined();
    expect(driftOf(episodeOf([moved, a.taken('09:10', priya), a.moved('09:20', priya, 'L2', 'L1')]), lena)).toBe(
      undefined,
    );
    expect(driftOf(undefined, lena)).toBeUndefined();
  });
});

describe('what second line says of the hypothesis', () => {
  it('is what it said last', () => {
    const episode = episodeOf([handoff, a.note('09:30', priya)]);
    const events = episode ? eventsOf(episode) : [];
    const [opened] = events;
    if (!opened) throw new Error('no episode');
    const said = (hypothesis: 'right' | 'partly' | 'wrong', clock: string) =>
      hypothesisEvent(opened, hypothesis, a.at(clock));
    expect(factsOf(events)[0]?.hypothesis).toBeUndefined();
    expect(factsOf([...events, said('right', '11:00'), said('wrong', '10:00')])[0]?.hypothesis).toBe('right');
  });
});
