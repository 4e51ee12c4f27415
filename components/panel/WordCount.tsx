import { i18n } from '#i18n';
import { WORD_LIMIT } from '../../lib/handoff/model.ts';
import { countWords } from '../../lib/handoff/words.ts';

/** Words towards the limit; over it the count turns amber, nothing is cut. */
export function WordCount({ text, id }: { text: string; id?: string }) {
  const words = countWords(text);
  return (
    <span id={id} className={words > WORD_LIMIT ? 'words over' : 'words'}>
      {i18n.t('panel.words', [words, WORD_LIMIT])}
    </span>
  );
}
