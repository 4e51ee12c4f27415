import { i18n } from '#i18n';
import type { EpisodeFacts } from '../../lib/metrics/facts.ts';
import { msBetween } from '../../lib/metrics/time.ts';
import type { Time } from '../../lib/case/model.ts';
import { duration } from '../../lib/texts/clock-text.ts';
import { closedText } from '../../lib/texts/closed-text.ts';
import { useBackend } from './backend.ts';
import type { ShownEpisode } from './use-episode.ts';

interface Props {
  episode: ShownEpisode;
  tabId: number;
  caseKey: string;
  onDeclared(): void;
}

/** What became of the handoff, for both lines (the first move is the clock's); and what second line may say where the helpdesk's timeline cannot tell. */
export function EpisodeBar({ episode: { facts, isOwn }, tabId, caseKey, onDeclared }: Props) {
  const backend = useBackend();
  const declare = async (what: 'pressed' | 'declared') => {
    await backend.declare(tabId, caseKey, what);
    onDeclared();
  };
  const parts = outcomeOf(facts);
  const { kind, pickup, firstMove, closed } = facts;
  const isOpen = !closed && !isOwn && !firstMove;
  const mayPickUp = isOpen && kind !== 'reopened' && (!pickup || pickup.how === 'given');
  if (parts.length === 0 && !isOpen) return null;
  return (
    <div className="episode">
      {parts.length > 0 && (
        <p className="muted" data-testid="outcome-of-handoff">
          {parts.join(' · ')}
        </p>
      )}
      {isOpen && (
        <div className="button-row">
          {mayPickUp && (
            <button type="button" onClick={() => void declare('pressed')}>
              {i18n.t('episode.pickUp')}
            </button>
          )}
          <button type="button" className="quiet" onClick={() => void declare('declared')}>
            {i18n.t('episode.firstMoveMade')}
          </button>
        </div>
      )}
    </div>
  );
}

function outcomeOf({ opened, pickup, questions, closed }: EpisodeFacts): string[] {
  const asked = questions.filter(({ verdict }) => verdict !== 'no-question').length;
  const picked = pickup && after(opened, pickup.at);
  return [
    picked && i18n.t(pickup.how === 'given' ? 'episode.givenAfter' : 'episode.pickedUpAfter', [picked]),
    asked > 0 && i18n.t('episode.questions', asked),
    closed && closedText(closed.how),
  ].filter((part) => typeof part === 'string');
}

const after = (from: Time, to: Time) => duration(Math.max(0, Math.floor(msBetween(from, to) / 60_000)));
