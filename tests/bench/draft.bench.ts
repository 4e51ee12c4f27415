import { draft, openDrafter } from '../../lib/handoff/draft.ts';
import type { Case } from '../../lib/case/model.ts';
import { countWords } from '../../lib/handoff/words.ts';
import { median, timeOf, timeOnce, type Bench, type Measured } from '../../scripts/lib/bench.ts';
import { caseOf } from '../eval/case-of.ts';
import { caseOfLength, NO_GOLD } from '../eval/long-case.ts';

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

const optionsOf = (read: Case) => ({ now: new Date(read.reading.at) });
