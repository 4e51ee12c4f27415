import { i18n } from '#i18n';
import type { Refusal } from '../composer/types.ts';
import type { InsertOutcome, InsertRefusal } from '../messages.ts';

/** One sentence per reason: what happened and what to do next. */
function refusalText(reason: InsertRefusal, newer = 0): string {
  switch (reason) {
    case 'no-composer':
      return i18n.t('refusal.noComposer');
    case 'no-editor':
      return i18n.t('refusal.noEditor');
    case 'public':
      return i18n.t('refusal.public');
    case 'unproven':
      return i18n.t('refusal.unproven');
    case 'other-case':
      return i18n.t('refusal.otherCase');
    case 'recipients':
      return i18n.t('refusal.recipients');
    case 'case-changed':
      return i18n.t('refusal.caseChanged', newer);
    case 'read-again':
      return i18n.t('refusal.readAgain', newer);
    case 'busy':
      return i18n.t('refusal.busy');
    case 'signed-out':
      return i18n.t('refusal.signedOut');
    case 'expired':
      return i18n.t('refusal.expired');
    case 'already-there':
      return i18n.t('refusal.alreadyThere');
    case 'refused-by-editor':
      return i18n.t('refusal.refusedByEditor');
    case 'text-lost':
      return i18n.t('refusal.textLost');
    case 'not-read':
      return i18n.t('refusal.notRead');
    case 'no-case':
      return i18n.t('refusal.noCase');
  }
}

export function outcomeText(outcome: InsertOutcome): string {
  if (outcome.status === 'inserted') return i18n.t('outcome.inserted');
  if (outcome.status === 'opening') return i18n.t('outcome.opening');
  const where = outcome.isCopied ? i18n.t('outcome.copied') : i18n.t('outcome.keptAsDraft');
  return `${refusalText(outcome.reason, outcome.newer)} ${where}`;
}

/** Why a note that stands in a composer must not be sent as it is. */
export function warningText(reason: Refusal | 'submit-blocked' | 'take-out-failed', recipients: string[] = []): string {
  if (reason === 'submit-blocked') return i18n.t('warning.submitBlocked');
  if (reason === 'take-out-failed') return i18n.t('warning.takeOutFailed');
  if (reason === 'recipients') return i18n.t('warning.recipients', [recipients.join(', ')]);
  if (reason === 'public') return i18n.t('warning.public');
  return i18n.t('warning.unproven');
}
