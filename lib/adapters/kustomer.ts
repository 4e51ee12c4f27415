/** Kustomer. A page shows a customer, its address names the conversation; the JSON is on another host. */
import { caseAlone } from './case-alone.ts';

export const kustomer = caseAlone('kustomer', 'Kustomer', 'conversation');
