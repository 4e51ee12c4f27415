import type { Case } from '../case/model.ts';
import { draft } from './draft.ts';
import { draftedText } from './drafted-text.ts';
import { SECTIONS, type Handoff, type SectionName } from './model.ts';
import { toLines } from './note/canonical.ts';
import { prefillOf, type Prefill } from './prefill.ts';
import { maskSecrets } from './vendor-secrets.ts';

/** What a person typed, per section, as editable text. A section that is absent was left to Baton. */
export type TypedSections = Partial<Record<SectionName, string>>;

export interface Composed {
  handoff: Handoff;
  /** What became of the sections that Baton drafted. */
  prefill: Prefill;
}

/** The handoff that would be sent now: typed text wins over the draft, section by section. Lines come out canonical, secrets masked. */
export async function composeHandoff(
  read: Case,
  options: { noteId: string; sections: TypedSections },
): Promise<Composed> {
  const drafted = draftedText(draft(read, { now: new Date(read.reading.at) }));
  const texts: Record<SectionName, string> = { hypothesis: '', verify: '', ...drafted, ...options.sections };
  const masked = await Promise.all(SECTIONS.map(async (name) => [name, toLines(await maskSecrets(texts[name]))]));
  const sections = Object.fromEntries(masked) as Pick<Handoff, SectionName>;
  const asOf = `${read.reading.at.slice(0, 16)}Z`;
  return {
    handoff: { id: options.noteId, version: 1, asOf, entries: read.entries.length, ...sections },
    prefill: prefillOf(drafted, options.sections),
  };
}
