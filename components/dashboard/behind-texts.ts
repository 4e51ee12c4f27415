import type { FigureName } from '../../lib/metrics/behind.ts';
import { texts } from './texts.ts';

/** What the episodes behind a figure have in common; *all* has no name. */
export const BEHIND_TEXTS: Record<FigureName, string> = {
  all: '',
  'own in-time': texts.inTime,
  'own late': texts.late,
  'own none-yet': texts.noneYet,
  'own too-coarse': texts.tooCoarse,
  'own pickup-unknown': texts.pickupUnknown,
  given: texts.given,
  declared: texts.declared,
  reopened: texts.reopened,
  handoff: texts.handoffs,
  thin: texts.thin,
  'came-later': texts.cameLater,
  returned: texts.returned,
  bounced: texts.bounced,
  'asked-again': texts.askedAgain,
  runbook: texts.runbook,
  rework: texts.rework,
  unjudged: texts.unjudged,
  gap: texts.gap,
};
