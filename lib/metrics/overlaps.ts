/** From opening to close, milliseconds since 1970; without `to` it is open. */
export interface Span {
  caseKey: string;
  from: number;
  to?: number | undefined;
}

/**
 * Episodes of one case never overlap. Where two do, the same escalation was read by different settings (a browser that did
 * not know the second-line groups opened it at the note, another at the transfer before): the earlier opening counts.
 * @returns oldest first
 */
export function withoutOverlaps<T extends { episode: string }>(episodes: readonly T[], spanOf: (one: T) => Span): T[] {
  const spans = episodes.map((one) => ({ one, span: spanOf(one) }));
  spans.sort((a, b) => a.span.from - b.span.from || (a.one.episode < b.one.episode ? -1 : 1));
  const lastOfCase = new Map<string, Span>();
  return spans.flatMap(({ one, span }) => {
    const last = lastOfCase.get(span.caseKey);
    if (last && (last.to === undefined || span.from < last.to)) return [];
    lastOfCase.set(span.caseKey, span);
    return [one];
  });
}
