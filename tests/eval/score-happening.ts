/**
 * How much of what the labels call the problem stands in section 1, and whether anything was pasted.
 * A slot counts only when its content is there: half of what is labelled, and every number of it. What stands where the label has
 * nothing is counted as `extra`: it may be right (labels are short), but a slot that is filled at any price shows there.
 */
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
const SLOTS = ['who', 'cannot do', 'since', 'error', 'environment', 'scope'] as const;
type Slot = (typeof SLOTS)[number];

/** A label counts as present when this share of its words stands in the paragraph. */
const PRESENT = 0.5;
/** Of several labelled errors or environment items, at most so many are asked for; half of them must be there. */
const MAX_ASKED = 4;
/** English, the language of the frame here. */
const LABELLED: Partial<Record<Slot, RegExp>> = {
  since: /\bsince: /i,
  error: /\berror: “/i,
  scope: /\bscope: /i,
};

export function scoreHappening(cases: readonly Scored[]) {
  const found = Object.fromEntries(SLOTS.map((slot) => [slot, { hits: 0, of: 0, extra: 0 }])) as Record<
    Slot,
    { hits: number; of: number; extra: number }
  >;
  let longest = 0;
  let mostWords = 0;
  const missed: string[] = [];
  for (const { labelled, read, drafted } of cases) {
    const text = drafted.happening.map((line) => line.text).join(' ');
    mostWords = Math.max(mostWords, countWords(text));
    const texts = read.entries.flatMap(({ body }) => body.map((block) => block.text));
    longest = Math.max(longest, longestRun(text.replace(/“[^”]*”|https?:\S+/g, ' ¶ '), texts));
    const labels = labelsOf(labelled);
    for (const slot of SLOTS) {
      const known = labels[slot].filter((label) => label !== '');
      if (known.length === 0) {
        if (LABELLED[slot]?.test(text)) found[slot].extra += 1;
        continue;
      }
      found[slot].of += 1;
      const asked = slot === 'error' || slot === 'environment' ? Math.ceil(Math.min(MAX_ASKED, known.length) / 2) : 1;
      // "iPhones only" is not said by a subject that names iPhones.
      const where = slot === 'scope' ? (/\bscope: (.*)$/i.exec(text)?.[1] ?? '') : text;
      const hits = known.filter((label) => isPresent(label, where, labelled.lang)).length;
      if (hits >= asked) found[slot].hits += 1;
      else missed.push(`${labelled.id} ${slot}: ${known.join(' | ')}`);
    }
  }
  return { found, longestRun: longest, mostWords, missed };
}

/** Several people, or a thing and what is said of it, are labelled in one text: each part may be the one that stands there. */
function labelsOf({ gold }: LabelledCase): Record<Slot, string[]> {
  const { who, cannot_do, since, error_text = [], environment = [], scope } = gold.problem ?? {};
  return {
    who: parts(who, /[,()（）]|\s(?:and|und|et|y|e|en)\s/),
    'cannot do': [cannot_do ?? ''],
    since: parts(since, /[()（）;；]/),
    error: error_text,
    environment,
    scope: parts(scope, /[;；、]/),
  };
}

const parts = (label: string | null | undefined, at: RegExp) =>
  [label ?? '', ...(label ?? '').split(at)].map((part) => part.trim());

function isPresent(label: string, text: string, lang: string): boolean {
  if (text.toLowerCase().includes(label.toLowerCase())) return true;
  const numbers = label.match(/\d+(?:[.:]\d+)*/g) ?? [];
  if (numbers.some((number) => !text.includes(number))) return false;
  const wanted = tokens(label, lang);
  const total = [...wanted.values()].reduce((sum, weight) => sum + weight, 0);
  return total > 0 && compare(wanted, tokens(text, lang)).shared / total >= PRESENT;
}
