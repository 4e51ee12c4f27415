/** Resolves after `ms` milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Asks every few milliseconds until it holds or the time is over. Answers whether it held. */
export async function waitUntil(holds: () => boolean, withinMs: number): Promise<boolean> {
  const end = performance.now() + withinMs;
  while (!holds()) {
    if (performance.now() >= end) return false;
    await pause(10);
  }
  return true;
}
