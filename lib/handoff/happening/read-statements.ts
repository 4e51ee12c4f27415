import { canonicalText } from '../note/canonical.ts';
import type { Source } from '../text/read-source.ts';
import { splitParts } from '../tried/split-parts.ts';
import type { ReportWords, TemplateSlot } from './report-words.ts';
import { slottedLines } from './slotted-lines.ts';

/** A clause that somebody states: no question. */
export interface Statement {
  text: string;
  /** The same with quotations, brackets and addresses blanked. */
  mask: string;
  /** The whole sentence. */
  sentence: string;
  /** What the heading above it, or the label before it, asks for. */
  slot: TemplateSlot | undefined;
  isItem: boolean;
  words: ReportWords;
  source: Source;
}

const read = new WeakMap<Source, Statement[]>();

/** What an entry states, clause by clause; read once. Nothing in languages that Baton does not know. */
export function statementsOf(source: Source): Statement[] {
  let found = read.get(source);
  if (!found) read.set(source, (found = readStatements(source)));
  return found;
}

function readStatements(source: Source): Statement[] {
  const { language } = source;
  const words = language?.happening;
  if (!language || !words) return [];
  const statements: Statement[] = [];
  for (const { line, slot, label } of slottedLines(source, words)) {
    for (const sentence of label ? [label.value] : line.sentences) {
      if (/[?？]["”’)]*\s*$/.test(sentence)) continue;
      for (const { text, mask } of splitParts(sentence, language))
        if (/\p{L}/u.test(mask))
          statements.push({ text: canonicalText(text), mask, sentence, slot, isItem: line.isItem, words, source });
    }
  }
  return statements;
}
