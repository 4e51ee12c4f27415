import { useEffect } from 'react';
import { useBackend } from './backend.ts';

/** Whoever comes back to the panel sees whether entries came in meanwhile. */
export function useNewsOnReturn(tabId: number): void {
  const backend = useBackend();
  useEffect(() => {
    const look = () => void backend.lookForNews(tabId);
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [backend, tabId]);
}
