import type { Case } from '../../case/model.ts';
import type { Source } from '../text/read-source.ts';
import { isPasted, plainWords } from './no-paste.ts';

/** Error texts are exact, and addresses are names. */
const EXACT = /“[^”]*”|https?:\S+/g;
const MAX_CHARS = 4000;
const MAX_TEXTS = 64;

/** By a case's first source: text → in how many of the entries, oldest first, it was looked for in vain; -1: it was found. */
const looked = new WeakMap<Source, Map<string, number>>();

/** Says whether more than seven words in a row of a text stand in an entry. A case that has grown is looked through from there on. */
export function takenFrom({ entries }: Case, sources: readonly Source[]): (text: string) => boolean {
  const plain = new Map<number, string>();
  const plainAt = (at: number) => {
    let words = plain.get(at);
    if (words === undefined) {
      const body = entries[at]?.body ?? [];
      plain.set(at, (words = plainWords(body.map(({ text }) => text.slice(0, MAX_CHARS)).join('\n'))));
    }
    return words;
  };
  const done = countsOf(sources[0]);
  return (text) => {
    const from = done.get(text) ?? 0;
    if (from === -1) return true;
    const others = Array.from({ length: Math.max(0, entries.length - from) }, (_, index) => plainAt(from + index));
    const isTaken = isPasted(text.replace(EXACT, ' ¶ '), others);
    done.set(text, isTaken ? -1 : entries.length);
    return isTaken;
  };
}

function countsOf(first: Source | undefined): Map<string, number> {
  let done = first && looked.get(first);
  if (!done || done.size > MAX_TEXTS) {
    done = new Map();
    if (first) looked.set(first, done);
  }
  return done;
}
