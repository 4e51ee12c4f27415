/** A case of any length, from the entries of the labelled ones over and over, each with a number of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from '../../lib/case/model.ts';
import { caseOf, type LabelledCase } from './case-of.ts';

const FOLDER = join(import.meta.dirname, 'dev');
export const LABELLED = readdirSync(FOLDER).map(
  (file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as LabelledCase,
);
const ENTRIES = LABELLED.flatMap(({ entries }) => entries);
export const NO_GOLD: LabelledCase['gold'] = { tried: [], not_tried: [], question_pairs: [] };

export function caseOfLength(n: number): Case {
  const entries = Array.from({ length: n }, (_, index) => {
    const entry = ENTRIES[index % ENTRIES.length];
    if (!entry) throw new Error('There are no labelled cases');
    return { ...entry, n: index + 1, text: `${entry.text} ${index}` };
  });
  return caseOf({ id: `long-${n}`, lang: 'en', subject: 'Sync fails', entries, gold: NO_GOLD });
}
