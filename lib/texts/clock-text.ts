import { i18n } from '#i18n';
import type { ClockReading } from '../clock.ts';
import { closedText } from './closed-text.ts';

/** "Picked up 3 min ago". Long times in hours and days, so that the pill stays small. */
export function clockText({ phase, minutes, isReopened, closedBy }: ClockReading): string {
  const time = duration(minutes);
  if (phase === 'waiting') return i18n.t('clock.waiting', [time]);
  if (phase === 'running' && isReopened) return i18n.t('clock.reopened', [time]);
  if (phase === 'running') return i18n.t('clock.running', [time]);
  const parts = [closedBy && closedText(closedBy), phase === 'done' && i18n.t('clock.done', [time])];
  return parts.filter(Boolean).join(' · ');
}

/** @param minutes whole minutes */
export function duration(minutes: number): string {
  if (minutes < 1) return i18n.t('duration.underMinute');
  if (minutes < 60) return i18n.t('duration.minutes', [minutes]);
  if (minutes < 48 * 60) return i18n.t('duration.hours', [Math.floor(minutes / 60), minutes % 60]);
  return i18n.t('duration.days', [Math.floor(minutes / (24 * 60))]);
}
