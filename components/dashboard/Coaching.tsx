import type { Costly, Lack } from '../../lib/metrics/cost.ts';
import { CaseLink, useCases } from './CaseLink.tsx';
import { durationText } from './format.ts';
import { texts } from './texts.ts';

/** Where the next handoff can be better: the ones that cost most, and what was missing in each. */
export function Coaching({ costly }: { costly: Costly[] }) {
  const cases = useCases(costly.map(({ one }) => one.caseKey));
  if (costly.length === 0) return null;
  return (
    <section className="episodes coaching" tabIndex={0} aria-label={texts.coaching}>
      <table>
        <caption>
          {texts.coaching} <span className="muted">{texts.coachingHint}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{texts.case}</th>
            <th scope="col">{texts.totalTime}</th>
            <th scope="col">{texts.lacked}</th>
          </tr>
        </thead>
        <tbody>
          {costly.map(({ one, lacks, total }) => (
            <tr key={one.episode}>
              <th scope="row">
                <CaseLink caseKey={one.caseKey} seen={cases.get(one.caseKey)} />
              </th>
              <td className="number">{durationText(total)}</td>
              <td>{lacks.map((lack) => LACK_TEXTS[lack]).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const LACK_TEXTS: Record<Lack, string> = {
  'no-note': texts.lackNoNote,
  'thin-note': texts.lackThin,
  'note-later': texts.lackLater,
  'answered-question': texts.lackAsked,
  'not-covered': texts.lackNotCovered,
  returned: texts.lackReturned,
  late: texts.lackLate,
  'no-move': texts.lackNoMove,
};
