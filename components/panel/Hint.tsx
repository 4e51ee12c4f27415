import type { ReactNode } from 'react';

/** An empty, waiting or failed state: what is the matter, and what to do next. */
export function Hint({
  title,
  text,
  isBusy,
  children,
}: {
  title: string;
  text?: string;
  isBusy?: boolean;
  children?: ReactNode;
}) {
  return (
    <main className="hint" aria-busy={isBusy}>
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      {children}
    </main>
  );
}
