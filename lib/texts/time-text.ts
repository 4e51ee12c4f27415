/** Times for people: in their own zone and their interface's language. */
import { i18n } from '#i18n';

/** BCP 47. */
export const interfaceLanguage = () => i18n.t('@@ui_locale').replace('_', '-');

/** "14:02" today, else "4 Mar, 14:02"; the year only when it is another one. */
export function timeOfDay(iso: string, now = new Date()): string {
  const time = new Date(iso);
  const isToday = time.toDateString() === now.toDateString();
  const format: Intl.DateTimeFormatOptions = isToday
    ? { hour: 'numeric', minute: '2-digit' }
    : {
        day: 'numeric',
        month: 'short',
        hour: 'numeric',
        minute: '2-digit',
        ...(time.getFullYear() !== now.getFullYear() && { year: 'numeric' }),
      };
  return new Intl.DateTimeFormat(interfaceLanguage() || undefined, format).format(time);
}
