import { useState, type ComponentProps, type Ref } from 'react';

interface Props extends Pick<
  ComponentProps<'textarea'>,
  'id' | 'rows' | 'autoFocus' | 'aria-labelledby' | 'aria-describedby'
> {
  ref?: Ref<HTMLTextAreaElement>;
  /** As stored: another window may write it too. */
  text: string;
  onWrite(text: string): void;
}

/** Shows what is typed as long as the person is in it, and what is stored when not: the store answers a little later. */
export function SectionText({ text, onWrite, ...rest }: Props) {
  const [typing, setTyping] = useState<string>();
  return (
    <textarea
      {...rest}
      dir="auto"
      value={typing ?? text}
      onChange={({ target }) => {
        setTyping(target.value);
        onWrite(target.value);
      }}
      onBlur={() => setTyping(undefined)}
    />
  );
}
