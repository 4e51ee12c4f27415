import { useId, useState } from 'react';

interface Props {
  label: string;
  hint: string;
  values: string[];
  onChange(values: string[]): void;
}

/** One value per line. The text stays as typed; the values are its lines, trimmed. */
export function ListField({ label, hint, values, onChange }: Props) {
  const id = useId();
  const [text, setText] = useState(values.join('\n'));
  const write = (next: string) => {
    setText(next);
    onChange(
      next
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    );
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="muted">
        {hint}
      </p>
      <textarea
        id={id}
        rows={3}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => write(target.value)}
      />
    </div>
  );
}
