import type { Case } from './model.ts';

/** The parts by which one sees that an adapter still understands its helpdesk's page. A case may well lack a customer. */
export const HEALTH_PARTS = ['subject', 'entries', 'viewer'] as const;
export type HealthPart = (typeof HEALTH_PARTS)[number];

/** Which of them this reading found. */
export function partsRead({ subject, entries, viewer }: Case): HealthPart[] {
  const isRead: Record<HealthPart, boolean> = {
    subject: Boolean(subject),
    entries: entries.length > 0,
    viewer: Boolean(viewer.name ?? viewer.id),
  };
  return HEALTH_PARTS.filter((part) => isRead[part]);
}
