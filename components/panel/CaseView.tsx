import { i18n } from '#i18n';
import { useMemo, useState } from 'react';
import { openDrafter } from '../../lib/handoff/draft.ts';
import { findNotes } from '../../lib/handoff/note/find-note.ts';
import type { TabState } from '../../lib/messages.ts';
import { CaseHeader } from './CaseHeader.tsx';
import { HandoffForm } from './HandoffForm.tsx';
import { countNewer, HandoffReader } from './HandoffReader.tsx';
import { PageChanged } from './PageChanged.tsx';
import { StandingWarning } from './StandingWarning.tsx';
import type { ShownCase } from './use-case.ts';
import { EpisodeBar } from './EpisodeBar.tsx';
import { Questions } from './Questions.tsx';
import { ReadBackForm } from './ReadBackForm.tsx';
import { useDraft } from './use-draft.ts';
import { useEpisode } from './use-episode.ts';
import { useNewsOnReturn } from './use-news-on-return.ts';

/** A case in the panel: the handoff that stands in it to read, or the form to write one. */
export function CaseView({ shown, tabId, state }: { shown: ShownCase; tabId: number; state: TabState }) {
  const { case: read, clock, askClock } = shown;
  const [draftCase] = useState(openDrafter);
  const drafted = useMemo(() => draftCase(read, { now: new Date(read.reading.at) }), [draftCase, read]);
  const note = useMemo(() => findNotes(read).at(-1), [read]);
  const { draft, write } = useDraft(read);
  const episode = useEpisode(read);
  // What the person chose holds for the handoff that stood there then, not for the next one.
  const [choice, setChoice] = useState<{ beside: string; isForm: boolean }>();
  useNewsOnReturn(tabId);
  if (!draft) return null;
  const mayReadBack = episode && !episode.isOwn && !episode.facts.closed;
  const isChosen = choice !== undefined && choice.beside === note?.entryId;
  const newer = note ? countNewer(read, note.entryId) : 0;
  const showsForm = isChosen ? choice.isForm : Object.keys(draft.sections).length > 0;

  return (
    <>
      <CaseHeader read={read} clock={clock} state={state} tabId={tabId}>
        {episode && <EpisodeBar episode={episode} tabId={tabId} caseKey={read.key} onDeclared={askClock} />}
      </CaseHeader>
      {state.stopped && state.stopped.length > 0 && (
        <PageChanged stopped={state.stopped} tabId={tabId} vendor={read.vendor} />
      )}
      {state.standing && <StandingWarning standing={state.standing} tabId={tabId} />}
      {episode && <Questions episode={episode} read={read} />}
      {showsForm || !note ? (
        <HandoffForm read={read} drafted={drafted} draft={draft} state={state} tabId={tabId} onWrite={write}>
          {note && (
            <p className="muted">
              {newer > 0 && i18n.t('handoff.newSince', newer)}{' '}
              <button
                type="button"
                className="quiet"
                onClick={() => setChoice({ beside: note.entryId, isForm: false })}
              >
                {i18n.t('panel.backToHandoff')}
              </button>
            </p>
          )}
        </HandoffForm>
      ) : (
        <HandoffReader
          read={read}
          note={note}
          drafted={drafted}
          tabId={tabId}
          episode={episode}
          onWriteAnother={() => setChoice({ beside: note.entryId, isForm: true })}
        >
          {mayReadBack && <ReadBackForm read={read} tabId={tabId} />}
        </HandoffReader>
      )}
    </>
  );
}
