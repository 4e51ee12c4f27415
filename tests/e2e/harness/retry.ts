const EVERY_MS = 100;

/** Calls `attempt` until it neither throws nor returns undefined or false. Throws with `what` after `withinMs`. */
export async function retry<T>(
  attempt: () => Promise<T | undefined | false> | T | undefined | false,
  what: string,
  withinMs = 10_000,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (let problem: unknown; ;) {
    try {
      const result = await attempt();
      if (result !== undefined && result !== false) return result;
    } catch (error) {
      problem = error;
    }
    if (Date.now() > deadline) throw new Error(`Waited ${withinMs} ms in vain for ${what}`, { cause: problem });
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
