/**
 * Rows of one shape as columns: the browser stores and reads a few long arrays many times faster than as many small objects.
 * A value that is absent comes back as absent.
 */
export interface Columns {
  length: number;
  values: Record<string, unknown[]>;
}

export function toColumns(rows: readonly object[]): Columns {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const values = [...names].map((name) => [name, rows.map((row) => (row as Record<string, unknown>)[name])]);
  return { length: rows.length, values: Object.fromEntries(values) as Columns['values'] };
}

export function fromColumns<T extends object>({ length, values }: Columns): T[] {
  const columns = Object.entries(values);
  return Array.from({ length }, (_, index) => {
    const row: Record<string, unknown> = {};
    for (const [name, column] of columns) if (column[index] !== undefined) row[name] = column[index];
    return row as T;
  });
}
