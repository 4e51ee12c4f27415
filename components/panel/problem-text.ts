import { i18n } from '#i18n';

/** @param problem name of what went wrong while reading: see lib/page/read-case.ts */
export function problemText(problem: string | undefined): string {
  if (problem === 'not-a-case') return i18n.t('problem.notACase');
  if (problem === 'signed-out') return i18n.t('problem.signedOut');
  return i18n.t('problem.unexpected');
}
