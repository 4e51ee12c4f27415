import type { Language } from '../../handoff/languages/language.ts';
import type { QuestionWords } from '../question-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

const QUESTIONS: Readonly<Record<string, QuestionWords>> = { de, en, es, fr, ja, nl, pt };

export const questionWordsOf = ({ code }: Language): QuestionWords | undefined => QUESTIONS[code];
