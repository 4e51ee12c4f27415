import { useEffect, useState } from 'react';
import { useBackend, type ActiveTab } from './backend.ts';

/** The tab in front of the panel's window; undefined until it is known. */
export function useActiveTab(): ActiveTab | undefined {
  const backend = useBackend();
  const [tab, setTab] = useState<ActiveTab>();
  useEffect(() => {
    let asked = 0;
    const ask = async () => {
      const turn = ++asked;
      const found = await backend.activeTab();
      // An older question may be answered later.
      if (turn === asked) setTab(found);
    };
    void ask();
    const stop = backend.onTabChange(() => void ask());
    return () => {
      asked = -1;
      stop();
    };
  }, [backend]);
  return tab;
}
