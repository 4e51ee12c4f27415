import { describe, expect, it } from 'vitest';
import type { TimeRule } from '../../../lib/adapters/schema.ts';
import { readTime, writeDate } from '../../../lib/page/read-time.ts';

const NOW = new Date('2026-05-03T12:00:00Z');
const read = (text: string, rule: Partial<TimeRule>) =>
  readTime(text, { value: {}, as: 'iso', precision: 's', ...rule }, 'page', NOW);

describe('times', () => {
  it('with a zone are instants', () => {
    expect(read('2026-03-04T08:12:07+02:00', {})).toEqual({
      at: '2026-03-04T06:12:07Z',
      precision: 's',
      zoneKnown: true,
      source: 'page',
    });
    expect(read('1772611927', { as: 'epoch-s' })?.at).toBe('2026-03-04T08:12:07Z');
    expect(read('1772611927123', { as: 'epoch-ms', precision: 'ms' })?.at).toBe('2026-03-04T08:12:07.123Z');
  });

  it('without a zone are kept and marked, unless the adapter knows it is UTC', () => {
    expect(read('2026-03-04 08:12:07', {})).toMatchObject({ at: '2026-03-04T08:12:07Z', zoneKnown: false });
    expect(read('2026-03-04 08:12:07', { zone: 'utc' })?.zoneKnown).toBe(true);
  });

  it('are read in the formats of the adapter', () => {
    const as = { formats: ['EEE MMM dd HH:mm:ss yyyy', 'dd.MM.yyyy HH:mm', 'M/d/yyyy h:mm a'] };
    expect(read('Tue\u00A0Mar\u00A004\u00A008:12:07\u00A02025', { as })?.at).toBe('2025-03-04T08:12:07Z');
    expect(read('04.03.2025 08:12', { as })?.at).toBe('2025-03-04T08:12:00Z');
    expect(read('3/4/2025 12:05 AM', { as })?.at).toBe('2025-03-04T00:05:00Z');
    expect(read('3/4/2025 12:05 PM', { as })?.at).toBe('2025-03-04T12:05:00Z');
  });

  it('that are none have no time', () => {
    const as = { formats: ['dd.MM.yyyy HH:mm'] };
    for (const text of ['', 'yesterday', '31.02.2025 08:12', '04.03.2025 27:12'])
      expect(read(text, { as })).toBeUndefined();
    for (const text of ['', 'soon', '2026-99-99T00:00:00Z']) expect(read(text, {})).toBeUndefined();
    expect(read('1e300', { as: 'epoch-s' })).toBeUndefined();
  });

  it('given as an age are only as good as their unit', () => {
    const as = { ago: { min: 'min', Tage: 'day', hours: 'h' } } as const;
    expect(read('3 min ago', { as })).toMatchObject({ at: '2026-05-03T11:57:00Z', precision: 'min' });
    expect(read('vor 2 Tage', { as })).toMatchObject({ at: '2026-05-01T12:00:00Z', precision: 'day' });
    expect(read('5 hours', { as })?.precision).toBe('unknown');
    expect(read('3 fortnights', { as })).toBeUndefined();
  });

  it('in fields become plain dates where the format is known', () => {
    expect(writeDate('Sun Nov 03 2019')).toBe('2019-11-03');
    expect(writeDate('3 November 2019')).toBe('2019-11-03');
    expect(writeDate('2019-11-03')).toBe('2019-11-03');
    expect(writeDate('So 03. Nov 2019')).toBe('So 03. Nov 2019');
  });
});
