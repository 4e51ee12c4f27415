import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draft, openDrafter } from '../../lib/handoff/draft.ts';
import type { Case } from '../../lib/case/model.ts';
import { countWords } from '../../lib/handoff/words.ts';
import { median, type Bench, type Measured } from '../../scripts/lib/bench.ts';
import { caseOf, type LabelledCase } from '../eval/case-of.ts';

const FOLDER = join(import.meta.dirname, '../eval/dev');
const labelled = readdirSync(FOLDER).map(
  (file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as LabelledCase,
);
const ENTRIES = labelled.flatMap(({ entries }) => entries);

/** Drafting all sections of cases of growing length, of hostile entries, and once more after one new entry. The floor counts words. */
export const bench: Bench = {
  name: 'draft',
  run: async () => [
    ...[50, 500, 5000].map(measureLength),
    ...Object.entries(HOSTILE).map(([part, text]) => measureText(part, text)),
    measureOneMore(5000),
  ],
};

function measureLength(n: number): Measured {
  const read = caseOfLength(n);
  const floor = timeOf(() => read.entries.forEach(({ body }) => body.forEach(({ text }) => countWords(text))));
  const value = timeOf(() => draft(read, optionsOf(read)));
  return { part: `${n}-entries`, n, value, unit: 'ms', floor, ...(n === 500 && { bar: 50 }) };
}

const HOSTILE: Record<string, string> = {
  'one-megabyte': 'The sync fails and we tried to restart it, no change. '.repeat(20_000),
  'one-word-of-a-megabyte': 'x'.repeat(1_000_000),
  '10000-nested-quotes': Array.from({ length: 10_000 }, (_, depth) => `${'>'.repeat(depth % 200)} tried again`).join(
    '\n',
  ),
  'regex-bait': `${'a '.repeat(50_000)}${', '.repeat(20_000)}${'("'.repeat(20_000)}${'->'.repeat(20_000)}!`,
  'spaces-and-dots': `${' '.repeat(100_000)}${'. '.repeat(50_000)}${'1.'.repeat(50_000)}`,
};

function measureText(part: string, text: string): Measured {
  const entries = [{ n: 1, role: 'customer', author: 'Noor', text }];
  const read = caseOf({ id: part, lang: 'en', subject: 'Sync fails', entries, gold: NO_GOLD });
  return { part, n: 1, value: timeOf(() => draft(read, optionsOf(read)), 3), unit: 'ms', bar: 200 };
}

function measureOneMore(n: number): Measured {
  const whole = caseOfLength(n);
  const before: Case = { ...whole, entries: whole.entries.slice(0, -1) };
  const times = Array.from({ length: 5 }, () => {
    const draftOn = openDrafter();
    draftOn(before, optionsOf(before));
    const copy = structuredClone(whole);
    return timeOnce(() => draftOn(copy, optionsOf(copy)));
  });
  return { part: `one-more-after-${n}`, n: 1, value: median(times), unit: 'ms' };
}

/** The entries of the labelled cases over and over, each with a number of its own. */
function caseOfLength(n: number): Case {
  const entries = Array.from({ length: n }, (_, index) => {
    const entry = ENTRIES[index % ENTRIES.length];
    if (!entry) throw new Error('There are no labelled cases');
    return { ...entry, n: index + 1, text: `${entry.text} ${index}` };
  });
  return caseOf({ id: `long-${n}`, lang: 'en', subject: 'Sync fails', entries, gold: NO_GOLD });
}

const NO_GOLD = { tried: [], not_tried: [], question_pairs: [] };
const optionsOf = (read: Case) => ({ now: new Date(read.reading.at) });

function timeOf(work: () => unknown, rounds = 9): number {
  work();
  return median(Array.from({ length: rounds }, () => timeOnce(work)));
}

function timeOnce(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
