/** How much of what the labels call the problem stands in section 1, and whether anything was pasted. */
import type { Case } from '../../lib/case/model.ts';
import { longestRun } from '../../lib/handoff/happening/no-paste.ts';
import type { Drafted } from '../../lib/handoff/model.ts';
import { countWords } from '../../lib/handoff/words.ts';
import type { LabelledCase } from './case-of.ts';
import { compare, tokens } from './score.mjs';

interface Scored {
  labelled: LabelledCase;
  read: Case;
  drafted: Drafted;
}
type Slot = 'who' | 'cannot do' | 'since' | 'error' | 'environment' | 'scope';

/** A label counts as present when this share of its words stands in the paragraph. */
const PRESENT = 0.4;

export function scoreHappening(cases: readonly Scored[]) {
  const found: Record<Slot, { hits: number; of: number }> = Object.fromEntries(
    (['who', 'cannot do', 'since', 'error', 'environment', 'scope'] as const).map((slot) => [slot, { hits: 0, of: 0 }]),
  ) as Record<Slot, { hits: number; of: number }>;
  let longest = 0;
  let mostWords = 0;
  for (const { labelled, read, drafted } of cases) {
    const text = drafted.happening.map((line) => line.text).join(' ');
    mostWords = Math.max(mostWords, countWords(text));
    const texts = read.entries.flatMap(({ body }) => body.map((block) => block.text));
    longest = Math.max(longest, longestRun(text.replace(/“[^”]*”|https?:\S+/g, ' ¶ '), texts));
    const { who, cannot_do, since, error_text = [], environment = [], scope } = labelled.gold.problem ?? {};
    const add = (slot: Slot, labels: readonly (string | null | undefined)[]) => {
      const known = labels.filter((label): label is string => typeof label === 'string' && label !== '');
      if (known.length === 0) return;
      found[slot].of += 1;
      if (known.some((label) => isPresent(label, text, labelled.lang))) found[slot].hits += 1;
    };
    add('who', [who]);
    add('cannot do', [cannot_do]);
    add('since', [since]);
    add('error', error_text);
    add('environment', environment);
    add('scope', [scope]);
  }
  return { found, longestRun: longest, mostWords };
}

function isPresent(label: string, text: string, lang: string): boolean {
  if (text.toLowerCase().includes(label.toLowerCase())) return true;
  const wanted = tokens(label, lang);
  const total = [...wanted.values()].reduce((sum, weight) => sum + weight, 0);
  return total > 0 && compare(wanted, tokens(text, lang)).shared / total >= PRESENT;
}
