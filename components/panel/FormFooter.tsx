import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Case } from '../../lib/case/model.ts';
import { composeHandoff } from '../../lib/handoff/compose.ts';
import { renderNote } from '../../lib/handoff/note/render.ts';
import { outcomeText } from '../../lib/texts/outcome-text.ts';
import { useBackend } from './backend.ts';
import { useInsertion } from './use-insertion.ts';
import type { OpenDraft } from './use-draft.ts';

interface Props {
  read: Case;
  draft: OpenDraft;
  tabId: number;
  /** Titles of the sections that are still empty. */
  missing: string[];
}

/** Sticky: what is still missing, what became of the last press, and the one button. */
export function FormFooter({ read, draft, tabId, missing }: Props) {
  const backend = useBackend();
  const { outcome, isInserting, insert } = useInsertion(tabId, read.key);
  const [isCopied, setCopied] = useState(false);
  const shortcut = useShortcut();
  const copy = () => {
    const handoff = composeHandoff(read, { noteId: draft.noteId, sections: draft.sections });
    setCopied(backend.copy(renderNote(handoff)));
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
        <button type="button" onClick={copy}>
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

function useShortcut(): string {
  const backend = useBackend();
  const [shortcut, setShortcut] = useState('');
  useEffect(() => void backend.insertShortcut().then(setShortcut), [backend]);
  return shortcut;
}
