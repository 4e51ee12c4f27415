import { useEffect, useId, useRef } from 'react';
import { i18n } from '#i18n';
import type { Check } from '../../lib/handoff/check.ts';
import { sectionTitle } from '../../lib/texts/section-text.ts';
import { Remarks } from './Remarks.tsx';
import { SectionText } from './SectionText.tsx';
import { WordCount } from './WordCount.tsx';

interface Props {
  number: number;
  name: 'hypothesis' | 'verify';
  text: string;
  /** True for the first section that is still empty when the form opens. */
  isFocused: boolean;
  checks: Check[];
  onWrite(text: string): Promise<unknown>;
}

/** One of the two sections that only L1 can write: stands open, with the question to answer. */
export function WrittenSection({ number, name, text, isFocused, checks, onWrite }: Props) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const shouldFocus = useRef(isFocused);
  useEffect(() => {
    if (shouldFocus.current) area.current?.focus();
  }, []);
  const prompt = name === 'hypothesis' ? i18n.t('prompts.hypothesis') : i18n.t('prompts.verify');
  return (
    <section className="section written">
      <div className="section-head">
        <h2>
          <label htmlFor={id}>
            <span className="number">{number}</span> {sectionTitle(name)}
          </label>
        </h2>
        <WordCount text={text} id={`${id}-words`} />
      </div>
      <p id={`${id}-prompt`} className="muted prompt">
        {prompt}
      </p>
      <SectionText
        id={id}
        ref={area}
        rows={3}
        aria-describedby={`${id}-prompt ${id}-words`}
        text={text}
        onWrite={onWrite}
      />
      <Remarks checks={checks} />
    </section>
  );
}
