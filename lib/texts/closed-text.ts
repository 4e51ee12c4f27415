import { i18n } from '#i18n';
import type { ClosedBy } from '../metrics/event.ts';

/** How an escalation ended, in words. */
export const closedText = (how: ClosedBy): string => CLOSED[how]();

const CLOSED: Record<ClosedBy, () => string> = {
  returned: () => i18n.t('episode.returned'),
  solved: () => i18n.t('episode.solved'),
  'handed-on': () => i18n.t('episode.handedOn'),
  'escalated-again': () => i18n.t('episode.escalatedAgain'),
};
