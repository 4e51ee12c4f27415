import { i18n } from '#i18n';
import type { HypothesisVerdict as Said } from '../../lib/metrics/event.ts';
import type { ShownEpisode } from './use-episode.ts';

/** One optional click that first line sees when it opens the case again. For second line, once it has begun. */
export function HypothesisVerdict({ episode }: { episode: ShownEpisode }) {
  const { facts, isOwn, judgeHypothesis } = episode;
  const said = facts.hypothesis;
  if (isOwn) return said ? <p className="muted">{i18n.t('hypothesis.said', [TEXTS[said]()])}</p> : null;
  if (!facts.firstMove) return null;
  return (
    <div className="button-row" role="group" aria-label={i18n.t('hypothesis.was')}>
      <span className="muted">{i18n.t('hypothesis.was')}</span>
      {SAYINGS.map((one) => (
        <button
          key={one}
          type="button"
          className="quiet"
          aria-pressed={one === said}
          onClick={() => judgeHypothesis(one)}
        >
          {TEXTS[one]()}
        </button>
      ))}
    </div>
  );
}

const SAYINGS: Said[] = ['right', 'partly', 'wrong'];
const TEXTS: Record<Said, () => string> = {
  right: () => i18n.t('hypothesis.right'),
  partly: () => i18n.t('hypothesis.partly'),
  wrong: () => i18n.t('hypothesis.wrong'),
};
