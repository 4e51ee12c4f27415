import type { Adapter } from '../adapters/schema.ts';
import { findEntry } from './find-entry.ts';

const MARK_MS = 2500;

/** Scrolls to an entry and outlines it for a moment. The outline is an animation: the page's own markup stays untouched. */
export function revealEntry(document: Document, adapter: Adapter, entryId: string, signal: AbortSignal): boolean {
  const element = findEntry(document, adapter, entryId);
  if (!element) return false;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  const mark = element.animate(
    [
      { outline: '3px solid #2f6feb', outlineOffset: '2px' },
      { outline: '3px solid #2f6feb', outlineOffset: '2px' },
    ],
    { duration: MARK_MS },
  );
  signal.addEventListener('abort', () => mark.cancel(), { once: true });
  return true;
}
