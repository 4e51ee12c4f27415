import type { Time } from '../case/model.ts';

const USABLE = new Set<Time['precision']>(['ms', 's', 'min']);

/** Coarser than a minute, or in a zone nobody knows: no figure may rest on it. */
export const isTooCoarse = ({ precision, zoneKnown }: Time) => !zoneKnown || !USABLE.has(precision);

/** Milliseconds from one time to another; 0 where the helpdesk's own order contradicts its times by less than their precision. */
export const msBetween = (from: Time, to: Time) => Math.max(0, Date.parse(to.at) - Date.parse(from.at));
