/** Front. Little of its page is known well enough. */
import { caseAlone } from './case-alone.ts';

export const front = caseAlone('front', 'Front', 'conversation');
