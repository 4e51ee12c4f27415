/** Gorgias. Its page is hardly known, and whether its JSON takes the session is not. */
import { caseAlone } from './case-alone.ts';

export const gorgias = caseAlone('gorgias', 'Gorgias', 'ticket');
