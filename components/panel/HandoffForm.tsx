import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Case } from '../../lib/case/model.ts';
import { draftedText } from '../../lib/handoff/drafted-text.ts';
import { SECTIONS, WRITTEN_SECTIONS, type Drafted, type SectionName } from '../../lib/handoff/model.ts';
import type { TabState } from '../../lib/messages.ts';
import { sectionTitle } from '../../lib/texts/section-text.ts';
import { DraftedSection } from './DraftedSection.tsx';
import { FormFooter } from './FormFooter.tsx';
import { useChecks } from './use-checks.ts';
import type { OpenDraft } from './use-draft.ts';
import { WrittenSection } from './WrittenSection.tsx';

interface Props {
  read: Case;
  drafted: Drafted;
  draft: OpenDraft;
  state: TabState;
  tabId: number;
  onWrite(section: SectionName, text: string | undefined): Promise<unknown>;
  children?: ReactNode;
}

/** The five sections in their order: three that Baton wrote, two that L1 writes. */
export function HandoffForm({ read, drafted, draft, state, tabId, onWrite, children }: Props) {
  const texts = { hypothesis: '', verify: '', ...draftedText(drafted), ...draft.sections };
  const firstEmpty = WRITTEN_SECTIONS.find((name) => !texts[name].trim());
  const checks = useChecks(texts, read).filter(({ kind }) => kind !== 'empty');
  const checksOf = (name: SectionName) => checks.filter(({ section }) => section === name);
  return (
    <>
      <main className="form">
        {draft.isBroken && (
          <p className="banner amber" role="status">
            {i18n.t('panel.brokenDraft')}
          </p>
        )}
        {children}
        {SECTIONS.map((name, index) =>
          name === 'hypothesis' || name === 'verify' ? (
            <WrittenSection
              key={name}
              number={index + 1}
              name={name}
              text={texts[name]}
              isFocused={name === firstEmpty}
              checks={checksOf(name)}
              onWrite={(text) => onWrite(name, text)}
            />
          ) : (
            <DraftedSection
              key={name}
              number={index + 1}
              name={name}
              drafted={drafted}
              read={read}
              draftText={draftedText(drafted)[name]}
              typed={draft.sections[name]}
              checks={checksOf(name)}
              tabId={tabId}
              onWrite={(text) => onWrite(name, text)}
            />
          ),
        )}
      </main>
      <FormFooter
        read={read}
        draft={draft}
        state={state}
        tabId={tabId}
        missing={SECTIONS.filter((name) => !texts[name].trim()).map(sectionTitle)}
      />
    </>
  );
}
