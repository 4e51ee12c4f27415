/** What first line did with the sections that Baton drafted: the measure of how good the drafts are. */
import { DRAFTED_SECTIONS, type SectionName } from './model.ts';

export type DraftedSectionName = (typeof DRAFTED_SECTIONS)[number];

/** accepted: sent as drafted · edited: at least half of its words were kept · replaced: less than half · emptied: nothing was sent. */
export const PREFILL_FATES = ['accepted', 'edited', 'replaced', 'emptied'] as const;
export type PrefillFate = (typeof PREFILL_FATES)[number];
/** A section in which Baton found nothing to draft was not shown, and has no fate. */
export type Prefill = Partial<Record<DraftedSectionName, PrefillFate>>;

export function prefillOf(
  drafted: Record<DraftedSectionName, string>,
  typed: Partial<Record<SectionName, string>>,
): Prefill {
  const fates = DRAFTED_SECTIONS.filter((name) => drafted[name].trim() !== '').map((name) => [
    name,
    fateOf(drafted[name], typed[name]),
  ]);
  return Object.fromEntries(fates) as Prefill;
}

function fateOf(drafted: string, typed: string | undefined): PrefillFate {
  if (typed === undefined || typed.trim() === drafted.trim()) return 'accepted';
  if (typed.trim() === '') return 'emptied';
  const kept = wordsOf(typed);
  const words = wordsOf(drafted);
  const share = words.filter((word) => kept.includes(word)).length / Math.max(1, words.length);
  return share >= 1 / 2 ? 'edited' : 'replaced';
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const wordsOf = (text: string) =>
  [...segmenter.segment(text.toLowerCase())].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
