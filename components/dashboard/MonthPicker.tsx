import { useId } from 'react';
import { monthText } from './format.ts';
import { texts } from './texts.ts';

interface Props {
  month: string;
  /** Newest first. */
  months: string[];
  onChange(month: string): void;
}

export function MonthPicker({ month, months, onChange }: Props) {
  const id = useId();
  return (
    <div className="picker">
      <label htmlFor={id}>{texts.month}</label>
      <select id={id} value={month} onChange={({ target }) => onChange(target.value)}>
        {months.map((one) => (
          <option key={one} value={one}>
            {monthText(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
