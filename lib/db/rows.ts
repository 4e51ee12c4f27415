/** The rows of the database, as zod schemas. Milliseconds are since 1970; `at` texts are ISO 8601, UTC. */
import { z } from 'zod';
import { DRAFTED_SECTIONS, SECTIONS } from '../handoff/model.ts';
import { PREFILL_FATES } from '../handoff/prefill.ts';
import { HEALTH_PARTS } from '../case/health.ts';

const SectionKey = z.enum(SECTIONS);

/** What L1 typed for one case. A section that is absent is left to Baton's draft. */
export const Draft = z.object({
  caseKey: z.string().min(1),
  site: z.string(),
  vendor: z.string(),
  caseId: z.string(),
  /** Of the note that this draft becomes: fixed until that note is seen in the timeline. */
  noteId: z.string(),
  /** Exactly as typed. */
  sections: z.partialRecord(SectionKey, z.string()),
  updatedAt: z.number(),
  /** When the first key was pressed, and how long was typed; pauses are not counted. Absent: nothing was typed. */
  startedAt: z.number().optional(),
  activeMs: z.number().optional(),
  /** When a note was last made of it, and what became of Baton's own sections in it. */
  madeAt: z.number().optional(),
  prefill: z.partialRecord(z.enum(DRAFTED_SECTIONS), z.enum(PREFILL_FATES)).optional(),
  /** `inserted`: a note with exactly this text was handed out. `sent`: that note was seen in the timeline. */
  status: z.enum(['open', 'inserted', 'sent']),
});
export type Draft = z.infer<typeof Draft>;

/** A note on its way to a composer on another page or in a popup. It is deleted as soon as it has arrived or cannot. */
export const Pending = z.object({
  id: z.number(),
  site: z.string(),
  caseKey: z.string(),
  caseId: z.string(),
  noteId: z.string(),
  html: z.string(),
  markdown: z.string(),
  plain: z.string(),
  createdAt: z.number(),
  /** Of the draft that it was made from: tells whether somebody typed on since. */
  draftUpdatedAt: z.number(),
  /** The tab that was sent to the composer. */
  tabId: z.number().optional(),
  status: z.enum(['waiting', 'claimed']),
});
export type Pending = z.infer<typeof Pending>;

/** L2's read-back as typed, and the id of the note that it becomes. */
export const ReadBackRow = z.object({
  caseKey: z.string().min(1),
  noteId: z.string(),
  text: z.string(),
  updatedAt: z.number(),
  /** `updatedAt` of the text that was last put into a composer or on the clipboard. */
  insertedAt: z.number().optional(),
});
export type ReadBackRow = z.infer<typeof ReadBackRow>;

/** How to find a case again from its events. No text of the case. */
export const CaseSeenRow = z.object({
  caseKey: z.string(),
  site: z.string(),
  vendor: z.string(),
  caseId: z.string(),
  number: z.string().optional(),
  url: z.string(),
  seenAt: z.number(),
});
export type CaseSeenRow = z.infer<typeof CaseSeenRow>;

/** Parts that were ever read on a site, by site and vendor: without them it can be told that an adapter has stopped. */
export const HealthRow = z.object({ key: z.string(), parts: z.array(z.enum(HEALTH_PARTS)) });
export type HealthRow = z.infer<typeof HealthRow>;

export const SettingRow = z.object({ key: z.string(), value: z.unknown() });
export type SettingRow = z.infer<typeof SettingRow>;

/** A row that could not be read, set aside whole, so that a person can still get at its text. */
export interface BrokenRow {
  id: number;
  table: string;
  key: string;
  raw: unknown;
  at: number;
  problem: string;
}
