/** 97.5 % quantile of the normal distribution: a two-sided 95 % interval. */
const Z = 1.959964;

/** Wilson score interval for hits out of n, as shares 0…1. Undefined for n = 0. Honest for small n, where ±√(pq/n) is not. */
export function wilson(hits: number, n: number): { low: number; high: number } | undefined {
  if (n === 0) return undefined;
  const share = hits / n;
  const z2 = Z * Z;
  const centre = share + z2 / (2 * n);
  const spread = Z * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}
