/** The handoff: five sections for one case, as people write and read it. The note is its rendering (see note/). */
import { z } from 'zod';

/** The five sections, in the order in which they always stand. Numbers in the note are the position here plus one. */
export const SECTIONS = ['happening', 'tried', 'hypothesis', 'context', 'verify'] as const;
export type SectionName = (typeof SECTIONS)[number];
/** Baton drafts these; L1 may edit them. */
export const DRAFTED_SECTIONS = ['happening', 'tried', 'context'] as const satisfies SectionName[];
/** L1 writes these two, in this order. */
export const WRITTEN_SECTIONS = ['hypothesis', 'verify'] as const satisfies SectionName[];
/** Every section stays under this many words (see words.ts). */
export const WORD_LIMIT = 100;
/** Version of the note format. Raise it only when an older Baton could misread the new one. */
export const NOTE_VERSION = 1;

/** One line of a section. Canonical text (see canonical.ts): NFC, single spaces, no control characters, never empty. */
export const Line = z.object({ kind: z.enum(['paragraph', 'item']), text: z.string() });
export type Line = z.infer<typeof Line>;
export const Section = z.array(Line);
export type Section = z.infer<typeof Section>;

export const Handoff = z.object({
  /** `h-` and twelve characters of a–z and 2–7. */
  id: z.string().regex(/^h-[a-z2-7]{12}$/),
  version: z.literal(NOTE_VERSION),
  /** When the case was read for this handoff: UTC, whole minutes, e.g. 2026-11-25T14:02Z. */
  asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/),
  /** How many entries had been read by then. */
  entries: z.number().int().nonnegative(),
  happening: Section,
  tried: Section,
  hypothesis: Section,
  context: Section,
  verify: Section,
});
export type Handoff = z.infer<typeof Handoff>;

/** One drafted line with where it comes from: entry ids, or the name of a field ("Plan (custom field)"). */
export const DraftedLine = z.object({
  text: z.string(),
  /** BCP 47 language of the text where it is not the interface's. */
  lang: z.string().optional(),
  /** Ids of the entries that prove it, oldest first; may be empty when it comes from a field. */
  entries: z.array(z.string()),
  /** Where else it comes from, in words for people: a field's label, "subject", "address". */
  from: z.string().optional(),
  /** Attachments (file names) the line rests on. */
  attachments: z.array(z.string()).optional(),
});
export type DraftedLine = z.infer<typeof DraftedLine>;

/** What was tried, as data. `result` absent = nobody stated one: shown as "not recorded", never guessed. */
export const TriedAction = z.object({
  action: z.string(),
  result: z.string().optional(),
  /** Ids of the entries that prove it, oldest first. Never empty. */
  entries: z.array(z.string()).min(1),
  lang: z.string().optional(),
  attachments: z.array(z.string()).optional(),
  /** 1 = most worth its words in the note. */
  rank: z.number(),
});
export type TriedAction = z.infer<typeof TriedAction>;

export const Runbook = z.object({
  title: z.string(),
  url: z.string().optional(),
  /** `attempted`: somebody says so; `linked`: it only stands on the case. */
  state: z.enum(['attempted', 'linked']),
  /** How far and with what outcome, e.g. "up to step 4: step 5 needs database access". */
  outcome: z.string().optional(),
  entries: z.array(z.string()),
});
export type Runbook = z.infer<typeof Runbook>;

/** Everything Baton drafts from a case, before L1 touches it. */
export const Drafted = z.object({
  happening: z.array(DraftedLine),
  /** All actions found, oldest first. */
  actions: z.array(TriedAction),
  runbooks: z.array(Runbook),
  /** The lines of section 2 that fit WORD_LIMIT, oldest first: actions, then runbooks. */
  tried: z.array(DraftedLine),
  /** How many lines of section 2 did not fit. */
  triedLeftOut: z.number(),
  context: z.array(DraftedLine),
});
export type Drafted = z.infer<typeof Drafted>;
