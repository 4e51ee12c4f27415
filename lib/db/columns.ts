/**
 * Measured episodes as columns of numbers: the browser stores and reads a few long arrays of bytes a hundred times faster than
 * as many small objects.
 */
import type { Measured } from '../metrics/measure.ts';

/** Milliseconds, NaN where too coarse; ABSENT where it has not happened. */
const INSTANTS = ['opened', 'pickup', 'response', 'move', 'closed', 'activeMs', 'wallMs'] as const;
const COUNTS = ['moves', 'answered', 'notCovered', 'newSince', 'dismissed', 'unjudged'] as const;
const FLAGS = ['isOpenedCoarse', 'hasNote', 'isThin', 'cameLater'] as const;
/** Few different values: a list of them, and a number for each episode; 0 where it has none. */
const LABELS = ['site', 'kind', 'group', 'area', 'plan', 'pickupHow', 'moveHow', 'closedBy'] as const;
/** One text for all, by line: neither has a line break in it. */
const IDS = ['episode', 'caseKey'] as const;
const ABSENT = -1;

type Names<T extends readonly string[]> = T[number];
export interface Columns {
  length: number;
  instants: Record<Names<typeof INSTANTS>, Float64Array>;
  counts: Record<Names<typeof COUNTS>, Uint16Array>;
  flags: Record<Names<typeof FLAGS>, Uint8Array>;
  labels: Record<Names<typeof LABELS>, { values: string[]; codes: Uint32Array }>;
  ids: Record<Names<typeof IDS>, string>;
}

export function toColumns(rows: readonly Measured[]): Columns {
  return {
    length: rows.length,
    instants: each(INSTANTS, (name) => Float64Array.from(rows, (row) => row[name] ?? ABSENT)),
    counts: each(COUNTS, (name) => Uint16Array.from(rows, (row) => row[name])),
    flags: each(FLAGS, (name) => Uint8Array.from(rows, (row) => Number(row[name]))),
    labels: each(LABELS, (name) => toLabels(rows.map((row) => row[name]))),
    ids: each(IDS, (name) => rows.map((row) => row[name]).join('\n')),
  };
}

function each<N extends string, T>(names: readonly N[], column: (name: N) => T): Record<N, T> {
  return Object.fromEntries(names.map((name) => [name, column(name)])) as Record<N, T>;
}

function toLabels(texts: readonly (string | undefined)[]) {
  const values = [...new Set(texts.filter((text) => text !== undefined))];
  const places = new Map(values.map((value, place) => [value, place + 1]));
  return { values, codes: Uint32Array.from(texts, (text) => (text === undefined ? 0 : (places.get(text) ?? 0))) };
}

/** Every row is written out, so that all have one shape: that is what makes a hundred thousand of them cheap. */
export function fromColumns({ length, instants, counts, flags, labels, ids }: Columns): Measured[] {
  const [episodes, caseKeys] = [ids.episode.split('\n'), ids.caseKey.split('\n')];
  const instant = (name: keyof typeof instants, at: number) => {
    const value = instants[name][at];
    return value === ABSENT ? undefined : value;
  };
  const label = (name: keyof typeof labels, at: number) => labels[name].values[(labels[name].codes[at] ?? 0) - 1];
  const rows: Measured[] = [];
  for (let at = 0; at < length; at += 1) {
    rows.push({
      episode: episodes[at] ?? '',
      site: label('site', at) ?? '',
      caseKey: caseKeys[at] ?? '',
      kind: label('kind', at) as Measured['kind'],
      group: label('group', at),
      area: label('area', at),
      plan: label('plan', at),
      opened: instants.opened[at] ?? NaN,
      isOpenedCoarse: flags.isOpenedCoarse[at] === 1,
      pickup: instant('pickup', at),
      pickupHow: label('pickupHow', at) as Measured['pickupHow'],
      response: instant('response', at),
      move: instant('move', at),
      moveHow: label('moveHow', at) as Measured['moveHow'],
      closed: instant('closed', at),
      closedBy: label('closedBy', at) as Measured['closedBy'],
      hasNote: flags.hasNote[at] === 1,
      isThin: flags.isThin[at] === 1,
      cameLater: flags.cameLater[at] === 1,
      moves: counts.moves[at] ?? 0,
      activeMs: instant('activeMs', at),
      wallMs: instant('wallMs', at),
      answered: counts.answered[at] ?? 0,
      notCovered: counts.notCovered[at] ?? 0,
      newSince: counts.newSince[at] ?? 0,
      dismissed: counts.dismissed[at] ?? 0,
      unjudged: counts.unjudged[at] ?? 0,
    });
  }
  return rows;
}
