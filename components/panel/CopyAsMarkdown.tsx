import { useState } from 'react';
import { i18n } from '#i18n';
import type { Case } from '../../lib/case/model.ts';
import type { Handoff } from '../../lib/handoff/model.ts';
import { renderNote } from '../../lib/handoff/note/render.ts';

/** For an engineering tracker: the handoff as Markdown, with the address of the case. Its key is the browser's access key for C. */
export function CopyAsMarkdown({ handoff, read }: { handoff: Handoff; read: Case }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(`${renderNote(handoff).markdown}\n\n<${read.url}>\n`);
    setCopied(true);
  };
  return (
    <button type="button" accessKey="c" onClick={() => void copy()}>
      {isCopied ? i18n.t('panel.copiedMarkdown') : i18n.t('panel.copyMarkdown')}
    </button>
  );
}
