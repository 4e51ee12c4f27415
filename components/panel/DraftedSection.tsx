import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Case } from '../../lib/case/model.ts';
import type { Check } from '../../lib/handoff/check.ts';
import type { Drafted } from '../../lib/handoff/model.ts';
import { sectionTitle } from '../../lib/texts/section-text.ts';
import { DraftedLines } from './DraftedLines.tsx';
import { Remarks } from './Remarks.tsx';
import { SectionText } from './SectionText.tsx';
import { WordCount } from './WordCount.tsx';

interface Props {
  number: number;
  name: 'happening' | 'tried' | 'context';
  drafted: Drafted;
  read: Case;
  /** Baton's draft as editable text. */
  draftText: string;
  /** What the person made of it; undefined as long as it was left to Baton. */
  typed: string | undefined;
  checks: Check[];
  tabId: number;
  onWrite(text: string | undefined): Promise<unknown>;
}

/** A section that Baton wrote: compact to check, edited in place. */
export function DraftedSection({ number, name, drafted, read, draftText, typed, checks, tabId, onWrite }: Props) {
  const id = useId();
  const [isEditing, setEditing] = useState(false);
  const text = typed ?? draftText;
  const title = sectionTitle(name);
  return (
    <section className="section" aria-labelledby={`${id}-title`}>
      <div className="section-head">
        <h2 id={`${id}-title`}>
          <span className="number">{number}</span> {title}
        </h2>
        <WordCount text={text} id={`${id}-words`} />
        <button type="button" className="link" aria-describedby={`${id}-title`} onClick={() => setEditing(!isEditing)}>
          {isEditing ? i18n.t('panel.done') : i18n.t('panel.edit')}
        </button>
      </div>
      {isEditing ? (
        <SectionText
          // The person pressed Edit: the text is where they want to be.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-words`}
          rows={Math.min(14, Math.max(3, text.split('\n').length + 2))}
          text={text}
          onWrite={onWrite}
        />
      ) : typed === undefined ? (
        <DraftedLines name={name} drafted={drafted} read={read} tabId={tabId} />
      ) : (
        <p className="typed" dir="auto">
          {typed}
        </p>
      )}
      {typed !== undefined && (
        <p className="muted">
          {i18n.t('panel.edited')} ·{' '}
          <button type="button" className="link" onClick={() => void onWrite(undefined)}>
            {i18n.t('panel.restore')}
          </button>
        </p>
      )}
      <Remarks checks={checks} />
    </section>
  );
}
