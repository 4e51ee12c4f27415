import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Case } from '../../lib/case/model.ts';
import { ensureDraft, markInserted, markMade } from '../../lib/db/drafts.ts';
import { renderNote } from '../../lib/handoff/note/render.ts';
import type { InsertOutcome, TabState } from '../../lib/messages.ts';
import { outcomeText } from '../../lib/texts/outcome-text.ts';
import { useBackend } from './backend.ts';
import { useInsertion } from './use-insertion.ts';
import type { OpenDraft } from './use-draft.ts';

interface Props {
  read: Case;
  draft: OpenDraft;
  state: TabState;
  tabId: number;
  /** Titles of the sections that are still empty. */
  missing: string[];
}

/** Sticky: what is still missing, what became of the last press, and the one button. */
export function FormFooter({ read, draft, state, tabId, missing }: Props) {
  const backend = useBackend();
  const { outcome: last, isInserting, insert } = useInsertion(tabId, read.key);
  const outcome = last && isStillTrue(last, draft, state) ? last : undefined;
  const [isCopied, setCopied] = useState(false);
  const shortcut = useShortcut();
  const copy = async () => {
    // Loaded when it is needed: the form opens sooner without it.
    const [draftNow, { composeHandoff }] = await Promise.all([
      ensureDraft(read),
      import('../../lib/handoff/compose.ts'),
    ]);
    const { handoff, prefill } = await composeHandoff(read, draftNow);
    await markMade(draftNow, prefill);
    const hasCopied = backend.copy(renderNote(handoff));
    if (hasCopied) await markInserted(draftNow);
    setCopied(hasCopied);
  };
  const isKept = outcome?.status === 'kept';
  return (
    <footer className="form-footer">
      {outcome && (
        <p className={isKept ? 'banner amber' : 'banner'} role={isKept ? 'alert' : 'status'} data-testid="outcome">
          {outcomeText(outcome)}
        </p>
      )}
      {isKept && !outcome.isCopied && (
        <button type="button" onClick={() => void copy()}>
          {isCopied ? i18n.t('panel.copied') : i18n.t('panel.copyInstead')}
        </button>
      )}
      <div className="footer-row">
        <p className="muted" data-testid="missing">
          {missing.length > 0 ? i18n.t('panel.stillMissing', [missing.join(', ')]) : i18n.t('panel.ready')}
        </p>
        <button type="button" className="primary" disabled={isInserting} onClick={insert}>
          {isInserting ? i18n.t('panel.inserting') : i18n.t('panel.insert')}
          {shortcut && <kbd>{shortcut}</kbd>}
        </button>
      </div>
    </footer>
  );
}

/** An outcome is about one note at one moment: it goes when that note was sent, taken out, has lost its proof, or is not the draft's any more. */
function isStillTrue(outcome: InsertOutcome, draft: OpenDraft, { standing }: TabState): boolean {
  const isAboutStanding =
    outcome.status === 'inserted' || (outcome.status === 'kept' && outcome.reason === 'already-there');
  if (isAboutStanding) return standing?.noteId === outcome.noteId && standing.proof.isInternal;
  return outcome.status === 'opening' || outcome.noteId === '' || outcome.noteId === draft.noteId;
}

function useShortcut(): string {
  const backend = useBackend();
  const [shortcut, setShortcut] = useState('');
  useEffect(() => void backend.insertShortcut().then(setShortcut), [backend]);
  return shortcut;
}
