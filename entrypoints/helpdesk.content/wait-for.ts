/**
 * Waits until `look` gives something, looking again whenever the page changes, at most `withinMs`.
 * @returns undefined when time is up or the visit ended
 */
export function waitFor<T>(look: () => T | undefined, withinMs: number, signal: AbortSignal): Promise<T | undefined> {
  const found = look();
  if (found !== undefined || signal.aborted) return Promise.resolve(found);
  return new Promise((resolve) => {
    const settle = (value: T | undefined) => {
      observer.disconnect();
      clearInterval(again);
      clearTimeout(deadline);
      resolve(value);
    };
    const check = () => {
      const now = look();
      if (now !== undefined) settle(now);
    };
    const observer = new MutationObserver(check);
    observer.observe(document.documentElement, { childList: true, subtree: true, attributes: true });
    // What happens inside an editor's iframe is no mutation of this document.
    const again = setInterval(check, 150);
    const deadline = setTimeout(() => settle(look()), withinMs);
    signal.addEventListener('abort', () => settle(undefined), { once: true });
  });
}
