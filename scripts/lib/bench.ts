/** What a file `tests/bench/<name>.bench.ts` exports as `bench`. */
export interface Bench {
  name: string;
  run(): Promise<Measured[]>;
}

export interface Measured {
  /** How many things were worked on, or how often it was measured. */
  n: number;
  value: number;
  unit: 'ms' | 'bytes';
  /** The least that any way of doing it takes, measured in the same run. */
  floor?: number;
  /** The most that is allowed of the value. */
  bar?: number;
  /** The most that is allowed of the ratio to the floor. */
  maxRatio?: number;
  /** Of a benchmark with several rows: which one. */
  part?: string;
}

export interface Row extends Omit<Measured, 'part'> {
  name: string;
  ratio?: number;
  pass?: boolean;
}

export function toRow(bench: string, { part, ...measured }: Measured): Row {
  const { value, floor, bar, maxRatio } = measured;
  const ratio = floor === undefined ? undefined : value / floor;
  const kept = [
    ...(bar === undefined ? [] : [value <= bar]),
    ...(maxRatio === undefined || ratio === undefined ? [] : [ratio <= maxRatio]),
  ];
  return {
    name: part ? `${bench}/${part}` : bench,
    ...measured,
    ...(ratio !== undefined && { ratio: round(ratio) }),
    ...(kept.length > 0 && { pass: kept.every(Boolean) }),
  };
}

/** A table for people; a missed bar stands out. */
export function toTable(rows: Row[]): string {
  const head = ['name', 'n', 'value', 'floor', 'ratio', 'bar', ''];
  const cells = rows.map(({ name, n, value, unit, floor, ratio, bar, maxRatio, pass }) => [
    name,
    `${n}`,
    `${round(value)} ${unit}`,
    floor === undefined ? '' : `${round(floor)} ${unit}`,
    ratio === undefined ? '' : `${ratio} ×`,
    bar === undefined ? (maxRatio === undefined ? '' : `≤ ${maxRatio} ×`) : `≤ ${bar} ${unit}`,
    pass === undefined ? '' : pass ? 'ok' : 'MISSED',
  ]);
  const widths = head.map((title, column) => Math.max(...[head, ...cells].map((row) => (row[column] ?? title).length)));
  return [head, ...cells]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The middle of the values. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Median milliseconds of some rounds, after one that does not count. */
export function timeOf(work: () => unknown, rounds = 9): number {
  work();
  return median(Array.from({ length: rounds }, () => timeOnce(work)));
}

export function timeOnce(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
