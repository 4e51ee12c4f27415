import { useLiveQuery } from 'dexie-react-hooks';
import type { Case } from '../../lib/case/model.ts';
import { readDraft, writeSection } from '../../lib/db/drafts.ts';
import type { TypedSections } from '../../lib/handoff/compose.ts';
import type { SectionName } from '../../lib/handoff/model.ts';

export interface OpenDraft {
  /** What was typed and not sent yet. */
  sections: TypedSections;
  /** Of the note that it becomes; undefined before anything was typed or inserted. */
  noteId?: string;
  /** True when a stored draft cannot be read: the first change sets it aside, nothing deletes it. */
  isBroken: boolean;
}

/** The draft of a case as it stands in the store, also when another window writes it. Undefined until it is known. */
export function useDraft(read: Case) {
  const stored = useLiveQuery(() => readDraft(read.key), [read.key]);
  const unsent = stored?.draft?.status === 'sent' ? undefined : stored?.draft;
  const draft: OpenDraft | undefined = stored && {
    sections: unsent?.sections ?? {},
    noteId: unsent?.noteId,
    isBroken: stored.isBroken,
  };
  /** Every keystroke goes to the store at once, so that closing the panel loses nothing. */
  const write = (section: SectionName, text: string | undefined) => writeSection(read, section, text);
  return { draft, write };
}
