import { startTransition, useEffect, useState } from 'react';

/** The longest that something slow waits for a busy page. */
const WAIT_MS = 500;

/** The value, once what is urgent has been painted and the browser has time: for what is slow to work out and to draw. */
export function useAfterPaint<T>(value: T, initial: T): T {
  const [late, setLate] = useState(initial);
  useEffect(() => {
    const idle = requestIdleCallback(() => startTransition(() => setLate(value)), { timeout: WAIT_MS });
    return () => cancelIdleCallback(idle);
  }, [value]);
  return late;
}
