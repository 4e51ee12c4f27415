import { useCallback, useEffect, useState } from 'react';
import type { Case } from '../../lib/case/model.ts';
import type { ClockView } from '../../lib/clock.ts';
import { useBackend, type ActiveTab } from './backend.ts';

export interface ShownCase {
  case: Case;
  clock?: ClockView;
  /** Asks for the clock again: a person has said something that the page does not tell. */
  askClock(): void;
}

/** The case of a tab as last read. Stays as it is while a newer reading is under way: nothing jumps. */
export function useCase(tab: ActiveTab | undefined): ShownCase | undefined {
  const backend = useBackend();
  const [shown, setShown] = useState<Pick<ShownCase, 'case' | 'clock'>>();
  const { tabId, state } = tab ?? {};
  const caseKey = state?.caseKey;
  const reading = state?.reading;
  useEffect(() => {
    if (tabId === undefined || caseKey === undefined || reading === 'reading') return undefined;
    let isCurrent = true;
    const load = async () => {
      const read = await backend.readCase(tabId, caseKey, false);
      const clock = await backend.clockOf(caseKey);
      if (isCurrent) setShown(read && { case: read, clock });
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [backend, tabId, caseKey, reading]);
  const askClock = useCallback(() => {
    const ask = async (key: string) => {
      const clock = await backend.clockOf(key);
      setShown((now) => now && { ...now, clock });
    };
    if (caseKey !== undefined) void ask(caseKey);
  }, [backend, caseKey]);
  return shown && shown.case.key === caseKey ? { ...shown, askClock } : undefined;
}
