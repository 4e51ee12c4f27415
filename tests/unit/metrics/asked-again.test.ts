import { expect, it } from 'vitest';
import { askedAgainIn } from '../../../entrypoints/background/asked-again.ts';
import type { Entry } from '../../../lib/case/model.ts';
import { findEpisodes } from '../../../lib/metrics/episodes.ts';
import { eventsOf } from '../../../lib/metrics/events.ts';
import { factsOf } from '../../../lib/metrics/facts.ts';
import { figuresOf } from '../../../lib/metrics/figures.ts';
import { measure } from '../../../lib/metrics/measure.ts';
import * as a from './build-case.ts';
import { lena, priya } from './build-case.ts';

const said =
  'Hello, we cannot export since this morning. We use Firefox 128 on Windows 11. The export stops with error 502.';
const before = [a.mail('08:00', said), a.moved('09:00', lena, 'L1', 'L2'), a.taken('09:05', priya)];
let number = 0;

/** Each in a case of its own: a reply is looked at once. */
function askedAgain(...entries: Entry[]): number {
  number += 1;
  const read = { ...a.caseOf([...before, ...entries]), key: `k ${number}` };
  const episodes = findEpisodes(read, { secondLineGroups: ['L2'], handoffNotes: [] });
  const events = [...episodes.flatMap((one) => eventsOf(one)), ...askedAgainIn(read, episodes)];
  return figuresOf(factsOf(events).map(measure), { goalMinutes: 5 }).askedAgain;
}

it('counts an escalation in which the customer is asked what they have said already', () => {
  expect(askedAgain(a.reply('09:20', priya, 'Which browser do you use?'))).toBe(1);
  expect(
    askedAgain(a.reply('09:20', priya, 'Which browser do you use?'), a.reply('10:20', priya, 'Which browser?')),
  ).toBe(1);
});

it('does not count a question that nobody has answered, one to first line, or one of first line', () => {
  expect(askedAgain(a.reply('09:20', priya, 'How many rows does the file have?'))).toBe(0);
  expect(askedAgain(a.note('09:20', priya, 'Which browser do they use?'))).toBe(0);
  expect(askedAgain(a.reply('09:20', lena, 'Which browser do you use?'))).toBe(0);
});
