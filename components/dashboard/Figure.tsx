import type { ReactNode } from 'react';

interface Props {
  label: string;
  value: ReactNode;
  /** What the number rests on: n, p90. */
  sample?: string;
  definition: string;
  className?: string;
  children?: ReactNode;
}

/** One number with its name, its sample and its definition. A heading, so that a screen reader can go from number to number. */
export function Figure({ label, value, sample, definition, className = '', children }: Props) {
  return (
    <section className={`figure ${className}`}>
      <h2>{label}</h2>
      <p className="value">{value}</p>
      {sample && <p className="sample">{sample}</p>}
      {children}
      <p className="definition">{definition}</p>
    </section>
  );
}
