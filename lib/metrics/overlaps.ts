/** How to find an episode's case, opening and close, milliseconds since 1970; without a close it is open. */
export interface SpanReader<T> {
  from(one: T): number;
  to(one: T): number | undefined;
}

/**
 * Episodes of one case never overlap. Where two do, the same escalation was read by different settings (a browser that did
 * not know the second-line groups opened it at the note, another at the transfer before): the earlier opening counts.
 * @returns oldest first
 */
export function withoutOverlaps<T extends { caseKey: string; episode: string }>(
  episodes: readonly T[],
  { from, to }: SpanReader<T>,
): T[] {
  const sorted = episodes.toSorted((a, b) => from(a) - from(b) || (a.episode < b.episode ? -1 : 1));
  const lastOfCase = new Map<string, T>();
  return sorted.filter((one) => {
    const last = lastOfCase.get(one.caseKey);
    if (last) {
      const closed = to(last);
      if (closed === undefined || from(one) < closed) return false;
    }
    lastOfCase.set(one.caseKey, one);
    return true;
  });
}
