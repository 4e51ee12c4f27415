import { useCallback, useEffect, useRef, useState } from 'react';
import type { Case } from '../../lib/case/model.ts';
import { dropDraft, loadDraft, saveDraft, type Draft } from '../../lib/db/drafts.ts';
import type { TypedSections } from '../../lib/handoff/compose.ts';
import type { SectionName } from '../../lib/handoff/model.ts';
import { newNoteId } from '../../lib/handoff/note/id.ts';

export interface OpenDraft {
  sections: TypedSections;
  status: Draft['status'];
  noteId: string;
  /** True when a stored draft could not be read: it was set aside, not deleted. */
  wasBroken: boolean;
  /** False as long as a keystroke is on its way to the store. */
  isSaved: boolean;
}

/** The draft of a case. Every keystroke goes to the store at once, so that closing the panel loses nothing. */
export function useDraft(read: Case) {
  const [draft, setDraft] = useState<OpenDraft>();
  const unsaved = useRef(0);
  const { key, site, vendor, id } = read;

  useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      const { draft: stored, broken } = await loadDraft(key);
      if (!isCurrent) return;
      setDraft({
        sections: stored?.sections ?? {},
        status: stored?.status ?? 'open',
        noteId: stored?.noteId ?? freshNoteId(),
        wasBroken: broken !== undefined,
        isSaved: true,
      });
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [key]);

  const store = useCallback(
    (next: OpenDraft) => {
      unsaved.current += 1;
      setDraft({ ...next, isSaved: false });
      const { sections, noteId } = next;
      const save = async () => {
        await saveDraft({ caseKey: key, site, vendor, caseId: id, noteId, sections });
        unsaved.current -= 1;
        if (unsaved.current === 0) setDraft((current) => current && { ...current, isSaved: true });
      };
      void save();
    },
    [key, site, vendor, id],
  );

  const write = useCallback(
    (section: SectionName, text: string | undefined) => {
      if (!draft) return;
      const { [section]: _old, ...others } = draft.sections;
      store({ ...draft, status: 'open', sections: text === undefined ? others : { ...others, [section]: text } });
    },
    [draft, store],
  );

  /** A second handoff of the same case: the sent one stands in the timeline, so its draft may go. */
  const startAnew = useCallback(async () => {
    await dropDraft(key);
    setDraft({ sections: {}, status: 'open', noteId: freshNoteId(), wasBroken: false, isSaved: true });
  }, [key]);

  return { draft, write, startAnew };
}

const freshNoteId = () => newNoteId((n) => crypto.getRandomValues(new Uint8Array(n)));
