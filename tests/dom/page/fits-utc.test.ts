import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CasePage } from '../../../lib/adapters/schema.ts';
import { fitsUtc } from '../../../lib/page/fits-utc.ts';
import type { Page } from '../../../lib/page/page.ts';
import { pageOf } from './fixture.ts';

const NOW = new Date('2026-03-02T12:00:00Z');
const HOUR = 3_600_000;
const RULE: CasePage['age'] = {
  time: { value: { at: '.time' }, as: { formats: ['yyyy-MM-dd HH:mm:ss'] }, precision: 's' },
  value: { at: '.age' },
};

/** A ticket made so long ago, on a site in the zone of so many hours from UTC. */
function fits(ageMs: number, zoneHours: number, age: string): boolean {
  const wall = new Date(NOW.getTime() - ageMs + zoneHours * HOUR).toISOString().slice(0, 19).replace('T', ' ');
  const document = pageOf(`<p class="time">${wall}</p><p class="age">${age}</p>`);
  return fitsUtc(RULE, { document, root: document, captures: {} } as unknown as Page, NOW);
}
/** As Znuny writes it. */
function written(ageMs: number): string {
  const minutes = Math.floor(ageMs / 60_000);
  const hours = Math.floor(minutes / 60);
  if (hours >= 24) return `${Math.floor(hours / 24)} d ${hours % 24} h`;
  return hours > 0 ? `${hours} h ${minutes % 60} m` : `${minutes} m`;
}
const ages = fc.integer({ min: 0, max: 400 * 24 * HOUR });

it('a site in UTC is known by the age on its page, whatever the age', () => {
  fc.assert(
    fc.property(ages, (age) => {
      expect(fits(age, 0, written(age))).toBe(true);
    }),
  );
});

it('a site in any other zone is never taken for one in UTC', () => {
  const zones = fc.constantFrom(-12, -8, -5, -3.5, -1, 1, 2, 5.5, 5.75, 8, 9, 14);
  fc.assert(
    fc.property(ages, zones, (age, zone) => {
      // Within two minutes of a whole hour clocks may differ by more than the age tells.
      fc.pre(age % HOUR > 180_000 && age % HOUR < HOUR - 180_000);
      expect(fits(age, zone, written(age))).toBe(false);
    }),
  );
});

it('words of any language do not matter, and an age without numbers proves nothing', () => {
  expect(fits(26 * HOUR, 0, '1 Tag(e) 2 Stunde(n)')).toBe(true);
  expect(fits(26 * HOUR, 0, 'yesterday')).toBe(false);
});
