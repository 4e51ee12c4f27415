import { draft } from '../../../lib/handoff/draft.ts';
import { caseOfLines } from '../../fixtures/cases/make-case.ts';

/** What is read from lines like `customer: …`, as `action => result`, oldest first; `?` where nobody told a result. */
export function bulletsOf(lines: readonly string[], lang: string): string[] {
  const { actions } = draft(caseOfLines(lines, { lang }), { now: new Date('2026-03-02T12:00:00Z') });
  return actions.map(({ action, result }) => `${action} => ${result ?? '?'}`);
}
