/** Milliseconds, or that it has not happened yet, which is longer than any number. */
export type Duration = number | 'none-yet';

/**
 * Nearest rank: the smallest value that at least `share` of all values do not exceed, so that the answer is always one of the
 * values and *none yet* can be it. Undefined when there are none.
 * @param share 0.5 for the median, 0.9 for p90
 */
export function percentile(values: Duration[], share: number): Duration | undefined {
  const sorted = values.toSorted((a, b) => asNumber(a) - asNumber(b) || 0);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

const asNumber = (value: Duration) => (value === 'none-yet' ? Number.MAX_VALUE : value);
