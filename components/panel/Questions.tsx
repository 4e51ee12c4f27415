import { i18n } from '#i18n';
import type { Case } from '../../lib/case/model.ts';
import type { Verdict } from '../../lib/metrics/event.ts';
import type { AskedQuestion } from '../../lib/metrics/facts.ts';
import { questionsIn } from '../../lib/metrics/first-move-text.ts';
import type { ShownEpisode } from './use-episode.ts';
import { useEarlierAnswer } from './use-earlier-answer.ts';

/** Second line's questions, each judged in one click by either side. A verdict can be changed. */
export function Questions({ episode, read }: { episode: ShownEpisode; read: Case }) {
  const { questions } = episode.facts;
  if (questions.length === 0) return null;
  return (
    <section className="questions" aria-label={i18n.t('question.asked')}>
      <h2>{i18n.t('question.asked')}</h2>
      <ul>
        {questions.map((question) => (
          <Question
            key={question.entry}
            question={question}
            read={read}
            onJudge={(verdict) => episode.judge(question.entry, verdict)}
          />
        ))}
      </ul>
    </section>
  );
}

interface QuestionProps {
  question: AskedQuestion;
  read: Case;
  onJudge(verdict: Verdict): void;
}

function Question({ question: { entry, verdict }, read, onJudge }: QuestionProps) {
  const at = read.entries.findIndex(({ id }) => id === entry);
  const texts = questionsIn(read.entries[at]?.body ?? []);
  const found = useEarlierAnswer(read, at, texts);
  // The case was read from another place than the log's event, or the entry is gone: nothing can be judged here.
  if (texts.length === 0) return null;
  return (
    <li>
      <p dir="auto">{texts.join(' ')}</p>
      {found !== undefined && (
        <p className="muted" dir="auto">
          {i18n.t('question.found', [found])}
        </p>
      )}
      <div className="button-row" role="group" aria-label={i18n.t('question.wasAnswered')}>
        {VERDICTS.map((one) => (
          <button key={one} type="button" className="quiet" aria-pressed={verdict === one} onClick={() => onJudge(one)}>
            {LABELS[one]()}
          </button>
        ))}
      </div>
    </li>
  );
}

const VERDICTS: Verdict[] = ['answered', 'not-covered', 'new-since', 'no-question'];
const LABELS: Record<Verdict, () => string> = {
  answered: () => i18n.t('question.answered'),
  'not-covered': () => i18n.t('question.notCovered'),
  'new-since': () => i18n.t('question.newSince'),
  'no-question': () => i18n.t('question.noQuestion'),
};
