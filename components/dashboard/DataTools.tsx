import { useRef, useState, type ChangeEvent } from 'react';
import { exportEvents, exportName, importEvents, type ImportProblem } from '../../lib/db/exchange.ts';
import type { FigureOptions } from '../../lib/metrics/figures.ts';
import type { Measured } from '../../lib/metrics/measure.ts';
import type { MonthFigures } from '../../lib/metrics/trend.ts';
import { episodeRow, toCsv } from './episode-rows.ts';
import { percentText } from './format.ts';
import { fill, texts } from './texts.ts';

interface Props {
  /** As they are filtered now: what is seen is what is exported. */
  episodes: Measured[];
  months: MonthFigures[];
  options: FigureOptions;
  onImport(isRunning: boolean): void;
}

/** Files out, and the colleagues' files in. */
export function DataTools({ episodes, months, options, onImport }: Props) {
  const [said, setSaid] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const progress = (text: string) => (share: number) => setSaid(fill(text, percentText(share)));

  const saveLog = async () => {
    const now = new Date();
    save(await exportEvents(now, progress(texts.exporting)), exportName(now));
    setSaid('');
  };
  const takeIn = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    if (!chosen) return;
    onImport(true);
    try {
      const result = await importEvents(chosen, progress(texts.importing));
      setSaid(result.ok ? fill(texts.imported, result.events, result.fresh) : problemText(result.problem));
    } catch (error) {
      console.error('Baton: the import stopped', error);
      setSaid(fill(texts.importStopped, error instanceof Error ? error.message : String(error)));
    }
    onImport(false);
    target.value = '';
  };
  const saveCsv = () => save(new Blob([toCsv(episodes, options)], { type: 'text/csv' }), 'baton-escalations.csv');
  const saveJson = () => {
    const rows = episodes.map((one) => episodeRow(one, options));
    save(new Blob([JSON.stringify({ months, escalations: rows }, asText, 2)]), 'baton-figures.json');
  };
  return (
    <section className="data-tools">
      <h2>{texts.data}</h2>
      <div className="buttons">
        <button type="button" onClick={saveCsv}>
          {texts.exportCsv}
        </button>
        <button type="button" onClick={saveJson}>
          {texts.exportJson}
        </button>
        <button type="button" onClick={() => void saveLog()}>
          {texts.exportLog}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {texts.importLog}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".jsonl"
          aria-label={texts.importLog}
          onChange={(e) => void takeIn(e)}
        />
      </div>
      <p className="muted">{texts.dataHint}</p>
      <p role="status">{said}</p>
    </section>
  );
}

function problemText(problem: ImportProblem): string {
  if (problem.kind === 'damaged') return fill(texts.importDamaged, problem.line, problem.what);
  return problem.kind === 'newer' ? texts.importNewer : texts.importForeign;
}

/** JSON knows no infinity: what has not happened is named as on the page. */
const asText = (_: string, value: unknown) => (value === Infinity ? 'none yet' : value);

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun by then; the address would keep the whole file in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
