import { z } from 'zod';
import { db } from './database.ts';

const Names = z.array(z.string().trim().min(1));

const Share = z.number().min(0).max(1);
const BadgePlace = z.union([z.literal('hidden'), z.object({ x: Share, y: Share })]);

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const BusinessHours = z.object({
  days: z.array(z.number().int().min(0).max(6)).min(1),
  from: Clock,
  to: Clock,
  holidays: z.array(z.iso.date()),
});

export const Settings = z.object({
  /** Names of the groups (queues, teams) that are second line. */
  secondLineGroups: Names,
  /** Goal for the first diagnostic move, minutes. */
  goalMinutes: z.number().positive().max(1440),
  /** E-mail domains that are inside the team. */
  teamDomains: Names,
  /** Whether Baton asks the helpdesk's own address for the whole timeline; else it reads what the page shows. */
  asksHelpdesk: z.boolean(),
  /** When second line works, by the team's clock; without it only calendar time is counted. */
  businessHours: BusinessHours.optional(),
  /** Where a person put the badge, by site. */
  badgePlaces: z.record(z.string(), BadgePlace),
  /** Months that events are kept. */
  retentionMonths: z.number().int().min(1).max(120),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  secondLineGroups: [],
  goalMinutes: 5,
  teamDomains: [],
  asksHelpdesk: true,
  badgePlaces: {},
  retentionMonths: 13,
};

/** A missing or broken setting falls back to its default alone; the others stay. */
export async function loadSettings(): Promise<Settings> {
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const { key, value } of await db.settings.toArray()) {
    const parsed = isSetting(key) ? Settings.shape[key].safeParse(value) : undefined;
    if (parsed?.success) settings[key] = parsed.data;
  }
  return settings as Settings;
}

/**
 * Stores these settings, all or none.
 * @throws when one does not fit: it would be read back as the default
 */
export async function saveSettings(part: Partial<Settings>): Promise<void> {
  const fitting = Settings.partial().parse(part);
  await db.settings.bulkPut(Object.entries(fitting).map(([key, value]) => ({ key, value })));
}

const isSetting = (key: string): key is keyof Settings => Object.hasOwn(Settings.shape, key);
