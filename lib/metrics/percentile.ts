/** Milliseconds. NONE_YET: it has not happened. NaN: it has, but its times are too coarse to say. */
export type Duration = number;

/** Longer than any number, and so the largest value of a percentile. */
export const NONE_YET = Infinity;

/**
 * Nearest rank: the smallest value that at least `share` of all values do not exceed, so that the answer is always one of the
 * values and *none yet* can be it. Undefined when there are none.
 * @param sorted ascending, without NaN
 * @param share 0.5 for the median, 0.9 for p90
 */
export function percentile(sorted: ArrayLike<Duration>, share: number): Duration | undefined {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
