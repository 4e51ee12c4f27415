import { useState } from 'react';
import type { FigureName } from '../../lib/metrics/behind.ts';
import type { FigureOptions } from '../../lib/metrics/figures.ts';
import type { Measured } from '../../lib/metrics/measure.ts';
import { BEHIND_TEXTS } from './behind-texts.ts';
import { useCases } from './CaseLink.tsx';
import { EpisodeRow } from './EpisodeRow.tsx';
import { monthText } from './format.ts';
import { fill, texts } from './texts.ts';

/** As many as fit below the figures on one printed page; dashboard.css hides the others in print. */
const PRINTED = 25;
const ROWS_AT_ONCE = 50;

interface Props {
  id: string;
  month: string;
  /** Newest first. */
  rows: Measured[];
  behind: FigureName;
  onShow(behind: FigureName): void;
  options: FigureOptions;
  timeZone: string;
}

export function EpisodeTable(props: Props) {
  const { id, month, rows, behind } = props;
  return (
    // Focused when a figure is pressed: it stays while its rows change.
    <section className="episodes" id={id} tabIndex={-1} aria-label={fill(texts.episodes, monthText(month))}>
      <Rows key={`${behind} ${rows.length}`} {...props} />
    </section>
  );
}

/** Begins anew at its first rows whenever others are asked for. */
function Rows({ month, rows, behind, onShow, options, timeZone }: Props) {
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const visible = rows.slice(0, shown);
  const cases = useCases(visible.map(({ caseKey }) => caseKey));
  const columns = [texts.case, texts.opened, texts.note, texts.pickup, texts.firstMove, texts.time, texts.closed];
  const label = BEHIND_TEXTS[behind];
  return (
    <>
      <table>
        <caption>
          {fill(texts.episodes, monthText(month))}
          {label && (
            <>
              {': '}
              {fill(texts.behind, label, rows.length)}{' '}
              <button type="button" onClick={() => onShow('all')}>
                {texts.showAll}
              </button>
            </>
          )}
        </caption>
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
          {visible.map((one, index) => (
            <EpisodeRow
              key={one.episode}
              one={one}
              options={options}
              seen={cases.get(one.caseKey)}
              timeZone={timeZone}
              isPrinted={index < PRINTED}
            />
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + ROWS_AT_ONCE)}>
          {fill(texts.more, rows.length - shown)}
        </button>
      )}
      {rows.length > PRINTED && <p className="only-print muted">{fill(texts.notPrinted, PRINTED)}</p>}
    </>
  );
}
