import { texts } from './texts.ts';

interface Props {
  title: string;
  columns: string[];
  /** The first cell names the row. */
  rows: string[][];
}

/** The numbers of a chart, for who cannot see it or wants them exactly. */
export function ChartTable({ title, columns, rows }: Props) {
  return (
    <details className="chart-table">
      <summary>
        {texts.trendTable}
        <span className="visually-hidden">: {title}</span>
      </summary>
      <table>
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
          {rows.map(([name = '', ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
