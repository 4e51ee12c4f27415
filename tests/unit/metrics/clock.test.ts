import { expect, it } from 'vitest';
import { readClock } from '../../../lib/clock.ts';
import { clockView } from '../../../lib/metrics/clock.ts';
import { findEpisodes } from '../../../lib/metrics/episodes.ts';
import type { Entry } from '../../../lib/case/model.ts';
import * as a from './build-case.ts';
import { lena, priya } from './build-case.ts';

const toSecond = a.moved('09:00', lena, 'L1 Support', 'L2 Engineering');
const view = (...entries: Entry[]) =>
  clockView(
    findEpisodes(a.caseOf([toSecond, ...entries]), { secondLineGroups: ['L2 Engineering'], handoffNotes: [] }).at(-1),
    5,
  );

it('waits from the opening, runs from the pickup and stops at the first move', () => {
  expect(view()).toMatchObject({ phase: 'waiting', since: a.at('09:00') });
  expect(view(a.taken('09:05', priya))).toMatchObject({ phase: 'running', since: a.at('09:05'), isGiven: false });
  const done = view(a.taken('09:05', priya), a.note('09:12', priya));
  expect(done).toMatchObject({ phase: 'done', since: a.at('09:05'), until: a.at('09:12') });
  expect(done && readClock(done, new Date(a.at('20:00')))).toMatchObject({ minutes: 7, isOverGoal: true });
});

it('runs on while second line only asks first line something', () => {
  expect(view(a.taken('09:05', priya), a.note('09:06', priya, 'Which key?'))?.phase).toBe('running');
});

it('says when the pickup was an assignment by somebody else', () => {
  expect(view(a.given('09:01', lena, priya))).toMatchObject({ phase: 'running', isGiven: true });
});

it('shows nothing for a case without an escalation', () => {
  expect(clockView(undefined, 5)).toBeUndefined();
});

it('says how an escalation ended, also without a first move', () => {
  const handedBack = view(a.taken('09:05', priya), a.moved('09:06', priya, 'L2 Engineering', 'L1 Support'));
  expect(handedBack).toMatchObject({ phase: 'closed', closedBy: 'returned' });
  expect(handedBack && readClock(handedBack, new Date(a.at('20:00')))).toMatchObject({ isOverGoal: false });
});

it('still shows the time it took after the case is solved', () => {
  const solved = a.status('10:00', priya, 'open', 'resolved');
  expect(view(a.taken('09:05', priya), a.note('09:07', priya), solved)).toMatchObject({
    phase: 'done',
    until: a.at('09:07'),
    closedBy: 'solved',
  });
});

it('shows nothing where the pickup of a made move is not known', () => {
  expect(view(a.note('09:07', priya))).toBeUndefined();
});

it('counts a reopened case from its reopening', () => {
  const closed = [a.taken('09:05', priya), a.note('09:07', priya), a.status('10:00', priya, 'open', 'resolved')];
  expect(view(...closed, a.mail('11:00'), a.reopenedByMail('11:00'))).toMatchObject({
    phase: 'running',
    since: a.at('11:00'),
  });
});

it('does not count from times that are too coarse or in an unknown zone', () => {
  const coarse = a.taken('09:05', priya);
  expect(view({ ...coarse, at: coarse.at && { ...coarse.at, precision: 'day' } })).toBeUndefined();
  expect(view({ ...coarse, at: coarse.at && { ...coarse.at, zoneKnown: false } })).toBeUndefined();
});
