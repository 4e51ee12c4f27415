import { useState, type ComponentProps, type Ref } from 'react';
import { i18n } from '#i18n';

interface Props extends Pick<
  ComponentProps<'textarea'>,
  'id' | 'rows' | 'autoFocus' | 'aria-labelledby' | 'aria-describedby'
> {
  ref?: Ref<HTMLTextAreaElement>;
  /** As stored: another window may write it too. */
  text: string;
  onWrite(text: string): Promise<unknown>;
}

/** Shows what is typed as long as the person is in it, and what is stored when not: the store answers a little later. */
export function SectionText({ text, onWrite, ...rest }: Props) {
  const [typing, setTyping] = useState<string>();
  const [isLost, setIsLost] = useState(false);
  const write = async (typed: string) => {
    setTyping(typed);
    try {
      await onWrite(typed);
      setIsLost(false);
    } catch (error) {
      console.error('Baton: what was typed could not be stored', error);
      setIsLost(true);
    }
  };
  return (
    <>
      <textarea
        {...rest}
        dir="auto"
        value={typing ?? text}
        onChange={({ target }) => void write(target.value)}
        // What is stored nowhere else stays where it was typed.
        onBlur={() => !isLost && setTyping(undefined)}
      />
      {isLost && (
        <p className="banner amber" role="alert">
          {i18n.t('panel.notStored')}
        </p>
      )}
    </>
  );
}
