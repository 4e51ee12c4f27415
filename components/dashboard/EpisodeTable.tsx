import type { CaseSeenRow } from '../../lib/db/rows.ts';
import type { MonthFigures } from '../../lib/metrics/monthly.ts';
import { EpisodeRow } from './EpisodeRow.tsx';
import { monthText } from './format.ts';
import { fill, texts } from './texts.ts';

/** As many as fit below the figures on one printed page; dashboard.css hides the others in print. */
const PRINTED = 25;

interface Props {
  figures: MonthFigures;
  cases: Map<string, CaseSeenRow>;
  timeZone: string;
}

export function EpisodeTable({ figures, cases, timeZone }: Props) {
  const columns = [texts.case, texts.opened, texts.note, texts.pickup, texts.firstMove, texts.time, texts.closed];
  return (
    <section className="episodes">
      <table>
        <caption>{fill(texts.episodes, monthText(figures.month))}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.rows.map((row, index) => (
            <EpisodeRow
              key={row.episode}
              row={row}
              seen={cases.get(row.caseKey)}
              timeZone={timeZone}
              isPrinted={index < PRINTED}
            />
          ))}
        </tbody>
      </table>
      {figures.rows.length > PRINTED && <p className="only-print muted">{fill(texts.notPrinted, PRINTED)}</p>}
    </section>
  );
}
