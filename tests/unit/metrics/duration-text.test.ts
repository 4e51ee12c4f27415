import { expect, it } from 'vitest';
import { NONE_YET } from '../../../lib/metrics/percentile.ts';
import { durationText, monthText } from '../../../components/dashboard/format.ts';

const MINUTE = 60_000;

it.each([
  [0, '0 s'],
  [59_999, '59 s'],
  [MINUTE, '1 min'],
  [4.5 * MINUTE, '4 min 30 s'],
  [10.9 * MINUTE, '10 min'],
  [60 * MINUTE, '1 h 0 min'],
  [47 * 60 * MINUTE, '47 h 0 min'],
  [50 * 60 * MINUTE, '2 d 2 h'],
  [NONE_YET, 'none yet'],
  [undefined, '–'],
])('%s is written as %s', (duration, text) => {
  expect(durationText(duration)).toBe(text);
});

it('names a month whatever zone the machine is in', () => {
  expect(monthText('2025-03')).toContain('2025');
});
