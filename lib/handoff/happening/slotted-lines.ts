import type { Source, SourceLine } from '../text/read-source.ts';
import { en } from './languages/en.ts';
import { perReport, type ReportWords, type TemplateSlot } from './report-words.ts';

/** A line that stands under a heading of a form or an issue template, or behind a label. */
export interface SlottedLine {
  line: SourceLine;
  slot: TemplateSlot | undefined;
  /** "Version: 22.0.2" */
  label?: { name: string; value: string };
}

/** Longer lines are no headings. */
const MAX_HEADING = 70;
const LABELLED = /^([^:：]{2,40}?)\s?[:：]\s*(\S.*)$/;
/** Before the more general ones: an "error log" is an error, no environment. */
const ORDER: TemplateSlot[] = ['other', 'error', 'since', 'scope', 'impact', 'problem', 'environment'];

const patternsOf = perReport(({ headings }) =>
  ORDER.map((slot) => ({ slot, pattern: new RegExp(`^(?:${headings[slot]})$`, 'iu') })),
);

/** The lines of an entry without the headings, each with what its heading asks for in the writer's language. */
export function slottedLines({ lines }: Source, words: ReportWords): SlottedLine[] {
  const slotted: SlottedLine[] = [];
  let open: TemplateSlot | undefined;
  for (const line of lines) {
    const own = slotOfHeading(line.text, words);
    if (own) {
      open = own;
      continue;
    }
    const [, name, value] = LABELLED.exec(line.text.slice(0, 400)) ?? [];
    const labelled = name === undefined ? undefined : slotOfHeading(name, words);
    const slot = labelled ?? (line.under === undefined ? undefined : slotOfHeading(line.under, words)) ?? open;
    const isInEnvironment = slot === 'environment' && name !== undefined && value !== undefined;
    slotted.push({
      line,
      slot,
      ...(name !== undefined &&
        value !== undefined &&
        (labelled || isInEnvironment) && { label: { name: name.trim(), value } }),
    });
  }
  return slotted;
}

/** Templates are often English, whatever people write in them. */
export function slotOfHeading(line: string, words: ReportWords): TemplateSlot | undefined {
  if (line.length > MAX_HEADING) return undefined;
  const bare = line.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\s*\([^()]*\)?$/, '');
  if (bare === '') return undefined;
  const isAsked = ({ pattern }: { pattern: RegExp }) => pattern.test(bare);
  return (patternsOf(words).find(isAsked) ?? (words === en ? undefined : patternsOf(en).find(isAsked)))?.slot;
}
