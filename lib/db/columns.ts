/**
 * Measured episodes as columns of numbers: the browser stores and reads a few long arrays of bytes a hundred times faster than
 * as many small objects.
 */
import { DRAFTED_SECTIONS } from '../handoff/model.ts';
import type { Measured } from '../metrics/measure.ts';

/** Milliseconds, NaN where too coarse; ABSENT where it has not happened. */
const INSTANTS = ['opened', 'pickup', 'response', 'move', 'closed', 'activeMs', 'wallMs'] as const;
const COUNTS = ['moves', 'askedAgain', 'answered', 'notCovered', 'newSince', 'dismissed', 'unjudged'] as const;
const FLAGS = ['isOpenedCoarse', 'hasNote', 'isThin', 'cameLater', 'hasRunbook'] as const;
/** Few different values: a list of them, and a number for each episode; 0 where it has none. */
const LABELS = [
  'site',
  'kind',
  'group',
  'area',
  'plan',
  'pickupHow',
  'moveHow',
  'closedBy',
  'hypothesis',
  ...DRAFTED_SECTIONS,
] as const;
/** One text for all, by line: neither has a line break in it. */
const IDS = ['episode', 'caseKey'] as const;
const ABSENT = -1;

type Names<T extends readonly string[]> = T[number];
interface Labels {
  values: string[];
  codes: Uint32Array;
}

export interface Columns {
  length: number;
  instants: Record<Names<typeof INSTANTS>, Float64Array>;
  counts: Record<Names<typeof COUNTS>, Uint16Array>;
  flags: Record<Names<typeof FLAGS>, Uint8Array>;
  labels: Record<Names<typeof LABELS>, Labels>;
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
  const { opened, pickup, response, move, closed, activeMs, wallMs } = instants;
  const { moves, askedAgain, answered, notCovered, newSince, dismissed, unjudged } = counts;
  const { isOpenedCoarse, hasNote, isThin, cameLater, hasRunbook } = flags;
  const { site, kind, group, area, plan, pickupHow, moveHow, closedBy, hypothesis, happening, tried, context } = labels;
  const rows: Measured[] = [];
  for (let at = 0; at < length; at += 1) {
    rows.push({
      episode: episodes[at] ?? '',
      site: labelAt(site, at) ?? '',
      caseKey: caseKeys[at] ?? '',
      kind: labelAt(kind, at) as Measured['kind'],
      group: labelAt(group, at),
      area: labelAt(area, at),
      plan: labelAt(plan, at),
      opened: opened[at] ?? NaN,
      isOpenedCoarse: isOpenedCoarse[at] === 1,
      pickup: instantAt(pickup, at),
      pickupHow: labelAt(pickupHow, at) as Measured['pickupHow'],
      response: instantAt(response, at),
      move: instantAt(move, at),
      moveHow: labelAt(moveHow, at) as Measured['moveHow'],
      closed: instantAt(closed, at),
      closedBy: labelAt(closedBy, at) as Measured['closedBy'],
      hasNote: hasNote[at] === 1,
      isThin: isThin[at] === 1,
      cameLater: cameLater[at] === 1,
      hasRunbook: hasRunbook[at] === 1,
      moves: moves[at] ?? 0,
      askedAgain: askedAgain[at] ?? 0,
      activeMs: instantAt(activeMs, at),
      wallMs: instantAt(wallMs, at),
      happening: labelAt(happening, at) as Measured['happening'],
      tried: labelAt(tried, at) as Measured['tried'],
      context: labelAt(context, at) as Measured['context'],
      hypothesis: labelAt(hypothesis, at) as Measured['hypothesis'],
      answered: answered[at] ?? 0,
      notCovered: notCovered[at] ?? 0,
      newSince: newSince[at] ?? 0,
      dismissed: dismissed[at] ?? 0,
      unjudged: unjudged[at] ?? 0,
    });
  }
  return rows;
}

function instantAt(column: Float64Array, at: number): number | undefined {
  const value = column[at];
  return value === ABSENT ? undefined : value;
}

const labelAt = ({ values, codes }: Labels, at: number) => values[(codes[at] ?? 0) - 1];
