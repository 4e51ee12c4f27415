/** Resolves after `ms` milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Asks every few milliseconds until it holds or the time is over. Answers whether it held. */
export async function waitUntil(holds: () => boolean, withinMs: number): Promise<boolean> {
  return (await waitFor(() => (holds() ? true : undefined), withinMs, { everyMs: 10 })) ?? false;
}

/**
 * Looks again and again until there is something. Asked by a timer and not by a MutationObserver: what happens inside
 * an editor's iframe, or to a property, is no mutation of this document.
 * @returns undefined when the time is over or `signal` was aborted
 */
export async function waitFor<T>(
  look: () => T | undefined,
  withinMs: number,
  { everyMs = 100, signal }: { everyMs?: number; signal?: AbortSignal } = {},
): Promise<T | undefined> {
  const end = performance.now() + withinMs;
  for (;;) {
    if (signal?.aborted) return undefined;
    const found = look();
    if (found !== undefined || performance.now() >= end) return found;
    await pause(everyMs);
  }
}
