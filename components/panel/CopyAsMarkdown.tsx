import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Case } from '../../lib/case/model.ts';
import type { Handoff } from '../../lib/handoff/model.ts';
import { renderNote } from '../../lib/handoff/note/render.ts';
import { useBackend } from './backend.ts';

/** For an engineering tracker: the handoff as Markdown, with the address of the case. Alt+C does it from anywhere in the panel. */
export function CopyAsMarkdown({ handoff, read }: { handoff: Handoff; read: Case }) {
  const backend = useBackend();
  const [isCopied, setCopied] = useState(false);
  const copy = () => setCopied(backend.copyText(`${renderNote(handoff).markdown}\n\n<${read.url}>\n`));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // By the place of the key: with Alt some layouts write another letter.
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.code !== 'KeyC') return;
      event.preventDefault();
      copy();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return (
    <button type="button" aria-keyshortcuts="Alt+C" onClick={copy}>
      {isCopied ? i18n.t('panel.copiedMarkdown') : i18n.t('panel.copyMarkdown')} <kbd>Alt+C</kbd>
    </button>
  );
}
