import { expect, it } from 'vitest';
import type { Time } from '../../../lib/case/model.ts';
import { findEpisodes } from '../../../lib/metrics/episodes.ts';
import { eventsOf } from '../../../lib/metrics/events.ts';
import { observedIn, type Observed } from '../../../lib/metrics/observed.ts';
import { at, caseOf, given, lena, moved, note, priya, reply } from './build-case.ts';

const seen = (what: Observed['what'], clock: string): Observed => {
  const time: Time = { at: at(clock), precision: 'ms', zoneKnown: true, source: 'observed' };
  return { what, at: time, by: priya };
};
const escalated = [reply('08:00', lena), moved('09:00', lena, 'L1', 'L2'), given('09:05', lena, priya)];
const read = (more: typeof escalated, observed: Observed[]) => {
  const [episode] = findEpisodes(caseOf([...escalated, ...more]), {
    secondLineGroups: ['L2'],
    handoffNotes: [],
    observed,
  });
  if (!episode) throw new Error('There is no episode');
  return episode;
};

it.each([
  ['opened', 'observed'],
  ['pressed', 'pressed'],
] as const)('a case that was %s is picked up, also when it is read again from the log alone', (what, how) => {
  const first = read([], [seen(what, '09:12')]);
  expect(first.pickup).toMatchObject({ how, at: { at: at('09:12') } });
  const again = read([note('09:30', priya)], observedIn(eventsOf(first)));
  expect(again.pickup).toMatchObject({ how, at: { at: at('09:12') }, by: { id: priya.id } });
  expect(again.firstMove).toMatchObject({ how: 'note' });
});

it('a declared move is kept in the log, and a move that the timeline tells comes first when it was earlier', () => {
  const declared = read([], [seen('pressed', '09:12'), seen('declared', '09:20')]);
  expect(declared.firstMove).toMatchObject({ how: 'declared', at: { at: at('09:20') } });
  const kept = observedIn(eventsOf(declared));
  expect(read([note('09:30', priya)], kept).firstMove).toMatchObject({ how: 'declared' });
  expect(read([note('09:15', priya)], kept).firstMove).toMatchObject({ how: 'note' });
});

it('whoever escalated the case picks nothing up, however often they open it', () => {
  expect(read([], [{ ...seen('opened', '09:12'), by: lena }]).pickup).toMatchObject({ how: 'given' });
});
