import { openDesk } from '../../../demo/desk.ts';
import { casePage } from '../../../demo/pages/case.ts';
import { robin } from '../../../demo/people.ts';

export const URL_OF_CASE = 'http://localhost/cases/1204';

/** The entries of all demo cases, over and over. */
export function longCase(size: number): string {
  const { cases, findCase } = openDesk();
  const all = cases.flatMap((one) => one.entries);
  const entries = Array.from({ length: size }, (_, index) => {
    const entry = all[index % all.length];
    if (!entry) throw new Error('The demo helpdesk has no entries');
    return { ...entry, id: `long-${index}` };
  });
  const one = findCase('1204');
  if (!one) throw new Error('The demo helpdesk has no case 1204');
  return casePage({ ...one, entries }, robin);
}
