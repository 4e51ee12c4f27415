import type { Time } from '../case/model.ts';
import type { PartialEntry } from './read-entries.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/**
 * Gives times of a page their zone where a record has instants of other entries: the difference between both is the offset
 * of the person's zone then. Used only between two entries with one and the same offset, or within a day of one: clocks may
 * have been changed in between.
 * @param exact instants of entries, by id
 * @returns the entries, with the zone of their times known where it could be learned
 */
export function learnZone(entries: PartialEntry[], exact: Map<string, Time>): PartialEntry[] {
  const offsets = entries.flatMap(({ id, time }) => {
    const instant = exact.get(id);
    if (!time || time.zoneKnown || !instant?.zoneKnown) return [];
    const wall = Date.parse(time.at);
    const offset = Math.round((wall - Date.parse(instant.at)) / MINUTE_MS / 15) * 15 * MINUTE_MS;
    // A text without seconds is up to a minute behind.
    const isExact = Math.abs(wall - offset - Date.parse(instant.at)) < MINUTE_MS;
    return isExact && Math.abs(offset) <= 14 * 60 * MINUTE_MS ? [{ wall, offset }] : [];
  });
  if (offsets.length === 0) return entries;
  offsets.sort((a, b) => a.wall - b.wall);
  return entries.map((entry) => (entry.time && !entry.time.zoneKnown ? withZone(entry, entry.time, offsets) : entry));
}

function withZone(entry: PartialEntry, time: Time, offsets: { wall: number; offset: number }[]): PartialEntry {
  const wall = Date.parse(time.at);
  const before = offsets.findLast((one) => one.wall <= wall);
  const after = offsets.find((one) => one.wall >= wall);
  const near = [before, after].filter((one) => one !== undefined && Math.abs(one.wall - wall) <= DAY_MS);
  const agree = before && after && before.offset === after.offset;
  const offset = agree ? before.offset : near.length === 1 ? near[0]?.offset : undefined;
  if (offset === undefined) return entry;
  return {
    ...entry,
    time: { ...time, at: new Date(wall - offset).toISOString().replace('.000Z', 'Z'), zoneKnown: true },
  };
}
