/** Remarks beside the form: what is the matter, and what to do. */
import { i18n } from '#i18n';
import type { Check } from '../handoff/check.ts';

/** Empty for a section that is empty: the footer names those. */
export function remarkText({ kind, count = 0 }: Check): string {
  switch (kind) {
    case 'too-long':
      return i18n.t('remarks.tooLong', [count]);
    case 'no-reason':
      return i18n.t('remarks.noReason');
    case 'names-nothing':
      return i18n.t('remarks.namesNothing');
    case 'thin':
      return i18n.t('remarks.thin');
    case 'pasted':
      return i18n.t('remarks.pasted', [count]);
    case 'secret':
      return i18n.t('remarks.secret');
    case 'empty':
      return '';
  }
}
