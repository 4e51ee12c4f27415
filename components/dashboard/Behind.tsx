import { createContext, useContext, type ReactNode } from 'react';
import type { FigureName } from '../../lib/metrics/behind.ts';
import { texts } from './texts.ts';

/** Shows the episodes behind a figure in the table. */
export const ShowBehind = createContext<(name: FigureName) => void>(() => undefined);

/** A number that leads to the episodes behind it; a zero leads nowhere. */
export function Behind({ name, count, children }: { name: FigureName; count: number; children: ReactNode }) {
  const show = useContext(ShowBehind);
  if (count === 0) return <span>{children}</span>;
  return (
    <button type="button" className="behind" title={texts.showBehind} onClick={() => show(name)}>
      {children}
    </button>
  );
}
