import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { facetsOf } from '../../../lib/case/facets.ts';
import { standsBehind } from '../../../lib/metrics/behind.ts';
import { findEpisodes } from '../../../lib/metrics/episodes.ts';
import type { StoredEvent } from '../../../lib/metrics/event.ts';
import { eventsOf, verdictEvent } from '../../../lib/metrics/events.ts';
import { factsOf } from '../../../lib/metrics/facts.ts';
import { fitsFilter } from '../../../lib/metrics/filter.ts';
import { figuresOf, type Figures, type FirstAction, type Spread } from '../../../lib/metrics/figures.ts';
import { measure } from '../../../lib/metrics/measure.ts';
import { byMonth } from '../../../lib/metrics/month.ts';
import { chanceOf, makeHistory, SECOND_LINE, type Chance, type History } from './histories.ts';
import { referenceFigures } from './reference.ts';

const CASES = 420;
const RUNS = 10;
const options = { timeZone: 'Europe/Berlin', goalMinutes: 5 };
const MONTHS = ['2025-01', '2025-02', '2025-03', '2025-04'];
const FIRST = Date.UTC(2024, 11, 30) / 1000;
const SPAN = 100 * 24 * 3600;

/** What Baton keeps of a history: events of the timeline, and what people say of the questions. */
function eventsFrom({ read, handoffNotes, answers }: History): StoredEvent[] {
  const episodes = findEpisodes(read, { secondLineGroups: SECOND_LINE, handoffNotes });
  const events = episodes.flatMap((one) => eventsOf(one, facetsOf(read, 60)));
  const asked = events.filter(({ type }) => type === 'question');
  const verdicts = answers.flatMap((answer) => answer.verdicts);
  const said = asked.flatMap((question, index) => {
    const verdict = verdicts[index];
    return verdict ? [verdictEvent(question, verdict, new Date(Date.parse(question.at.at) + 1).toISOString())] : [];
  });
  return [...events, ...said];
}

function historiesOf(seed: number): History[] {
  const chance: Chance = chanceOf(seed);
  return Array.from({ length: CASES }, (_, number) =>
    makeHistory(chance, { number, start: (FIRST + Math.floor(chance.next() * SPAN)) * 1000 }),
  );
}

/** What the reference counts, by its names. */
function comparable({ ttfa, rework, ...figures }: Figures) {
  const { handoffs, thin, episodes, reopened, acted, noteCameLater, returned, bounced } = figures;
  const { queue, response, total } = figures;
  const { confirmed, unconfirmed, asked, gaps, questions } = rework;
  return {
    handoffs,
    thin,
    episodes,
    reopened,
    acted,
    noteCameLater,
    returned,
    bounced,
    queue,
    response,
    total,
    own: firstAction(ttfa.own),
    given: firstAction(ttfa.given),
    reopenedTimes: spread(ttfa.reopened),
    rework: {
      confirmed,
      unconfirmed,
      asked,
      gaps,
      questions,
    },
  };
}
const spread = ({ n, median, p90 }: Spread) => ({ n, median, p90 });
const firstAction = ({ inTime, late, noneYet, notPickedUp, pickupUnknown, ...times }: FirstAction) => {
  return { ...spread(times), inTime, late, noneYet, notPickedUp, pickupUnknown };
};

it('the figures of 4,200 invented cases with more than 5,000 escalations equal a slow count of what happened in them', () => {
  let episodes = 0;
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const histories = historiesOf(seed);
      const answers = histories.flatMap((history) => history.answers);
      const measured = factsOf(histories.flatMap(eventsFrom)).map(measure);
      expect(measured).toHaveLength(answers.length);
      episodes += answers.length;
      for (const [month, own] of byMonth(measured, MONTHS, options.timeZone)) {
        const reference = referenceFigures(answers, { ...options, month });
        expect(comparable(figuresOf(own, options))).toEqual(reference);
        const pro = { group: 'L2', plan: 'Pro' };
        expect(comparable(figuresOf(own.filter(fitsFilter(pro)), options))).toEqual(
          referenceFigures(
            answers.filter(({ group, plan }) => group === 'L2' && plan === 'Pro'),
            { ...options, month },
          ),
        );
      }
    }),
    { numRuns: RUNS },
  );
  expect(episodes).toBeGreaterThan(5000);
}, 120_000);

it('behind each number stand as many escalations as it says', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const measured = factsOf(historiesOf(seed).flatMap(eventsFrom)).map(measure);
      const figures = figuresOf(measured, options);
      const { own, given, declared, reopened } = figures.ttfa;
      const behind = (name: Parameters<typeof standsBehind>[0]) => measured.filter(standsBehind(name, options)).length;
      expect(behind('all')).toBe(measured.length);
      expect(behind('own in-time')).toBe(own.inTime);
      expect(behind('own late')).toBe(own.late);
      expect(behind('own none-yet')).toBe(own.noneYet);
      expect(behind('own pickup-unknown')).toBe(own.pickupUnknown);
      expect(behind('own too-coarse')).toBe(own.tooCoarse);
      expect(behind('given')).toBe(given.n + given.tooCoarse + given.pickupUnknown);
      expect(behind('declared')).toBe(declared.n);
      expect(behind('reopened')).toBe(reopened.n);
      expect(behind('handoff')).toBe(figures.handoffs);
      expect(behind('thin')).toBe(figures.thin);
      expect(behind('came-later')).toBe(figures.noteCameLater);
      expect(behind('returned')).toBe(figures.returned);
      expect(behind('runbook')).toBe(figures.withRunbook);
      expect(behind('asked-again')).toBe(figures.askedAgain);
      expect(behind('bounced')).toBe(figures.bounced);
      expect(behind('rework')).toBe(figures.rework.confirmed);
      expect(behind('unjudged')).toBe(figures.rework.unconfirmed);
      expect(behind('gap')).toBe(figures.rework.gaps);
    }),
    { numRuns: 3 },
  );
}, 120_000);
