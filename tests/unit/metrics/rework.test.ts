import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEpisodes } from '../../../lib/metrics/episodes.ts';
import type { StoredEvent, Verdict } from '../../../lib/metrics/event.ts';
import { eventsOf, verdictEvent } from '../../../lib/metrics/events.ts';
import { factsOf } from '../../../lib/metrics/facts.ts';
import { mergeEvents } from '../../../lib/metrics/merge-events.ts';
import { renderReadBack } from '../../../lib/handoff/note/render.ts';
import { at, caseOf, lena, moved, note, noor, priya, reply, taken } from './build-case.ts';
import { monthly } from './month-of-log.ts';

const options = { secondLineGroups: ['L2'], handoffNotes: [] };
const month = { month: '2025-03', timeZone: 'UTC', goalMinutes: 5 };
const escalated = () => [reply('08:00', lena), moved('09:00', lena, 'L1', 'L2'), taken('09:10', priya)];
type Entries = Parameters<typeof caseOf>[0];
const eventsFrom = (entries: Entries, key = 'k') => {
  const read = { ...caseOf(entries), key };
  return findEpisodes(read, options).flatMap((one) => eventsOf(one));
};
const questionsFrom = (entries: Entries) => eventsFrom(entries).filter(({ type }) => type === 'question');
const said = (question: StoredEvent | undefined, verdict: Verdict, clock: string): StoredEvent[] =>
  question ? [verdictEvent(question, verdict, at(clock))] : [];

/** One case per verdict; `undefined` is a question that nobody judged, `'none'` a case without a question. */
function logOf(verdicts: (Verdict | undefined | 'none')[]): StoredEvent[] {
  return verdicts.flatMap((verdict, index) => {
    const asks = verdict === 'none' ? [] : [note('09:20', priya, 'Which API key do they use?')];
    const events = eventsFrom([...escalated(), ...asks, note('09:30', priya)], `k ${index}`);
    const question = events.find(({ type }) => type === 'question');
    return verdict === undefined || verdict === 'none' ? events : [...events, ...said(question, verdict, '10:00')];
  });
}
const verdictOf = (log: StoredEvent[]) => factsOf(log)[0]?.questions[0]?.verdict;
const reworkOf = (verdicts: (Verdict | undefined | 'none')[]) => monthly(logOf(verdicts), month).rework;

describe('a question of second line', () => {
  it('is an internal note of its own that asks, after the handoff', () => {
    const entries = [
      note('08:30', lena, 'Did anybody see this before?'),
      ...escalated(),
      note('09:20', priya, 'Which API key do they use?'),
      note('09:25', lena, 'Do you mean the old one?'),
      reply('09:30', priya, 'Could you send the log?'),
      note('09:40', priya, 'The key was revoked. Does the customer know?'),
      note('09:50', priya, 'The key was revoked on Monday.'),
    ];
    expect(questionsFrom(entries).map(({ at: time }) => time.at)).toEqual([at('09:20'), at('09:40')]);
  });

  it('of a second person of second line counts too', () => {
    expect(questionsFrom([...escalated(), note('09:20', noor, 'Welche Version ist es?')])).toHaveLength(1);
  });

  it('is no read-back, even when what was understood is put as a question', () => {
    const { plain } = renderReadBack('h-aaaaaaaaaaaa', 'Only new keys fail? First I look at the audit log.');
    const entries = [...escalated(), note('09:20', priya, plain)];
    expect(questionsFrom(entries)).toEqual([]);
    expect(findEpisodes(caseOf(entries), options)[0]?.firstMove).toMatchObject({
      how: 'note',
      at: { at: at('09:20') },
    });
  });
});

describe('the rework rate', () => {
  it('counts an escalation once, however many of its questions were answered before', () => {
    const entries = [...escalated(), note('09:20', priya, 'Which key?'), note('09:40', priya, 'And which workspace?')];
    const events = eventsFrom(entries);
    const verdicts = events.filter(({ type }) => type === 'question').flatMap((one) => said(one, 'answered', '10:00'));
    expect(monthly([...events, ...verdicts], month).rework).toMatchObject({
      acted: 1,
      confirmed: 1,
      asked: 1,
      gaps: 0,
    });
  });

  it('leaves out escalations in which second line did nothing', () => {
    expect(monthly(eventsFrom(escalated()), month).rework).toMatchObject({ acted: 0, confirmed: 0, isSure: false });
  });

  it('has no headline while more than a fifth of the questions wait for a verdict', () => {
    expect(reworkOf(['answered', 'not-covered', 'not-covered', 'new-since', undefined])).toMatchObject({
      isSure: true,
      confirmed: 1,
      unconfirmed: 1,
    });
    expect(reworkOf(['answered', 'not-covered', 'not-covered', undefined])).toMatchObject({ isSure: false });
  });

  it('cannot be flattered by never confirming: the open ones stand beside it and widen the interval', () => {
    const honest = reworkOf(['answered', 'answered', 'none', 'none', 'none', 'none']);
    const silent = reworkOf([undefined, undefined, 'none', 'none', 'none', 'none']);
    expect(silent).toMatchObject({ confirmed: 0, unconfirmed: 2, isSure: false, questions: { open: 2 } });
    expect(silent.interval?.high).toBe(honest.interval?.high);
  });

  it('cannot be flattered by calling every question none: how many were dismissed stands beside it', () => {
    expect(reworkOf(['no-question', 'no-question', 'none'])).toMatchObject({
      asked: 0,
      questions: { all: 2, dismissed: 2 },
    });
  });

  it('tells what the form failed to ask apart', () => {
    expect(reworkOf(['not-covered', 'new-since', 'answered', undefined, 'none'])).toMatchObject({ asked: 4, gaps: 2 });
  });

  it('lets people think again: the last verdict holds, in whatever order two logs are merged', () => {
    const events = logOf([undefined]);
    const question = events.find(({ type }) => type === 'question');
    const first = said(question, 'not-covered', '10:00');
    const second = said(question, 'answered', '11:00');
    const third = said(question, 'not-covered', '12:00');
    expect(verdictOf([...events, ...second, ...first])).toBe('answered');
    expect(verdictOf(mergeEvents([...third, ...events], [...first, ...second]))).toBe('not-covered');
  });

  it('is between confirmed and confirmed + unconfirmed, and its parts add up', () => {
    const verdict = fc.constantFrom('answered', 'not-covered', 'new-since', 'no-question', undefined, 'none');
    fc.assert(
      fc.property(fc.array(verdict as fc.Arbitrary<Verdict | undefined | 'none'>, { maxLength: 12 }), (verdicts) => {
        const rework = reworkOf(verdicts);
        const counted = (wanted: string | undefined) => verdicts.filter((one) => one === wanted).length;
        expect(rework.acted).toBe(verdicts.length);
        expect(rework.confirmed).toBe(counted('answered'));
        expect(rework.unconfirmed).toBe(counted(undefined));
        expect(rework.asked).toBe(rework.confirmed + rework.unconfirmed + rework.gaps);
        if (rework.interval) expect(rework.interval.low).toBeLessThanOrEqual(rework.interval.high);
      }),
    );
  });
});
