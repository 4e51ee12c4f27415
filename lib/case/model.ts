/**
 * The domain model of what Baton reads from a helpdesk. Pure data: no DOM, no browser API, no clock.
 * Content scripts import the *types* only (zod must never reach a page); background and panel validate with the schemas.
 */
import { z } from 'zod';

/** Where a time comes from, most trustworthy first. `observed`: seen happening by this browser. `declared`: a person pressed a button. */
export const TimeSource = z.enum(['record', 'page', 'observed', 'given', 'declared']);

/** An instant that says how good it is: metrics use it only if precision and zone are known. */
export const Time = z.object({
  /** ISO 8601, UTC, e.g. 2025-03-04T08:12:07Z. With `zoneKnown: false` the wall clock was read as if it were UTC. */
  at: z.iso.datetime(),
  precision: z.enum(['ms', 's', 'min', 'day', 'unknown']),
  zoneKnown: z.boolean(),
  source: TimeSource,
});
export type Time = z.infer<typeof Time>;

/** A person is told apart by `id`; names and e-mail addresses are for people to read and are not identity. */
export const Person = z.object({
  id: z.string().optional(),
  name: z.string().optional(),
  email: z.string().optional(),
  /** True for the agent who is signed in to the helpdesk in this browser. */
  isViewer: z.boolean().optional(),
});
export type Person = z.infer<typeof Person>;

export const Role = z.enum(['customer', 'agent', 'bot', 'system', 'unknown']);
export type Role = z.infer<typeof Role>;
export const Visibility = z.enum(['public', 'internal', 'unknown']);
export type Visibility = z.infer<typeof Visibility>;

export const Hyperlink = z.object({ text: z.string(), href: z.string() });

/**
 * One block of an entry's text. Provenance is (entry id, index in `body`). Line breaks inside a block are `\n`.
 * A link with visible text stands in `links` of its block; a bare address stands in `text` as it is.
 */
export const Block = z.object({
  kind: z.enum(['paragraph', 'item', 'quote', 'code', 'heading']),
  text: z.string(),
  links: z.array(Hyperlink).optional(),
  /** True for everything below a signature separator or inside a container the adapter names as signature. */
  signature: z.boolean().optional(),
});
export type Block = z.infer<typeof Block>;

/** What an event changed. `field` is one of the words below where it is known, else the helpdesk's own field name. */
export const Change = z.object({
  /** 'status' | 'priority' | 'group' | 'assignee' | 'subject' | 'tags' | 'link' | 'macro' | 'article' | the field's own name */
  field: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
  /** For assignments: who it was given to; absent when it was given to nobody. */
  toPerson: Person.optional(),
});
export type Change = z.infer<typeof Change>;

/**
 * One item of the timeline. Role of an event is `system` (the helpdesk wrote the line); `author` is whoever made the change.
 * Visibility of an event is `unknown`: events are not sent to anybody.
 */
export const Entry = z.object({
  id: z.string(),
  kind: z.enum(['message', 'note', 'event']),
  author: Person,
  role: Role,
  visibility: Visibility,
  at: Time.optional(),
  body: z.array(Block),
  changes: z.array(Change),
  attachments: z.array(z.string()),
  /** Set when the page shows the text shortened. */
  isShortened: z.boolean().optional(),
});
export type Entry = z.infer<typeof Entry>;

/** One named value of the case or of its requester, e.g. {label: 'Plan', value: 'Enterprise', of: 'requester'}. */
export const Field = z.object({ label: z.string(), value: z.string(), of: z.enum(['case', 'requester']) });
export type Field = z.infer<typeof Field>;

export const CaseLink = z.object({ label: z.string(), url: z.string(), kind: z.string() });
export type CaseLink = z.infer<typeof CaseLink>;

/** Identity of a case: see key.ts. */
export const CaseRef = z.object({
  key: z.string(),
  /** Origin and base path without a trailing slash: RT may live at /rt beside a wiki. */
  site: z.string(),
  vendor: z.string(),
  /** Internal id, part of the key. */
  id: z.string(),
});
export type CaseRef = z.infer<typeof CaseRef>;

/** How much of the case was read, and from where. Everything that was looked for and not found stands in `missing`, by name. */
export const Reading = z.object({
  /** When Baton read it (observed, UTC). */
  at: z.iso.datetime(),
  isComplete: z.boolean(),
  /** How many entries the helpdesk says there are, where it says so. */
  expected: z.number().optional(),
  sources: z.array(z.string()),
  missing: z.array(z.string()),
  /** Milliseconds the reading took, without waiting for the network. */
  ms: z.number(),
});
export type Reading = z.infer<typeof Reading>;

export const Case = CaseRef.extend({
  url: z.string(),
  /** What people call it (#4711); the internal id where the helpdesk has no other. */
  number: z.string().optional(),
  subject: z.string().optional(),
  requester: Person.extend({ organisation: z.string().optional() }),
  viewer: Person,
  status: z.string().optional(),
  /** As the helpdesk stores it, e.g. '85'. */
  priority: z.string().optional(),
  /** As people see it, e.g. 'High', where it differs. */
  priorityLabel: z.string().optional(),
  assignee: Person.optional(),
  group: z.string().optional(),
  tags: z.array(z.string()),
  fields: z.array(Field),
  links: z.array(CaseLink),
  /** Oldest first. */
  entries: z.array(Entry),
  /** Language of the helpdesk's interface (BCP 47). */
  lang: z.string().optional(),
  reading: Reading,
});
export type Case = z.infer<typeof Case>;
