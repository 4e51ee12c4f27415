import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessTime, type BusinessHours } from '../../../lib/metrics/business-time.ts';

const HOUR = 3_600_000;
const office: BusinessHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', holidays: ['2025-03-05'] };
const between = (from: string, to: string, hours = office, zone = 'Europe/Berlin') =>
  businessTime(hours, zone)(Date.parse(from), Date.parse(to)) / HOUR;

const isWorked = (ms: number, timeZone: string) => {
  const wall = new Date(new Date(ms).toLocaleString('sv', { timeZone }).replace(' ', 'T').concat('Z'));
  const date = wall.toISOString().slice(0, 10);
  const hour = wall.getUTCHours();
  return office.days.includes(wall.getUTCDay()) && date !== '2025-03-05' && hour >= 9 && hour < 17;
};

describe('business time', () => {
  it('counts working hours by the team’s own clock', () => {
    expect(between('2025-03-04T08:00:00Z', '2025-03-04T10:30:00Z')).toBe(2.5);
    expect(between('2025-03-04T05:00:00Z', '2025-03-04T09:00:00Z')).toBe(1);
  });

  it('lets what happens outside begin when work begins', () => {
    expect(between('2025-03-06T20:00:00Z', '2025-03-07T08:04:00Z')).toBeCloseTo(4 / 60);
    expect(between('2025-03-07T20:00:00Z', '2025-03-09T20:00:00Z')).toBe(0);
  });

  it('leaves out weekends and holidays', () => {
    expect(between('2025-03-03T08:00:00Z', '2025-03-10T08:00:00Z')).toBe(4 * 8);
  });

  it('ends a night shift on the next day', () => {
    const night = { days: [1], from: '22:00', to: '06:00', holidays: [] };
    expect(between('2025-03-03T12:00:00Z', '2025-03-04T12:00:00Z', night)).toBe(8);
    expect(between('2025-03-04T04:00:00Z', '2025-03-04T12:00:00Z', night)).toBe(1);
  });

  it('knows that a night is an hour shorter where the clock goes forward', () => {
    const night = { days: [6], from: '22:00', to: '06:00', holidays: [] };
    expect(between('2025-03-29T12:00:00Z', '2025-03-30T12:00:00Z', night)).toBe(7);
  });

  it('equals a walk through every quarter of an hour, in whatever order it is asked', () => {
    const quarter = HOUR / 4;
    const start = Date.UTC(2025, 2, 1);
    const instant = fc.integer({ min: 0, max: 40 * 96 }).map((count) => start + count * quarter);
    const zone = fc.constantFrom('Europe/Berlin', 'UTC', 'Asia/Kolkata', 'America/New_York', 'Pacific/Auckland');
    fc.assert(
      fc.property(fc.array(fc.tuple(instant, instant), { minLength: 1, maxLength: 3 }), zone, (spans, timeZone) => {
        const elapsed = businessTime(office, timeZone);
        for (const [from, to] of spans) {
          let walked = 0;
          for (let at = from; at < to; at += quarter) if (isWorked(at, timeZone)) walked += quarter;
          expect(elapsed(from, to)).toBe(walked);
        }
      }),
      { numRuns: 15 },
    );
  });
});
